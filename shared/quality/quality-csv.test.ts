import { describe, expect, it } from 'vitest';
import { mqmCore } from './profiles.ts';
import { errorColumns, errorRow, headerRow, scoreColumns, scoreRow } from './quality-csv.ts';
import { tallySegment } from './tally.ts';
import { errorIn, target } from './testing/rated-segments.ts';

const article = { path: '2025/a, b.txt', sourceLanguage: 'id', language: 'en', translator: 'a1' };

describe('a table of qualities', () => {
  it('has the scores of a translation in a row', () => {
    const errors = [errorIn(target, 'war', { severity: 'critical' })];
    const tally = tallySegment({ sourceWords: 10, ratings: [{ rater: 'a2', errors, da: 20 }] }, mqmCore);
    expect(scoreRow({ ...article, tally }, mqmCore)).toBe(
      '"2025/a, b.txt",id,en,a1,1,1,10,1,0,0,0,1,25,250,-150,,,25,20,\r\n',
    );
    expect(headerRow(scoreColumns).split(',')).toHaveLength(20);
  });

  it('has an error in a row, and runs nothing in a spreadsheet', () => {
    const error = { ...errorIn(target, 'war', { note: '=HYPERLINK("x")' }), rater: 'a2' };
    expect(errorRow(article, { id: 's1', source: '- Perang', target: 'War\nis over' }, error)).toBe(
      `"2025/a, b.txt",id,en,a1,s1,a2,accuracy/mistranslation,major,target,war,"'=HYPERLINK(""x"")",'- Perang,"War\nis over"\r\n`,
    );
    expect(headerRow(errorColumns).split(',')).toHaveLength(13);
  });
});

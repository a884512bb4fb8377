import { useState } from 'react';
import type { ScoreColumn } from '../../shared/i18n/catalogue/quality.ts';
import { useTexts } from '../app/language.ts';
import { openTranslation } from './open-translation.ts';
import type { ScoreRow } from './quality-rows.ts';

const columns: readonly Exclude<ScoreColumn, 'name'>[] = [
  'perHundredWords',
  'raw',
  'perSegment',
  'errors',
  'rated',
  'words',
  'da',
  'sqm',
];
const pageSize = 100;

/** The worst first; an article's name opens its translation. */
export function ScoreTable({ rows }: { readonly rows: readonly ScoreRow[] }) {
  const texts = useTexts().quality;
  const [shown, setShown] = useState(pageSize);
  const left = Math.min(pageSize, rows.length - shown);
  return (
    <>
      <table className="quality-table">
        <thead>
          <tr>
            <th scope="col">{texts.scores.columns.name}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {texts.scores.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ key, name, detail, translation, figures }) => (
            <tr key={key}>
              <th scope="row">
                {translation ? (
                  <button
                    type="button"
                    className="quiet-button"
                    aria-label={texts.scores.open(name)}
                    onClick={() => void openTranslation(translation)}
                  >
                    <bdi>{name}</bdi>
                  </button>
                ) : (
                  name
                )}
                <span className="quiet">{detail}</span>
              </th>
              {columns.map((column) => (
                <td key={column}>{texts.figure(figures[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + pageSize)}>
          {texts.scores.more(left)}
        </button>
      )}
    </>
  );
}

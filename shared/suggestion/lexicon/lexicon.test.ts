import { expect, test } from 'vitest';
import { guessLanguage, spokenLanguage } from './lexicon.ts';

test.each([
  ['“Kami siap,” ujar Sari Dewi.', 'id'],
  ['"Airnya surut," katanya.', 'id'],
  ['Bupati meninjau pasar yang terbakar pada Senin malam.', 'id'],
  ['“We are late,” said Anna Berg.', 'en'],
  ['The bridge was closed on Monday after a ship had struck it.', 'en'],
  ['Die Ministerin sagte, das sei in der Woche nicht zu machen, was so nicht stimmt.', null],
  ['De minister zei dat het niet was wat hij had gedacht, en in de Kamer was er kritiek.', null],
  ['La ministre a dit que le pont est fermé et que des travaux sont en cours dans la ville.', null],
  ['La ministra dijo que el puente no se abrirá en la media hora que viene.', null],
  ['Menteren sa at det var an ulykke, men politiet er på saken.', null],
  ['قال الوزير إن الجسر سيفتح غدا.', null],
  ['', null],
])('%s is in %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test('an English article in a corpus of Indonesian ones is read as English', () => {
  expect(spokenLanguage('“We expected twenty minutes, perhaps thirty,” he said.', 'id')).toBe('en');
  expect(spokenLanguage('Ambon', 'id')).toBe('id');
});

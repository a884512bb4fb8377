import { StemDraft, type Stems } from './word-form.ts';

const particle =
  /(?:은|는|이|가|을|를|의|에|와|과|로|도|만|으로|에서|에게|까지|부터|처럼|보다|께서|한테|이나|이라고|라고)$/u;

/** Of which words a Korean word may be a form: without the particle that is written together with it. */
export function koreanStems(word: string): Stems {
  const stems = new StemDraft(word);
  for (let length = 1; length <= 3; length++) {
    const ending = word.slice(-length);
    if (word.length > length + 1 && particle.exec(ending)?.[0] === ending)
      stems.add(word.slice(0, -length), 'inflected');
  }
  return stems.finish();
}

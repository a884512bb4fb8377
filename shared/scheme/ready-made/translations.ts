import type { AttributeDefinition, LabelDefinition } from '../scheme.ts';

export const originalLanguage: AttributeDefinition = {
  id: 'original-language',
  name: { en: 'Original language', id: 'Bahasa asli' },
  kind: 'text',
  description: {
    en: 'A language tag: `en`, `ru`, `ar`, `zh-Hant`.',
    id: 'Tanda bahasa: `en`, `ru`, `ar`, `zh-Hant`.',
  },
};

export const originalText: AttributeDefinition = {
  id: 'original-text',
  name: { en: 'Original words', id: 'Kata-kata asli' },
  kind: 'text',
  description: {
    en: 'As they were said or written, where you could find them.',
    id: 'Sebagaimana diucapkan atau ditulis, bila dapat ditemukan.',
  },
};

/** Words of the article that are themselves a translation. Faithfulness grades as MQM's severities do. */
export const translated: LabelDefinition = {
  id: 'translated',
  name: { en: 'Translated', id: 'Terjemahan' },
  key: 't',
  colour: 'yellow',
  description: {
    en: 'Words that are themselves a translation from another language.',
    id: 'Kata-kata yang merupakan terjemahan dari bahasa lain.',
  },
  guidelines: {
    en: `Mark **words that somebody first said or wrote in another language**: a translated statement, a translated title, a name of a programme with its gloss.

- A quote that is a translation as a whole needs no second annotation: answer *Translated* on the quote.
- Loanwords and foreign words left as they are do not count: nothing was translated.
- **Faithful**: same meaning, same force. **Minor deviation**: nuance, tone or register differ. **Major deviation**: a reader is told something else.
- Without the original words at hand, choose *Cannot tell*.

Example: *Trump menyebutnya* “**diktator tanpa pemilu**” — original: *a dictator without elections*, faithful.`,
    id: `Tandai **kata-kata yang semula diucapkan atau ditulis dalam bahasa lain**: pernyataan, judul, atau nama program yang diterjemahkan.

- Kutipan yang seluruhnya terjemahan tidak perlu anotasi kedua: jawab *Terjemahan* pada kutipannya.
- Kata serapan dan kata asing yang dibiarkan tidak termasuk: tidak ada yang diterjemahkan.
- **Setia**: makna dan bobotnya sama. **Menyimpang sedikit**: nuansa, nada, atau ragam berbeda. **Menyimpang jauh**: pembaca memperoleh makna lain.
- Bila kata-kata aslinya tidak ada, pilih *Tidak dapat dinilai*.

Contoh: *Trump menyebutnya* “**diktator tanpa pemilu**” — asli: *a dictator without elections*, setia.`,
  },
  attributes: [
    { ...originalLanguage, required: true },
    originalText,
    {
      id: 'faithfulness',
      name: { en: 'Faithfulness', id: 'Kesetiaan' },
      kind: 'choice',
      options: [
        { id: 'faithful', name: { en: 'Faithful', id: 'Setia' } },
        { id: 'minor', name: { en: 'Minor deviation', id: 'Menyimpang sedikit' } },
        { id: 'major', name: { en: 'Major deviation', id: 'Menyimpang jauh' } },
        { id: 'cannot-tell', name: { en: 'Cannot tell', id: 'Tidak dapat dinilai' } },
      ],
    },
  ],
};

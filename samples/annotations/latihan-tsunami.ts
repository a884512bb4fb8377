import type { AnnotatedSample } from '../annotated-sample.ts';

/** UTF-8 with a byte order mark, CRLF: the mark is no part of the article text. */
export const latihanTsunami: AnnotatedSample = {
  file: '2026/latihan-tsunami-pantai-cemara.txt',
  encoding: 'utf-8',
  language: 'id',
  status: 'in-progress',
  labels: {},
  begun: '2026-02-12T04:05:00.000Z',
  annotations: [
    {
      name: 'target',
      label: 'quote',
      words: 'Targetnya 15 menit. Kita lebih cepat,',
      attributes: { form: 'direct', speaker: 'entity:i-wayan-sudarma' },
      note: 'Sumber dan penandanya belum ditandai.',
    },
  ],
};

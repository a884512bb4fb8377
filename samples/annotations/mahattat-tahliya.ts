import type { AnnotatedSample } from '../annotated-sample.ts';

export const mahattatTahliya: AnnotatedSample = {
  file: '2026/mahattat-tahliyat-almiyah.txt',
  encoding: 'utf-8',
  language: 'ar',
  status: 'in-progress',
  labels: { dateline: '2026-01-20', language: 'ar', topic: 'environment' },
  begun: '2026-02-09T13:00:00.000Z',
  annotations: [
    {
      name: 'finished',
      label: 'quote',
      words: 'انتهينا من 93% من الأعمال، ولن نتأخر عن الموعد.',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:layla-al-hamdani' },
      links: { source: 'engineer', cue: 'said' },
    },
    { name: 'said', label: 'cue', words: 'وقالت' },
    {
      name: 'engineer',
      label: 'source',
      words: 'المهندسة ليلى الحمداني، مديرة المشروع',
      attributes: { entity: 'entity:layla-al-hamdani' },
    },
    {
      name: 'share',
      label: 'claim',
      words: 'انتهينا من 93% من الأعمال',
      attributes: { 'check-worthiness': 'CFS', type: ['Numerical'], claimant: 'entity:layla-al-hamdani' },
      links: { 'made-in': 'finished' },
    },
    {
      name: 'salinity',
      label: 'quote',
      words: 'ملوحة المياه قرب المصب «لن ترتفع أكثر من 2%» إذا طُبّقت التوصيات',
      attributes: { form: 'mixed', attribution: 'explicit', speaker: 'entity:nakheel-university' },
    },
  ],
};

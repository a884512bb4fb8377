import type { AnnotatedSample } from '../annotated-sample.ts';

/** Windows-1252 with CRLF: every offset after the title differs from the byte offset. */
export const cafeNordlys: AnnotatedSample = {
  file: '2026/cafe-nordlys-takeover.txt',
  encoding: 'windows-1252',
  language: 'en',
  status: 'in-progress',
  labels: { dateline: '2026-01-12', language: 'en', topic: 'economy' },
  begun: '2026-02-11T09:20:00.000Z',
  annotations: [
    {
      name: 'knees',
      label: 'quote',
      words: 'I’m 71, and my knees say it’s time,',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:aurelie-nystrom' },
      links: { source: 'founder', cue: 'said' },
    },
    { name: 'said', label: 'cue', words: 'said', within: 'time,” said the founder' },
    {
      name: 'founder',
      label: 'source',
      words: 'the founder, Aurélie Nyström',
      attributes: { entity: 'entity:aurelie-nystrom' },
    },
    {
      name: 'jobs',
      label: 'quote',
      words: 'The baristas’ jobs are safe – I made sure of that.',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:aurelie-nystrom' },
      links: { continues: 'knees' },
    },
    {
      name: 'price',
      label: 'claim',
      words: 'Café Nordlys has been sold to the investment firm Brückner & Søn for €12.5 million',
      attributes: { 'check-worthiness': 'CFS', type: ['Numerical', 'Event/Property'], verifiable: true },
    },
    {
      name: 'sales',
      label: 'claim',
      words: 'Sales grew by 3½% last year, to €41.8 million',
      attributes: { 'check-worthiness': 'CFS', type: ['Numerical'] },
    },
  ],
};

import type { AnnotatedSample } from '../annotated-sample.ts';

export const harbourFerry: AnnotatedSample = {
  file: '2026/harbour-ferry-timetable.txt',
  encoding: 'utf-8',
  language: 'en',
  status: 'done',
  labels: {
    title: 'Harbour ferry to run every 20 minutes from March, council says',
    language: 'en',
    topic: 'society',
    usable: true,
  },
  begun: '2026-02-05T10:15:00.000Z',
  annotations: [
    {
      name: 'people told us',
      label: 'quote',
      words: 'People told us they would leave the car at home if the boat came often enough,',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:dana-achterberg' },
      links: { source: 'Achterberg', cue: 'said' },
    },
    {
      name: 'Achterberg',
      label: 'source',
      words: 'Councillor Dana Achterberg, who chairs the transport committee',
      attributes: { entity: 'entity:dana-achterberg' },
    },
    { name: 'said', label: 'cue', words: 'said', within: 'enough,” said Councillor' },
    {
      name: 'the boat',
      label: 'quote',
      words: 'So we are giving them the boat.',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:dana-achterberg' },
      links: { continues: 'people told us' },
    },
    {
      name: 'cost',
      label: 'claim',
      words: 'the new timetable would cost 1.4 million crowns a year',
      attributes: { 'check-worthiness': 'CFS', type: ['Numerical'], verifiable: true },
    },
    {
      name: 'traffic',
      label: 'claim',
      words: ['the new timetable would', 'cut car traffic on the Merrin Bridge by 8 per cent'],
      attributes: {
        'check-worthiness': 'CFS',
        type: ['Numerical', 'Causal'],
        verifiable: true,
        verdict: 'Not Enough Evidence',
      },
      note: 'Shares its subject with the claim before it, hence two pieces.',
    },
    {
      name: 'optimistic',
      label: 'quote',
      words: 'the figures “optimistic at best”',
      attributes: { form: 'mixed', attribution: 'explicit', speaker: 'entity:p-j-varga' },
      links: { source: 'Varga', cue: 'called' },
    },
    { name: 'called', label: 'cue', words: 'called' },
    {
      name: 'Varga',
      label: 'source',
      words: 'Opposition councillor P. J. Varga',
      attributes: { entity: 'entity:p-j-varga' },
    },
  ],
};

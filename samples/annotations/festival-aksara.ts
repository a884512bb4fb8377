import type { AnnotatedSample } from '../annotated-sample.ts';

/** Emoji of several code points, letters outside the Basic Multilingual Plane and Balinese and Javanese clusters. */
export const festivalAksara: AnnotatedSample = {
  file: '2026/festival-aksara-nusantara.txt',
  encoding: 'utf-8',
  language: 'id',
  status: 'needs-discussion',
  labels: { dateline: '2026-02-07', language: 'id', topic: 'culture' },
  begun: '2026-02-10T02:45:00.000Z',
  annotations: [
    {
      name: 'queue',
      label: 'quote',
      words: '🎉 Kami tidak menyangka antreannya sampai 1,2 kilometer,',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:panitia-festival-aksara' },
      links: { source: 'committee', cue: 'wrote' },
    },
    { name: 'wrote', label: 'cue', words: 'tulis', within: 'kilometer,” tulis panitia' },
    {
      name: 'committee',
      label: 'source',
      words: 'panitia',
      within: 'tulis panitia',
      attributes: { entity: 'entity:panitia-festival-aksara' },
    },
    {
      name: 'length',
      label: 'claim',
      words: 'antreannya sampai 1,2 kilometer',
      attributes: { 'check-worthiness': 'UFS', type: ['Numerical'] },
      links: { 'made-in': 'queue' },
    },
    {
      name: 'not a logo',
      label: 'quote',
      words: '𝕏 bukan sekadar logo. 𝕏 adalah aksara,',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:nade-prawira' },
      links: { source: 'Nadé', cue: 'ujar' },
    },
    { name: 'ujar', label: 'cue', words: 'ujar', within: 'aksara,” ujar Nade\u0301' },
    {
      name: 'Nadé',
      label: 'source',
      words: 'Nade\u0301',
      within: 'ujar Nade\u0301',
      attributes: { entity: 'entity:nade-prawira' },
    },
    {
      name: 'question',
      label: 'quote',
      words: 'Ini tulisan siapa?',
      attributes: { form: 'direct', attribution: 'implicit', speaker: 'entity:anak-bu-tuti' },
      note: 'Siapa pembicaranya: anak Bu Tuti, atau Bu Tuti yang menirukan? 🤔',
    },
    {
      name: 'manuscripts',
      label: 'claim',
      words: 'lontar beraksara Bali ᬅᬓ᭄ᬱᬭ dan naskah Jawa ꦲꦏ꧀ꦱꦫ',
      attributes: { 'check-worthiness': 'UFS' },
    },
    {
      name: 'age',
      label: 'claim',
      words: '68% pengunjung berusia di bawah 25 tahun',
      attributes: {
        'check-worthiness': 'CFS',
        type: ['Numerical'],
        claimant: 'entity:panitia-festival-aksara',
      },
    },
  ],
};

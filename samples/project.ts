import { defaultProject } from '../shared/scheme/default-scheme.ts';
import type { Project } from '../shared/scheme/scheme.ts';

/** The default scheme is left out of the file, so the samples always show the current one. */
export const sampleProject: Project = {
  ...defaultProject,
  name: 'Kutip samples',
  language: 'id',
  entities: [
    {
      id: 'sergei-lavrov',
      name: 'Sergei Lavrov',
      kind: 'person',
      aliases: ['Lavrov', 'Menteri Luar Negeri Rusia', 'Сергей Лавров'],
    },
    {
      id: 'vladimir-putin',
      name: 'Vladimir Putin',
      kind: 'person',
      aliases: ['Putin', 'Presiden Putin'],
      wikidata: 'Q7747',
    },
    { id: 'russia', name: 'Rusia', kind: 'place', aliases: ['Moskow', 'Russia'], wikidata: 'Q159' },
    {
      id: 'united-states',
      name: 'Amerika Serikat',
      kind: 'place',
      aliases: ['AS', 'Washington', 'United States'],
      wikidata: 'Q30',
    },
    { id: 'nato', name: 'NATO', kind: 'organisation', wikidata: 'Q7184' },
    {
      id: 'ratna-wibisana',
      name: 'Ratna Wibisana',
      kind: 'person',
      description: 'Rekaan: Kepala Dinas Perdagangan Wanasari',
    },
    {
      id: 'dinas-perdagangan-wanasari',
      name: 'Dinas Perdagangan Wanasari',
      kind: 'organisation',
      description: 'Rekaan',
    },
    {
      id: 'tohir',
      name: 'H. Tohir',
      kind: 'person',
      description: 'Rekaan: Ketua Asosiasi Pedagang Beras Wanasari',
    },
    {
      id: 'dana-achterberg',
      name: 'Dana Achterberg',
      kind: 'person',
      description: 'Invented: councillor in Port Merrin',
    },
    {
      id: 'p-j-varga',
      name: 'P. J. Varga',
      kind: 'person',
      aliases: ['Varga'],
      description: 'Invented: councillor in Port Merrin',
    },
    {
      id: 'aurelie-nystrom',
      name: 'Aurélie Nyström',
      kind: 'person',
      description: 'Invented: founder of Café Nordlys',
    },
    {
      id: 'layla-al-hamdani',
      name: 'ليلى الحمداني',
      kind: 'person',
      aliases: ['Layla al-Hamdani'],
      description: 'Invented: engineer',
    },
    {
      id: 'nakheel-university',
      name: 'جامعة النخيل',
      kind: 'organisation',
      aliases: ['Nakheel University'],
      description: 'Invented',
    },
    { id: 'panitia-festival-aksara', name: 'Panitia Festival Aksara', kind: 'group', description: 'Rekaan' },
    { id: 'anak-bu-tuti', name: 'Anak Bu Tuti', kind: 'person', description: 'Rekaan' },
    {
      id: 'i-wayan-sudarma',
      name: 'I Wayan Sudarma',
      kind: 'person',
      aliases: ['Sudarma'],
      description: 'Rekaan: Koordinator Siaga Bencana',
    },
    { id: 'nade-prawira', name: 'Nadé Prawira', kind: 'person', description: 'Rekaan: seniman tipografi' },
  ],
  translation: { targets: ['en', 'id'] },
  glossary: [
    {
      id: 'foreign-minister',
      terms: {
        id: { term: 'menteri luar negeri', variants: ['menlu'] },
        en: { term: 'foreign minister', forbidden: ['minister of foreign affairs'] },
      },
    },
    {
      id: 'framework',
      terms: { id: { term: 'kerangka' }, en: { term: 'framework', forbidden: ['skeleton'] } },
    },
    {
      id: 'regency',
      terms: {
        id: { term: 'kabupaten' },
        en: { term: 'regency', note: 'The unit below a province; not a county, not a district.' },
      },
    },
    { id: 'unhusked-rice', terms: { id: { term: 'gabah' }, en: { term: 'unhusked rice' } } },
  ],
};

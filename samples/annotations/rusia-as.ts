import type { AnnotatedSample } from '../annotated-sample.ts';

const agreement =
  'Moskow dan Washington telah sepakat "ketika kepentingan nasional bersesuaian, upaya harus disatukan dan dilaksanakan"';

/** The article holds one block of paragraphs twice, as it was scraped: `occurrence` says which is meant. */
export const rusiaAs: AnnotatedSample = {
  file: '2025/rusia-as-kerangka-perundingan.txt',
  encoding: 'utf-8',
  language: 'id',
  status: 'in-progress',
  labels: {
    title: 'Rusia dan AS Sepakat Buat Kerangka Kerja untuk Perundingan Damai Ukraina',
    dateline: '2025-02-19',
    language: 'id',
    topic: 'diplomacy',
    usable: true,
  },
  begun: '2026-01-12T08:00:00.000Z',
  annotations: [
    {
      name: 'interests agree',
      label: 'quote',
      words:
        '"ketika kepentingan nasional bersesuaian, upaya harus disatukan dan dilaksanakan" di bidang-bidang yang relevan melalui "proyek-proyek yang saling menguntungkan" di bidang geopolitik dan ekonomi',
      occurrence: 1,
      attributes: {
        form: 'mixed',
        attribution: 'explicit',
        speaker: 'entity:sergei-lavrov',
        translated: true,
        'original-language': 'ru',
      },
      links: { source: 'Lavrov, first', cue: 'menurut, first' },
    },
    {
      name: 'menurut, first',
      label: 'cue',
      words: 'menurut',
      within: 'ekonomi, menurut Lavrov',
      occurrence: 1,
    },
    {
      name: 'Lavrov, first',
      label: 'source',
      words: 'Lavrov',
      within: 'ekonomi, menurut Lavrov',
      occurrence: 1,
      attributes: { entity: 'entity:sergei-lavrov' },
    },
    {
      name: 'agreement',
      label: 'claim',
      words: agreement,
      occurrence: 1,
      attributes: {
        'check-worthiness': 'CFS',
        type: ['Event/Property'],
        claimant: 'entity:sergei-lavrov',
        verifiable: true,
      },
      links: { 'made-in': 'interests agree', 'claimant-mention': 'Lavrov, first' },
    },
    {
      name: 'projects',
      label: 'claim',
      words: 'upaya harus disatukan dan dilaksanakan" di bidang-bidang yang relevan',
      occurrence: 1,
      attributes: { 'check-worthiness': 'NFS', type: ['Position Statement'] },
      links: { 'made-in': 'interests agree' },
    },
    {
      name: 'interests differ',
      label: 'quote',
      words:
        'Namun, ketika kepentingan tidak selaras, kedua belah pihak tidak boleh memprovokasi konflik tetapi bekerja menyelesaikan masalah,',
      occurrence: 1,
      attributes: {
        form: 'direct',
        attribution: 'anaphoric',
        speaker: 'entity:sergei-lavrov',
        translated: true,
        'original-language': 'ru',
      },
      links: { source: 'dia, first', cue: 'ujar, first' },
    },
    { name: 'ujar, first', label: 'cue', words: 'ujar', within: 'masalah,” ujar dia', occurrence: 1 },
    {
      name: 'dia, first',
      label: 'source',
      words: 'dia',
      within: 'masalah,” ujar dia',
      occurrence: 1,
      attributes: { entity: 'entity:sergei-lavrov' },
    },
    {
      name: 'explained',
      label: 'quote',
      words:
        'Kami menjelaskan kepada rekan-rekan kami bahwa Presiden Putin telah berulang kali menekankan perluasan NATO dan penyerapan Ukraina ke dalam blok militer menimbulkan ancaman langsung terhadap kepentingan dan kedaulatan Rusia,',
      occurrence: 1,
      attributes: {
        form: 'direct',
        attribution: 'anaphoric',
        speaker: 'entity:sergei-lavrov',
        addressee: ['entity:united-states'],
      },
      links: { source: 'dia, second', cue: 'tegas' },
    },
    { name: 'tegas', label: 'cue', words: 'tegas', within: 'Rusia," tegas dia', occurrence: 1 },
    {
      name: 'dia, second',
      label: 'source',
      words: 'dia',
      within: 'Rusia," tegas dia',
      occurrence: 1,
      attributes: { entity: 'entity:sergei-lavrov' },
    },
    {
      name: 'Putin has stressed',
      label: 'claim',
      words: 'Presiden Putin telah berulang kali menekankan perluasan NATO',
      occurrence: 1,
      attributes: {
        'check-worthiness': 'CFS',
        type: ['Quote Verification'],
        claimant: 'entity:sergei-lavrov',
        verifiable: true,
      },
      links: { 'made-in': 'explained', 'claimant-mention': 'dia, second' },
    },
    {
      name: 'presence not acceptable',
      label: 'quote',
      words:
        'mereka menganggap kehadiran militer yang terkait dengan NATO, baik di bawah bendera UE atau sebagai bagian dari kontingen nasional, sama sekali tidak dapat diterima',
      occurrence: 1,
      attributes: { form: 'indirect', attribution: 'explicit', speaker: 'entity:russia' },
      links: { source: 'Moskow', cue: 'menegaskan' },
      note: 'Atribusi ganda: Moskow yang menegaskan, Lavrov yang menyampaikan.',
    },
    {
      name: 'Moskow',
      label: 'source',
      words: 'Moskow',
      within: 'Moskow menegaskan mereka',
      occurrence: 1,
      attributes: { entity: 'entity:russia' },
    },
    {
      name: 'menegaskan',
      label: 'cue',
      words: 'menegaskan',
      within: 'Moskow menegaskan mereka',
      occurrence: 1,
    },
    {
      name: 'diplomatic missions',
      label: 'quote',
      words:
        'kedua belah pihak "secara praktis sepakat masalah misi diplomatik harus diselesaikan sekali dan untuk selamanya."',
      occurrence: 1,
      attributes: { form: 'mixed', attribution: 'anaphoric', speaker: 'entity:sergei-lavrov' },
      links: { source: 'Menteri luar negeri Rusia', cue: 'menambahkan' },
    },
    {
      name: 'Menteri luar negeri Rusia',
      label: 'source',
      words: 'Menteri luar negeri Rusia',
      occurrence: 1,
      attributes: { entity: 'entity:sergei-lavrov' },
    },
    { name: 'menambahkan', label: 'cue', words: 'menambahkan', occurrence: 1 },
    {
      name: 'agreement, repeated',
      label: 'claim',
      words: agreement,
      occurrence: 2,
      attributes: { 'check-worthiness': 'CFS', type: ['Event/Property'], claimant: 'entity:sergei-lavrov' },
      links: { repeats: 'agreement' },
      note: 'Blok paragraf ini terulang di sumbernya.',
    },
  ],
};

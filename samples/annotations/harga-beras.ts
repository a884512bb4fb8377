import type { AnnotatedSample } from '../annotated-sample.ts';
import { hargaBerasInEnglish } from '../translations/harga-beras-in-english.ts';

export const hargaBeras: AnnotatedSample = {
  file: '2026/harga-beras-pasar-sukamaju.txt',
  encoding: 'utf-8',
  language: 'id',
  status: 'done',
  labels: { dateline: '2026-01-13', language: 'id', topic: 'economy', usable: true },
  begun: '2026-02-02T01:30:00.000Z',
  translations: { en: hargaBerasInEnglish },
  annotations: [
    {
      name: 'price',
      label: 'claim',
      words:
        'Harga beras medium di Pasar Sukamaju turun dari Rp 15.200 menjadi Rp 13.300 per kilogram dalam dua pekan terakhir',
      attributes: {
        'check-worthiness': 'CFS',
        type: ['Numerical', 'Event/Property'],
        claimant: 'entity:dinas-perdagangan-wanasari',
        verifiable: true,
        verdict: 'Supported',
        evidence: [
          {
            text: 'Catatan harga harian pasar, pekan kedua Januari 2026',
            address: 'https://data.wanasari.example/harga',
          },
        ],
      },
      links: { 'claimant-mention': 'records' },
    },
    {
      name: 'records',
      label: 'source',
      words: 'catatan Dinas Perdagangan Kabupaten Wanasari',
      attributes: { entity: 'entity:dinas-perdagangan-wanasari' },
    },
    {
      name: 'Ratna',
      label: 'source',
      words: 'Kepala Dinas Perdagangan Wanasari, Dr. Ratna Wibisana, M.Si.',
      attributes: { entity: 'entity:ratna-wibisana' },
    },
    { name: 'mengatakan', label: 'cue', words: 'mengatakan' },
    {
      name: 'harvest',
      label: 'quote',
      words: 'penurunan itu terjadi karena panen raya di tiga kecamatan datang lebih cepat',
      attributes: { form: 'indirect', attribution: 'explicit', speaker: 'entity:ratna-wibisana' },
      links: { source: 'Ratna', cue: 'mengatakan' },
    },
    {
      name: 'cause',
      label: 'claim',
      words: 'penurunan itu terjadi karena panen raya di tiga kecamatan datang lebih cepat',
      attributes: { 'check-worthiness': 'CFS', type: ['Causal'], claimant: 'entity:ratna-wibisana' },
      links: { 'made-in': 'harvest', 'claimant-mention': 'Ratna' },
    },
    {
      name: 'stock',
      label: 'quote',
      words: 'Stok kita 4.250 ton, cukup untuk 75 hari,',
      attributes: { form: 'direct', attribution: 'explicit', speaker: 'entity:ratna-wibisana' },
      links: { source: 'Ratna, by name', cue: 'kata' },
    },
    { name: 'kata', label: 'cue', words: 'kata', within: 'hari,” kata Ratna' },
    {
      name: 'Ratna, by name',
      label: 'source',
      words: 'Ratna',
      within: 'hari,” kata Ratna',
      attributes: { entity: 'entity:ratna-wibisana' },
    },
    {
      name: 'limit',
      label: 'quote',
      words: 'Kalau harga jatuh di bawah Rp 12.000, petani rugi. Itu yang kami jaga,',
      attributes: { form: 'direct', attribution: 'anaphoric', speaker: 'entity:ratna-wibisana' },
      links: { source: '-nya', cue: 'ujar' },
    },
    { name: 'ujar', label: 'cue', words: 'ujar', within: 'jaga," ujarnya' },
    {
      name: '-nya',
      label: 'source',
      words: 'nya',
      within: 'jaga," ujarnya',
      occurrence: 1,
      attributes: { entity: 'entity:ratna-wibisana' },
    },
    {
      name: 'recount',
      label: 'quote',
      words: 'angka 4.250 ton "perlu dihitung ulang" karena sebagian stok masih berupa gabah',
      attributes: { form: 'mixed', attribution: 'anaphoric', speaker: 'entity:tohir' },
      links: { source: 'dia', cue: 'menurut' },
    },
    { name: 'menurut', label: 'cue', words: 'Menurut', within: 'Menurut dia' },
    {
      name: 'dia',
      label: 'source',
      words: 'dia',
      within: 'Menurut dia',
      attributes: { entity: 'entity:tohir' },
    },
  ],
};

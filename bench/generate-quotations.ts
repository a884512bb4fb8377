const names = [
  'Lavrov',
  'Sari Wibisana',
  'Rahmat Hidayat',
  'Ratna Dewi',
  'Putin',
  'Bupati Hasan',
  'Prabowo',
  'Dewi Lestari',
];
const cues = ['kata', 'ujar', 'tegas', 'tutur', 'jelas', 'ungkap'];
const verbs = ['mengatakan', 'menegaskan', 'menambahkan', 'menjelaskan', 'menyatakan'];
const vocabulary =
  'pemerintah akan meninjau kembali kesepakatan itu dalam waktu dekat namun harga beras masih tinggi karena panen tertunda hujan lebat warga meminta bantuan segera tiba jalan rusak parah sejak pekan lalu anggaran sudah disetujui dewan'.split(
    ' ',
  );

/**
 * Prose of so many words in which every third paragraph is a direct quotation and every third an indirect one: more
 * than news has. No paragraph comes twice. The same on every machine.
 */
export function generateQuotations(words: number): string {
  let state = 20_261_125;
  // The minimal standard generator of Park and Miller: enough for prose.
  const below = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  const sentence = (length: number) =>
    Array.from({ length }, () => vocabulary[below(vocabulary.length)]).join(' ');
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const length = 20 + below(20);
    const [name, cue] = [names[below(names.length)], cues[below(cues.length)]];
    const kind = paragraphs.length % 3;
    const said = sentence(length);
    paragraphs.push(
      kind === 0
        ? `“${said.charAt(0).toUpperCase()}${said.slice(1)},” ${cue} ${name}.`
        : kind === 1
          ? `${name} ${verbs[below(verbs.length)]} bahwa ${said}.`
          : `Sementara itu ${said}.`,
    );
    count += length + 3;
  }
  return paragraphs.join('\n');
}

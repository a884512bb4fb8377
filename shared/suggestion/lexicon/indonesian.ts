import { activeForm } from './indonesian-verb.ts';
import type { CueEntry, Lexicon } from './lexicon.ts';
import { wordSet } from './word-set.ts';

/** Roots that report words in any of their forms: bare after a quotation, and with the suffixes of their active verb. */
const speaking: Readonly<Record<string, readonly ('' | 'kan' | 'i')[]>> = {
  kata: ['kan'],
  ujar: ['kan'],
  tegas: ['kan'],
  tutur: ['kan'],
  ucap: ['kan'],
  jelas: ['kan'],
  papar: ['kan'],
  ungkap: ['', 'kan'],
  terang: ['kan'],
  imbuh: ['kan'],
  tambah: ['kan'],
  tandas: ['kan'],
  beber: ['kan'],
  sebut: ['', 'kan'],
  urai: ['kan'],
  lontar: ['kan'],
  tukas: [],
  sambung: [],
  lanjut: [],
  pungkas: [],
  timpal: ['i'],
  cetus: ['kan'],
  keluh: ['kan'],
  aku: ['i'],
  tulis: ['', 'kan'],
  pesan: [],
  ajak: ['', 'i'],
  kenang: [],
  tanya: ['kan'],
  jawab: [],
  harap: ['kan'],
  celetuk: [],
  seloroh: [],
  kilah: [],
  tutup: [],
  cerita: ['kan'],
  kisah: ['kan'],
  klaim: [''],
  sesal: ['kan'],
  sindir: [''],
  kritik: [''],
  puji: [''],
  kecam: [''],
  imbau: [''],
};

const verbs = `menyatakan berkata bertutur berujar mengaku berharap berjanji bercerita berpendapat berpesan
  berseloroh menyampaikan meyakini memastikan mengumumkan menekankan menggarisbawahi menuding menuduh menduga
  memperkirakan memperingatkan mengingatkan membantah menampik menolak mengkonfirmasi mengonfirmasi membenarkan
  menyarankan mengusulkan meminta mendesak menyerukan menyimpulkan melaporkan mengisahkan menceritakan berdalih
  beralasan berargumen berkilah bersikeras menganggap menyayangkan menyambut menjawab bertanya
  mengajak mengimbau mengeluh mengeluhkan memuji menambah`;

const doubtful = `mencatat menilai menyinggung menyoroti mengungkit menanggapi menolak meminta menyambut
  memastikan menganggap memuji mengajak`;

const nouns = wordSet('lanjut tutup harap tambah jelas terang tegas pesan kata jawab aku puji ajak');

function cues(): readonly CueEntry[] {
  const entries = new Map<string, CueEntry>();
  function add(words: string, grammar: CueEntry['grammar'], strength: number): void {
    if (!entries.has(words)) entries.set(words, { words, grammar, strength });
  }
  for (const preposition of ['menurut', 'mengutip', 'merujuk pernyataan', 'mengacu pada', 'bagi'])
    add(preposition, 'preposition', preposition === 'menurut' ? 0.9 : 0.4);
  for (const words of wordSet(doubtful)) add(words, 'verb', 0.6);
  for (const [root, suffixes] of Object.entries(speaking)) {
    add(root, 'root', nouns.has(root) ? 0.8 : 0.9);
    for (const suffix of suffixes) add(activeForm(root, suffix), 'verb', 0.85);
  }
  for (const words of wordSet(verbs)) add(words, 'verb', 0.75);
  for (const words of ['percaya', 'yakin', 'optimistis', 'khawatir'])
    entries.set(words, { words, grammar: 'verb', strength: 0.6, needsClause: true });
  return Array.from(entries.values());
}

export const indonesian: Lexicon = {
  language: 'id',
  cues: cues(),
  complementisers: wordSet('bahwa bahwasanya jika kalau agar supaya'),
  auxiliaries:
    wordSet(`telah juga pun sudah akan kemudian lalu kembali sempat pernah terus hanya sendiri kerap
    sebelumnya sekaligus masih turut ikut secara tegas terbuka singkat lantas langsung bahkan`),
  negations: wordSet('tidak tak belum enggan bukan menolak'),
  pronouns: wordSet('dia ia beliau mereka saya kami aku kita'),
  clitic: 'nya',
  stops:
    wordSet(`di ke dari kepada dalam saat ketika usai seusai setelah sebelum sambil seraya sembari pada lewat
    melalui dikutip seperti sebagaimana menanggapi terkait soal tentang mengenai untuk dengan karena namun tetapi tapi
    sementara sedangkan bahwa agar supaya jika kalau bila sehingga lagi lebih sebagai oleh yang dan atau serta maupun
    kemarin hari pekan malam pagi siang sore tadi begitu selain sejak hingga sampai guna terhadap atas antara ini itu
    merujuk mengutip menirukan menjawab menjelaskan mengomentari menyusul singkat kala selepas tersebut lanjut tegas
    dilansir ditemui dihubungi meski meskipun walau walaupun apabila padahal saja pula pun juga`),
  inner: wordSet('dari untuk'),
  times:
    wordSet(`senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus
    september oktober november desember kemarin tadi pekan hari malam pagi siang sore`),
  roles:
    wordSet(`menteri presiden wakil ketua kepala direktur sekretaris juru bicara jubir gubernur bupati wali walikota
    camat lurah koordinator komandan kapten jenderal panglima kapolri kapolda kapolres kapolsek hakim jaksa pengacara
    kuasa hukum penasihat pengamat pakar ahli peneliti dosen guru rektor dekan profesor dokter perawat anggota manajer
    pelatih pemain kapten warga saksi korban pedagang petani nelayan sopir pengusaha pemilik pendiri penulis penyair
    sutradara aktor aktris penyanyi mantan eks plt pj pejabat petugas relawan aktivis ekonom analis mahasiswa siswa
    pengunjung penumpang pembeli konsumen ibu bapak pak bu haji hj h ustaz kiai kh dr prof ir drs kurator seniman
    kompol akbp akp iptu ipda aiptu bripka brigjen kombes irjen komjen letkol kolonel mayor letnan sersan brigadir
    arsitek insinyur menlu menkeu mendagri menhan menko menkes dirut dirjen deputi utama umum jenderal luar negeri
    dalam keuangan kesehatan pertahanan perdagangan pendidikan urusan bidang kantor seorang salah satu pihak lelaki pria
    perempuan wanita pemuda tokoh pendeta uskup paus raja ratu pangeran sultan duta besar dubes utusan staf
    asisten komisaris komisioner senator legislator politikus politisi diplomat jurnalis wartawan`),
  organisations:
    wordSet(`kementerian pemerintah dinas badan lembaga komisi polisi kepolisian polda polres kejaksaan
    pengadilan mahkamah partai perusahaan bank organisasi asosiasi yayasan universitas institut pt cv majelis dewan dpr
    dprd kpk pbb nato panitia tim klub federasi kantor laporan survei studi riset data catatan pernyataan dokumen
    keterangan undang-undang peta penelitian moskow washington beijing kremlin jakarta istana gedung`),
  closers: wordSet('itu tersebut ini'),
  relatives: wordSet('yang'),
  articles: wordSet('seorang salah para sejumlah sang si seseorang beberapa'),
  listeners: wordSet('wartawan media awak reporter parlemen publik'),
};

/**
 * Words that look like a form of another word and are none, or are no longer felt as one: "beruang" (bear) is not made of
 * "uang" (money), nor "sekutu" (ally) of "kutu" (louse). Grouped by what they seem to begin or end with. They inflect
 * themselves: "beruangnya" is a form of "beruang", and of nothing more.
 */
const roots = `
beruang berita berat berani beranda beringin berhala berlian bernas berang beras berkas berkat bersih berontak bersin
berapa berikut berbagai beri bersama bermuda beranda berkah berarti

teras terang terus terima teri teror terong ternak terminal terapi terbang tertib terowongan teratai terik termasuk
tertentu terbit terjun ternyata terdiri terlalu terhadap terali termos tersebut terminologi

perang perak peran peras perut perdana permata perkara pertama persen perlu pernah percaya periksa perintah perisai
perahu perawan perangko perangkat perangai perkasa pergi permisi persada pertiwi perdata perempuan perunggu peristiwa
persis persepsi persona personel periode periuk peringkat perspektif perwira permen permai peribahasa pertamina

pesan pesawat pelan pedas pekan penjara penting pendek pelita peta pecah penuh pendapat pengaruh pegawai petir pesta
pestisida penalti pepaya penyu pengantin pensil pensiun pemilu peluru pemali pedang penyakit peserta

mereka merah meja menteri menang mendung merek melainkan menit mesin melati mentah mental mentari menara melodi memang
mewah merdeka menantu menu mendadak mengapa mengenai menurut melalui medan merapi memori metode meter mengkudu
membran menjangan mentor mentega merpati meriam merosot mesti melayu mekanisme

dia diri dinas diam dinding diet digit dilema disiplin diskon distrik dipan divisi dimensi dialog direksi diare dini
diktator dingin dinamika diskusi digital direktur dispensasi diploma disertasi distribusi diversi dirham dinasti
diaspora diplomat diplomasi dirgantara

sebab sedang sekolah sebelum sejarah segera selalu semua selama setelah sepeda senjata sehat selasa seni serang serikat
sekitar sekarang sepatu senang semen sekali selat sepak sekretaris selesai sengketa sebagai setara sekutu sedia serta
seperti segar setan setir seram sekop sekat seteru sejati setia sederhana selera sentral seminar sebar segel sepi
semangat sedekah sengaja semesta seluruh sesuatu seolah sekadar seimbang sementara sendiri sebuah sekian setuju

ketua kekasih kehendak kelapa kendaraan kebetulan keluar

kursi polisi suami negeri kasi seksi kopi topi mati lari cari tari hari pagi kami kali materi bukti komisi partai puisi
aksi besi peti padi hati nasi sapi roti gaji janji teori asasi api duri isi tani sari ekonomi bumi bui

tetapi

akan makan bukan rekan ikan bahkan kan asalkan

jangan dengan bulan badan dewan papan pangan tangan tuan kawan hewan lawan pesan bahan pasukan kalangan delapan sembilan
sultan kapan intan rotan selatan ringan kanan paman taman zaman iman aman teman halaman lisan sarapan kasihan hutan
bangsawan wartawan pahlawan tahan jalan

hanya punya tanya rupanya

buku laku suku paku siku kaku beku saku bangku mangku tengku pangku

ilmu tamu jamu kamu semu temu

jumlah masalah adalah ialah majalah istilah sebelah makalah risalah malah salah kalah telah olah belah celah lelah kafilah
hilah wilayah

langkah nikah naskah tingkah bongkah merekah

ampun himpun rumpun maupun adapun meskipun walaupun bagaimanapun betapapun kendatipun sungguhpun biarpun

kuasa kuat kurang kunci kumpul kutip kulit kudeta kucing kuliah kuota kubur kurun kualitas kurung kuningan kutuk
`;

const known: ReadonlySet<string> = new Set(roots.split(/\s+/u).filter((root) => root !== ''));

export function isRootOfItsOwn(word: string): boolean {
  return known.has(word);
}

/** Doubled, they mean something else: "mata-mata" is a spy, "laba-laba" a spider, "undang-undang" a law. */
const doubled: ReadonlySet<string> = new Set(
  'mata laba undang kura kupu langit cumi alun agar rata tiba mula masing kadang paru hati gara kira oleh sama ubur layang biri kunang otak angan apa siapa kalau jangan lagi'.split(
    ' ',
  ),
);

export function isDoubledWordOfItsOwn(half: string): boolean {
  return doubled.has(half);
}

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
  lanjut: ['kan'],
  pungkas: [],
  timpal: ['i'],
  cetus: ['kan'],
  keluh: ['kan'],
  aku: ['i'],
  tulis: ['', 'kan'],
  pesan: [],
  ajak: ['', 'i'],
  kenang: [''],
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
  himbau: [''],
  gerutu: [],
  kelakar: [],
  canda: [],
  gurau: [],
  ceplos: [],
  cerocos: [],
  pekik: ['kan'],
  teriak: ['kan'],
  seru: ['kan'],
  bisik: ['kan'],
  gumam: ['kan'],
  rintih: [],
  ratap: ['i'],
  isak: [],
  pinta: [],
  mohon: [],
  ancam: [''],
  tuding: [''],
  tuduh: ['', 'kan'],
  bantah: [''],
  sanggah: [''],
  elak: [],
  dalih: [],
  sahut: [],
  komentar: ['i'],
  ulas: [''],
  rinci: [''],
  jabar: ['kan'],
  kuak: [],
  cuit: ['kan'],
  balas: [''],
  bela: [],
  ingat: ['kan'],
  sergah: [],
  hardik: [''],
  bentak: [''],
  sela: [''],
  tampik: [''],
  tekan: ['kan'],
  ledek: [''],
  goda: [],
  lapor: ['kan'],
  saran: ['kan'],
  usul: ['kan'],
  simpul: ['kan'],
  desak: [''],
  anjur: ['kan'],
  sambat: [],
  ketus: [],
  umpat: [],
  batin: [],
  ralat: [''],
  curhat: [],
  duga: [''],
  nilai: [''],
  yakin: ['i'],
  kemuka: ['kan'],
  wanti: [],
  tegur: [''],
  instruksi: ['kan'],
  pamit: [],
  kabar: ['kan'],
  doa: ['kan'],
  prediksi: [''],
  argumen: [],
  tanggap: ['i'],
};

/** Passives that name the speaker behind them: "dikatakan Lavrov", "demikian disampaikan Lavrov". */
const passives = `dikatakan disampaikan diungkapkan dijelaskan ditegaskan dikemukakan dipaparkan dituturkan diterangkan
  disebutkan diutarakan dinyatakan diakui dilansir dilaporkan dibeberkan demikian demikian_pernyataan demikian_keterangan demikian_bunyi`;

const verbs = `menyatakan berkata bertutur berujar berucap bilang berbisik berteriak bergumam berkelakar bercanda berseru
  mengaku berharap berjanji bercerita berpendapat berpesan berseloroh berpandangan berkeyakinan berkesimpulan berasumsi
  berspekulasi berkomentar bersaksi bersumpah bersikukuh berkukuh berdoa bersyukur menyampaikan mengutarakan mengumumkan
  menggarisbawahi menduga menaksir memperkirakan memprakirakan memproyeksikan meramalkan memprediksi mengestimasi
  mengindikasikan mengisyaratkan menyiratkan memperingatkan mewanti-wanti membantah menampik menepis menyangkal mengelak
  mengkonfirmasi mengonfirmasi membenarkan mempertanyakan merekomendasikan mengusulkan menyerukan menuntut memerintahkan
  menyimpulkan melaporkan memberitahukan menginformasikan mewartakan memberitakan melansir berdalih beralasan berargumen
  berkilah bersikeras menyayangkan mengutuk menjawab bertanya mengeluh mengeluhkan mengkritisi menambah meyakinkan
  mencontohkan membeberkan memaparkan mengeklaim mendeklarasikan menjanjikan menyentil mencurigai mengira
  menceritakan mengulangi mendoakan menghendaki menginginkan memerinci`;

const doubtful = `mencatat menilai menyinggung menyoroti mengungkit menanggapi menolak meminta menyambut
  memastikan menganggap memuji mengajak memandang menekan menjamin merasa
  mengapresiasi mengancam melanjutkan menegur membalas menyela mengingat`;

/** Roots that are also nouns or adjectives: "kata itu", "terang benderang", "lanjut usia". */
const nouns =
  wordSet(`lanjut tutup harap tambah jelas terang tegas pesan jawab aku puji ajak nilai doa kabar kisah cerita
  seru ingat yakin bela tekan kemuka batin komentar saran usul prediksi instruksi argumen wanti lapor desak demikian
  ketus tanggap`);

function cues(): readonly CueEntry[] {
  const entries = new Map<string, CueEntry>();
  function add(words: string, grammar: CueEntry['grammar'], strength: number): void {
    if (!entries.has(words)) entries.set(words, { words, grammar, strength });
  }
  for (const preposition of ['menurut', 'menurut hemat', 'menurut pandangan'])
    add(preposition, 'preposition', 0.9);
  for (const preposition of ['mengutip', 'merujuk pernyataan']) add(preposition, 'preposition', 0.6);
  add('mengacu pada', 'preposition', 0.4);
  for (const words of wordSet(doubtful)) add(words, 'verb', 0.6);
  // Parties agree on what they do more often than on what is so: shown only before "bahwa".
  for (const words of ['sepakat', 'setuju']) add(words, 'verb', 0.5);
  for (const [root, suffixes] of Object.entries(speaking)) {
    add(root, 'root', nouns.has(root) ? 0.8 : 0.9);
    for (const suffix of suffixes) add(activeForm(root, suffix), 'verb', 0.85);
  }
  for (const words of Array.from(wordSet(passives), (word) => word.replace('_', ' ')))
    add(words, 'root', nouns.has(words) ? 0.7 : 0.85);
  for (const words of wordSet(verbs)) add(words, 'verb', 0.75);
  for (const words of [
    'percaya',
    'yakin',
    'optimistis',
    'khawatir',
    'menemukan',
    'menunjukkan',
    'mengetahui',
  ])
    entries.set(words, { words, grammar: 'verb', strength: 0.6, needsClause: true });
  return Array.from(entries.values());
}

export const indonesian: Lexicon = {
  language: 'id',
  cues: cues(),
  complementisers: wordSet('bahwa bahwasanya jika kalau agar supaya'),
  auxiliaries:
    wordSet(`telah juga pun sudah akan kemudian lalu kembali sempat pernah terus hanya sendiri kerap
    sebelumnya sekaligus masih turut ikut sangat amat makin semakin lebih mau bisa dapat bersedia berani secara tegas terbuka singkat lantas langsung bahkan`),
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
    camat lurah koordinator komandan kapten jenderal panglima kapolri wakapolda kapolda kapolres kapolresta kapolrestabes kapolrestro kapolsek hakim jaksa pengacara
    kuasa hukum penasihat pengamat pakar ahli peneliti dosen guru rektor dekan profesor dokter perawat anggota manajer
    pelatih pemain kapten warga saksi korban pedagang petani nelayan sopir pengusaha pemilik pendiri penulis penyair
    sutradara aktor aktris penyanyi mantan eks plt pj pejabat petugas relawan aktivis ekonom analis mahasiswa siswa
    pengunjung penumpang pembeli konsumen ibu bapak pak bu haji hj h ustaz kiai kh dr prof ir drs kurator seniman
    kompol akbp akp iptu ipda aiptu bripka brigjen kombes irjen komjen letkol kolonel mayor letnan sersan brigadir
    arsitek insinyur menlu menkeu mendagri menhan menko menkes mentan menag mensos menhub menaker mendag mendikbud mendikdasmen menperin menpan menpora menkumham mensesneg menkominfo menkomdigi menkop menparekraf menpar menkum menham menlh menteri-menteri kepala dirut dirjen deputi utama jenderal luar negeri
    dalam seorang salah satu pihak lelaki pria
    perempuan wanita pemuda tokoh pendeta uskup paus raja pangeran sultan duta besar dubes utusan staf
    asisten komisaris komisioner senator legislator politikus politisi diplomat jurnalis wartawan
    akademisi advokat pembela alumnus ahli apoteker artis atlet bek bendahara bidan biduan biksu bos budayawan buruh cagub
    caleg calon capres cawapres cendekiawan dalang dansatgas danramil dandim danrem deputi dirjen direktur dirkrimum
    dirreskrimum kabid kadis kadishub kadinkes kasat kasi kasubbid kabag kabareskrim kadiv kanit kapuspen kapuspenkum
    karo kepsek kades kabiro kajati kajari kalaksa sekda sekjen sekretaris sesmenko stafsus wamen wamenlu wagub wabup
    wawali wakapolri waketum ketum gelandang penyerang kiper striker pebulu tangkis petinju pembalap pesepak bola
    ibunda ayah ayahanda adik kakak kakek nenek paman bibi istri suami anak cucu janda kerabat keluarga
    tetangga sahabat teman kolega rekan guru kepala kru kurir masinis montir mubalig mualim nahkoda nakhoda nasabah
    novelis orang pakar pelaku pelajar pelanggan pelaut peladang pelukis pemain pemandu pembawa pembina pembantu pemerhati
    pemilik pemimpin pemeran pemrakarsa pencetus pendaki pendamping penembak pengacara pengajar pengasuh pengelola penggagas
    penggerak penggiat pengurus pengungsi penjaga penjual pensiunan penyidik penyiar penyintas penyuluh perwakilan
    peternak pimpinan pramugari produser programmer psikolog sosiolog antropolog epidemiolog ekonom sejarawan arkeolog
    satpam sekuriti senior staf santri sales selebgram suster tenaga terdakwa tersangka terpidana tukang turis veteran
    wasit wisatawan youtuber humas epidemiolog antropolog plh pjs ny tn mbah mas mbak mama papa oma opa bang kang cak gus kyai habib tuan nyonya bripda briptu
    bripka aipda ipda iptu akp kp kbp brigjen irjen komjen jenderal laksamana laksda laksma marsekal serda sertu serka
    serma pelda peltu lettu letda kapt mayjen letjen brig pol inf mar laut tni polri purn dra drg apt ustazah
    ustadz kh tgk tuanku datuk romo pastor biarawati bhante pandita wali imam khatib muazin nasabah pria ceo cfo coo
    founder chairman president manager country head chief officer executive director vice`),
  departments:
    wordSet(`perhubungan pertanian sosial kehutanan kelautan perikanan pariwisata kebudayaan olahraga agama hukum ham pekerjaan
    perumahan lingkungan energi mineral perindustrian ketenagakerjaan penanggulangan bencana pemberantasan korupsi pemadam
    kebakaran regu penindakan pencegahan operasi intelijen reserse kriminal narkoba siber pengawasan komunikasi informasi
    digital statistik geofisika meteorologi klimatologi perencanaan pembangunan pemberdayaan perlindungan transportasi
    pemasaran ritel bisnis teknologi riset inovasi nasional republik pimpinan pengurus cabang eksekutif pelaksana harian
    bagian seksi direktorat pelayanan humas stasiun divisi unit rukun ketertiban keamanan peternakan perkebunan pangan
    investasi penerangan kesehatan keuangan pertahanan perdagangan pendidikan kantor bidang urusan umum`),
  organisations:
    wordSet(`kementerian pemerintah dinas badan lembaga komisi polisi kepolisian polda polres kejaksaan
    pengadilan mahkamah partai perusahaan bank timnas organisasi asosiasi yayasan universitas institut pt cv majelis dewan dpr
    dprd kpk pbb nato panitia tim klub federasi kantor laporan survei studi riset data catatan pernyataan dokumen
    keterangan undang-undang peta penelitian moskow washington beijing kremlin jakarta istana gedung
    koalisi aliansi serikat ikatan perhimpunan himpunan forum gerakan front fraksi parlemen senat mabes tni polri kemlu
    kemenkes kemenkeu kemendagri kemenhub kementan kemenag bmkg bnpb bpbd bps bi ojk bumn bumd bpom brin ma mk ky bawaslu kpu
    kejagung puspom pemprov pemkab pemkot satgas pengelola perum perseroan manajemen operator maskapai bursa pasar media kantor
    berita reuters afp ap cnn bbc antara kompas tempo jurnal koran majalah situs lembaga jajak pendapat sensus statistik
    putusan dakwaan surat rilis siaran pers dpd mpr unicef unesco imf opec asean koperasi pemda balai`),
  closers: wordSet('itu tersebut ini'),
  relatives: wordSet('yang'),
  articles: wordSet('seorang salah para sejumlah sang si seseorang beberapa'),
  listeners: wordSet('wartawan media awak reporter parlemen publik'),
  connectives:
    wordSet(`namun bahkan selain sebab padahal karena sehingga jadi maka apalagi terlebih kemudian selanjutnya lalu
    sementara adapun akibatnya kini nantinya intinya pasalnya sebaliknya misalnya contohnya meski begitu pertama kedua`),
  nobody: wordSet('orang pepatah peribahasa legenda hikayat konon'),
  finite: wordSet(''),
  objects: wordSet('hal oleh kasih'),
};

import { describe, expect, test } from 'vitest';
import { plainWord, stemsOf } from './word-stems.ts';

const formOf = (language: string, word: string, term: string) =>
  stemsOf(plainWord(word), language).get(plainWord(term));

describe('an Indonesian word is a form of its root', () => {
  test.each([
    // Clitics and particles.
    ['menterinya', 'menteri', 'inflected'],
    ['negaraku', 'negara', 'inflected'],
    ['rumahmulah', 'rumah', 'inflected'],
    ['pemerintahpun', 'pemerintah', 'inflected'],
    ['benarkah', 'benar', 'inflected'],
    // meN-, with each sound that it swallows or leaves.
    ['menyerang', 'serang', 'inflected'],
    ['menulis', 'tulis', 'inflected'],
    ['memukul', 'pukul', 'inflected'],
    ['mengirimkan', 'kirim', 'inflected'],
    ['mengambil', 'ambil', 'inflected'],
    ['menggugat', 'gugat', 'inflected'],
    ['membantah', 'bantah', 'inflected'],
    ['menduga', 'duga', 'inflected'],
    ['mencabut', 'cabut', 'inflected'],
    ['melarang', 'larang', 'inflected'],
    ['meresmikan', 'resmi', 'inflected'],
    ['mewawancarai', 'wawancara', 'inflected'],
    ['meyakini', 'yakin', 'inflected'],
    ['memasok', 'pasok', 'inflected'],
    ['memasak', 'masak', 'inflected'],
    ['menyanyi', 'nyanyi', 'inflected'],
    ['mengecek', 'cek', 'inflected'],
    ['mengkritik', 'kritik', 'inflected'],
    ['mempengaruhi', 'pengaruh', 'inflected'],
    ['memveto', 'veto', 'inflected'],
    // di-, ter-, ber-, ku-.
    ['ditandatangani', 'tandatangan', 'inflected'],
    ['terbukti', 'bukti', 'inflected'],
    ['berunding', 'runding', 'inflected'],
    ['bekerja', 'kerja', 'inflected'],
    ['berusia', 'usia', 'inflected'],
    ['belajar', 'ajar', 'inflected'],
    ['tepercaya', 'percaya', 'inflected'],
    ['kusampaikan', 'sampai', 'inflected'],
    ['disampaikannyalah', 'sampai', 'inflected'],
    // What makes another word of it.
    ['serangan', 'serang', 'derived'],
    ['penyerangan', 'serang', 'derived'],
    ['perluasan', 'luas', 'derived'],
    ['memperluas', 'luas', 'derived'],
    ['diperluaskan', 'luas', 'derived'],
    ['kementerian', 'menteri', 'derived'],
    ['keberlanjutan', 'lanjut', 'derived'],
    ['pemberlakuan', 'laku', 'derived'],
    ['persetujuan', 'setuju', 'derived'],
    ['mengetahui', 'tahu', 'derived'],
    ['menyesuaikan', 'suai', 'derived'],
    ['petani', 'tani', 'derived'],
    ['pengesahan', 'sah', 'derived'],
    ['perundingan', 'runding', 'derived'],
    ['penanggulangan', 'tanggulang', 'derived'],
    ['pelajaran', 'ajar', 'derived'],
  ])('%s of %s: %s', (word, root, form) => {
    expect(formOf('id', word, root)).toBe(form);
  });
});

describe('an Indonesian word is no form of what merely stands in it', () => {
  test.each([
    ['beruang', 'uang'],
    ['beruangnya', 'uang'],
    ['berusia', 'rusia'],
    ['tetapi', 'tetap'],
    ['sekutu', 'kutu'],
    ['sekarang', 'karang'],
    ['sebab', 'bab'],
    ['perdana', 'dana'],
    ['perdata', 'data'],
    ['divisi', 'visi'],
    ['kursi', 'kurs'],
    ['polisi', 'polis'],
    ['selatan', 'selat'],
    ['masalah', 'masa'],
    ['adalah', 'ada'],
    ['maupun', 'mau'],
    ['bangku', 'bang'],
    ['menteri', 'teri'],
    ['kementerian', 'teri'],
    ['terapi', 'api'],
    ['berkas', 'kas'],
    ['beranda', 'anda'],
    ['mereka', 'reka'],
    ['mentega', 'tega'],
    ['mengapa', 'apa'],
    ['persen', 'sen'],
    ['permisi', 'misi'],
    ['kupas', 'pas'],
    ['ketua', 'tua'],
    ['rumpun', 'rum'],
    ['tangan', 'tang'],
    ['sejarah', 'jarah'],
    ['diversi', 'versi'],
    // Confixes that there are none of.
    ['makanan', 'makankan'],
    ['berlarii', 'lari'],
    ['keluari', 'luar'],
    // A word in another, and no affix at all.
    ['pajak', 'jak'],
    ['rusia', 'rus'],
    ['ekspor', 'spor'],
  ])('%s is not %s', (word, root) => {
    expect(formOf('id', word, root)).toBeUndefined();
  });
});

describe('an English word is a form of its stem', () => {
  test.each([
    ['ministers', 'minister'],
    ["minister's", 'minister'],
    ['minister’s', 'minister'],
    ["ministers'", 'minister'],
    ['treaties', 'treaty'],
    ['taxes', 'tax'],
    ['knives', 'knife'],
    ['vetoes', 'veto'],
    ['crises', 'crisis'],
    ["women's", 'woman'],
    ['accused', 'accuse'],
    ['rejected', 'reject'],
    ['admitted', 'admit'],
    ['denied', 'deny'],
    ['agreed', 'agree'],
    ['banning', 'ban'],
    ['expanding', 'expand'],
    ['negotiating', 'negotiate'],
    ['lying', 'lie'],
    ['told', 'tell'],
    ['withdrew', 'withdraw'],
  ])('%s of %s', (word, stem) => {
    expect(formOf('en', word, stem)).toBe('inflected');
  });

  test.each([
    ['news', 'new'],
    ['evening', 'even'],
    ['herring', 'her'],
    ['seed', 'see'],
    ['need', 'nee'],
    ['thing', 'th'],
    ['bring', 'br'],
    ['politics', 'politic'],
    ['arms', 'arm'],
    ['class', 'clas'],
    ['virus', 'viru'],
    ['basis', 'basi'],
    ['minister', 'mini'],
    ['statement', 'state'],
    ['wedding', 'wed'],
    ['shed', 'she'],
    ['united', 'unite'],
  ])('%s is not %s', (word, stem) => {
    expect(formOf('en', word, stem)).toBeUndefined();
  });
});

describe('words of other languages', () => {
  test.each([
    ['ar', 'الوزير', 'وزير'],
    ['ar', 'والوزير', 'وزير'],
    ['ar', 'للمفاوضات', 'مفاوضات'],
    ['ar', 'ورئيس', 'رئيس'],
    ['ar', 'المُفَاوَضَات', 'مفاوضات'],
    ['ko', '러시아는', '러시아'],
    ['ko', '모스크바에서', '모스크바'],
    ['ms', 'menyerang', 'serang'],
  ])('%s: %s of %s', (language, word, stem) => {
    expect(formOf(language, word, stem)).toBe('inflected');
  });

  test.each([
    ['ar', 'وزير', 'زير'],
    ['ar', 'كتاب', 'تاب'],
    ['ar', 'لبنان', 'بنان'],
    ['ar', 'الله', 'له'],
    ['ko', '러시아어', '러시아'],
    ['ko', '아이', '아'],
    ['de', 'Ministern', 'Minister'],
    ['de', 'schön', 'schon'],
    ['fr', 'ministres', 'ministre'],
  ])('%s: %s is not %s', (language, word, stem) => {
    expect(formOf(language, word, stem)).toBeUndefined();
  });

  test('alef and its signs are one letter, as writers take them', () => {
    expect(formOf('ar', 'أوكرانيا', 'اوكرانيا')).toBe('exact');
  });
});

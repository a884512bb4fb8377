import { wordSet } from './word-set.ts';

/**
 * Places that offices are held in: in "Presiden Lebanon Karim Haddad" the name begins behind them. Lower case, in
 * Indonesian and English; news of one language names the places of the other.
 */
const places =
  wordSet(`indonesia malaysia singapura singapore filipina philippines thailand vietnam kamboja cambodia laos
  myanmar brunei timor-leste india pakistan bangladesh nepal sri_lanka cina china tiongkok taiwan jepang japan korea mongolia
  australia papua fiji rusia russia ukraina ukraine belarus polandia poland jerman germany prancis france inggris britain
  england skotlandia scotland wales irlandia ireland italia italy spanyol spain portugal belanda netherlands belgia belgium
  swiss switzerland austria hungaria hungary ceko rumania romania bulgaria yunani greece turki turkey türkiye turkiye
  serbia kroasia croatia slovakia slovenia finlandia finland swedia sweden norwegia norway denmark denmark islandia iceland
  estonia latvia lithuania georgia armenia azerbaijan kazakhstan uzbekistan afghanistan iran irak iraq suriah syria lebanon
  libanon israel palestina palestine yordania jordan mesir egypt arab_saudi saudi_arabia yaman yemen oman qatar kuwait
  bahrain uea libya tunisia aljazair algeria maroko morocco sudan ethiopia somalia kenya uganda rwanda tanzania nigeria
  ghana senegal mali kongo congo angola zambia zimbabwe mozambik mozambique amerika america as us uk kanada canada meksiko
  mexico guatemala kuba cuba haiti panama kolombia colombia venezuela ekuador ecuador peru bolivia brasil brazil chili chile
  argentina uruguay paraguay eropa europe asia afrika africa asean
  moskow moscow washington beijing kiev kyiv london tokyo brussel brussels tel_aviv teheran tehran canberra paris berlin
  jakarta bogor depok tangerang bekasi bandung semarang surabaya yogyakarta solo surakarta malang medan padang palembang
  pekanbaru jambi bengkulu lampung banten bali denpasar mataram kupang pontianak banjarmasin samarinda balikpapan
  makassar manado palu kendari gorontalo ambon ternate jayapura aceh riau batam belitung jabar jateng jatim diy ntb ntt
  sumut sumbar sumsel sulsel sulut sulteng sultra kalbar kalteng kalsel kaltim kaltara`);

/** Regions that take a direction: "Sumatera Barat", "Nusa Tenggara Timur", "South Korea". */
const regions =
  wordSet(`jawa sumatera sumatra kalimantan sulawesi maluku papua nusa jakarta aceh bali korea timor afrika lampung
  bangka kepulauan tapanuli minahasa`);
const directions = wordSet(
  `barat timur utara selatan tengah tenggara daya pusat pegunungan raya laut barat_daya`,
);
/** Words that say what kind of place follows. */
const kinds =
  wordSet(`kabupaten kota kecamatan kelurahan desa provinsi kampung dusun jorong distrik resor resort daerah
  kepulauan sektor wilayah county`);

/** "Kabupaten", "Kota": a place follows. */
export function isPlaceKind(word: string): boolean {
  return kinds.has(word.toLowerCase());
}

/** How many of these words, from the first, are the place of an office. */
export function placeLength(words: readonly string[]): number {
  let length = 0;
  while (length < words.length) {
    const word = words[length]?.toLowerCase() ?? '';
    const next = words[length + 1]?.toLowerCase() ?? '';
    if (regions.has(word) && (directions.has(next) || next === 'tenggara')) {
      length += 2;
      if (directions.has(words[length]?.toLowerCase() ?? '')) length++;
    } else if (kinds.has(word)) {
      // "Kabupaten Tanah Datar Ermon Revlin": a name has two words more often than a place.
      const left = words.length - length - 1;
      length += left >= 4 ? 3 : Math.min(2, left + 1);
    } else if (places.has(word) || (length > 0 && directions.has(word))) length++;
    else break;
  }
  return Math.min(length, words.length);
}

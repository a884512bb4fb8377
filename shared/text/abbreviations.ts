/**
 * Words written with a full stop that ends no sentence, by what may follow them. Lower case here; compared without
 * regard to case. Abbreviations that a list ends with ("dll.", "etc.") need no entry: before a lower-case letter
 * the full stop ends nothing anyway (UAX #29, rule SB8), and before a capital it usually does.
 */
export interface Abbreviations {
  /** Something always follows: titles before names, "e.g.", "a.n.". */
  readonly leading: ReadonlySet<string>;
  /** An abbreviation only before a number: "No. 5", but "No. He left." */
  readonly beforeNumber: ReadonlySet<string>;
  /** May end a sentence too: it does when a word follows that sentences often begin with ("… in the U.S. He …"). */
  readonly undecided: ReadonlySet<string>;
  /** Words that often begin a sentence and are no names. */
  readonly starters: ReadonlySet<string>;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

const english: Abbreviations = {
  leading: words(`
    dr. prof. mr. mrs. ms. mx. messrs. st. mt. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. brig. gov. sen.
    rep. hon. rev. fr. pres. supt. det. amb. e.g. i.e. vs. cf. viz. approx. ca.`),
  beforeNumber: words(`
    no. nos. p. pp. vol. vols. art. arts. fig. figs. sec. ch. par. jan. feb. mar. apr. jun. jul. aug. sep. sept.
    oct. nov. dec.`),
  undecided: words(
    `u.s. u.k. u.n. e.u. d.c. a.m. p.m. inc. ltd. corp. co. bros. jr. sr. ph.d. m.d. b.a. m.a. et al.`,
  ),
  starters: words(`
    a after all although an and as at before both but by despite during each earlier even for from he her his how
    however i if in it its last later many meanwhile more most no not now of on once one only other our she since
    so some still such than that the their then there these they this those though to two under until we what when
    where which while who why with yet you`),
};

const indonesian: Abbreviations = {
  leading: union(
    english.leading,
    words(`
      drs. dra. ir. hj. kh. k.h. tgk. tn. ny. sdr. sdri. yth. ust. bp. jend. letjen. mayjen. brigjen. kol. letkol.
      may. kapt. lettu. letda. kompol. akbp. ajun. jl. jln. gg. kec. kab. kel. prov. a.n. a.s. u.b. u.p. d.a. d.h.
      an. up. c.q. cq. s.d. alm. almh. bpk. pdt. r.a. r.m.`),
  ),
  beforeNumber: union(
    english.beforeNumber,
    words(
      `nomor. hlm. hal. jil. ps. ay. rp. tgl. thn. pkl. tel. telp. rt. rw. mei. agt. agu. okt. nop. des.`,
    ),
  ),
  undecided: union(english.undecided, words(`tbk. s.h. m.h. s.e. s.t. m.si. s.sos. s.pd. ph.d. m.sc. a.s.`)),
  starters: union(
    english.starters,
    words(`
      ada adapun akan akibat akibatnya apa bagaimana bagi bahkan banyak beberapa bila dalam dan dari demikian dengan
      di dia hal hanya hari hasil hingga ia ini itu jadi jika juga kalau kami karena kata kemudian kepada ketika kini
      kita lalu mengapa meski meskipun menurut mereka namun oleh pada padahal para pihak pun saat salah saya sebab
      sebagai sebelum sebelumnya sedangkan sehingga sejak sejauh selain selama selanjutnya semua sementara seorang
      sebuah setelah setiap siapa sudah tapi telah tentu tetapi tidak untuk walau yang`),
  ),
};

function union(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...left, ...right]);
}

/** Keyed by the language's primary subtag. Indonesian news quotes English names and titles, so it knows those too. */
const byLanguage: ReadonlyMap<string, Abbreviations> = new Map([
  ['en', english],
  ['id', indonesian],
  ['ms', indonesian],
]);

/** For a BCP 47 tag; a language without a list of its own uses the English one, whose titles are known widely. */
export function abbreviationsOf(language: string): Abbreviations {
  return byLanguage.get(language.toLowerCase().split(/[-_]/u)[0] ?? '') ?? english;
}

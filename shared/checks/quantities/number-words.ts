/** What a word adds to the number that it stands in. */
export type NumberWord =
  /** A number below a hundred, or one that a following word is added to. */
  | { readonly kind: 'value'; readonly value: number }
  /** Multiplies what stands right before it: "puluh", "hundred". */
  | { readonly kind: 'times'; readonly factor: number }
  /** "belas": ten more than what stands before it. */
  | { readonly kind: 'teen' }
  /** A thousand and above: multiplies all that stands before it. `alone`: how many of it stand there without a number. */
  | { readonly kind: 'scale'; readonly factor: number; readonly alone: readonly number[] };

export type NumberWords = ReadonlyMap<string, NumberWord>;

function values(list: string): [string, NumberWord][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [word = '', value = ''] = entry.split('=');
      return [word, { kind: 'value', value: Number(value) }];
    });
}

function scales(list: string, alone: readonly number[] = []): [string, NumberWord][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [word = '', factor = ''] = entry.split('=');
      return [word, { kind: 'scale', factor: Number(factor), alone }];
    });
}

const ordinalStems = 'dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9';

const indonesian: NumberWords = new Map([
  ...values(`nol=0 satu=1 ${ordinalStems} sepuluh=10 sebelas=11 seratus=100 pertama=1 kesatu=1 kesepuluh=10
    kesebelas=11 sepasang=2 selusin=12 keseratus=100 dwi=2`),
  ...values(ordinalStems.replaceAll(/(^| )/g, '$1ke')),
  ...scales(`seribu=1e3 sejuta=1e6 semiliar=1e9 semilyar=1e9 setriliun=1e12`, [1]),
  ...scales(`ribu=1e3 rb=1e3 juta=1e6 jt=1e6 miliar=1e9 milyar=1e9 miliard=1e9 triliun=1e12 trilyun=1e12`),
  ['belas', { kind: 'teen' }],
  ['puluh', { kind: 'times', factor: 10 }],
  ['ratus', { kind: 'times', factor: 100 }],
  ['lusin', { kind: 'times', factor: 12 }],
]);

const english: NumberWords = new Map([
  ...values(`zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7
    eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16
    seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60
    seventieth=70 eightieth=80 ninetieth=90 once=1 twice=2 thrice=3 both=2 couple=2 pair=2 single=1 double=2 triple=3
    quadruple=4 doubled=2 tripled=3 decade=10 hundredth=100`),
  ...scales(`thousand=1e3 million=1e6 billion=1e9 trillion=1e12 thousandth=1e3`),
  ...scales(`bn=1e9 tn=1e12 mn=1e6`),
  ['hundred', { kind: 'times', factor: 100 }],
  ['dozen', { kind: 'times', factor: 12 }],
]);

const arabic: NumberWords = new Map([
  ...values(`صفر=0 احد=1 احدى=1 واحد=1 واحدة=1 اول=1 اولى=1 اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 اثنا=2 اثني=2 اثنتا=2 اثنتي=2 ثاني=2
    ثانية=2 ثان=2 كلا=2 كلتا=2 ثلاث=3 ثلاثة=3 ثالث=3 ثالثة=3 اربع=4 اربعة=4 رابع=4 رابعة=4 خمس=5 خمسة=5 خامس=5
    خامسة=5 ست=6 ستة=6 سادس=6 سادسة=6 سبع=7 سبعة=7 سابع=7 سابعة=7 ثمان=8 ثماني=8 ثمانية=8 ثامن=8 ثامنة=8 تسع=9
    تسعة=9 تاسع=9 تاسعة=9 عاشر=10 عاشرة=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 اربعون=40 اربعين=40 خمسون=50
    خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئتان=200 مئتين=200
    مائتان=200 مائتين=200 مئتا=200 مئتي=200 مائتي=200 ثلاثمئة=300 ثلاثمائة=300 اربعمئة=400 اربعمائة=400 خمسمئة=500
    خمسمائة=500 ستمئة=600 ستمائة=600 سبعمئة=700 سبعمائة=700 ثمانمئة=800 ثمانمائة=800 ثمانيمئة=800 تسعمئة=900
    تسعمائة=900 مئة=100 مائة=100 مرتين=2 يومين=2 عامين=2 سنتين=2 شهرين=2 ساعتين=2 اسبوعين=2 عقد=10`),
  ...scales(`الف=1e3 مليون=1e6 مليار=1e9 بليون=1e9 تريليون=1e12 ترليون=1e12`, [1]),
  ...scales(`الاف=1e3 ملايين=1e6 مليارات=1e9 تريليونات=1e12`),
  // After a number the accusative; alone the dual before a noun, as a rule.
  ...scales(`الفا=1e3 مليونا=1e6 مليارا=1e9 تريليونا=1e12`, [2, 1]),
  ...values(
    `الفان=2000 الفين=2000 الفي=2000 مليونان=2e6 مليونين=2e6 مليوني=2e6 ملياران=2e9 مليارين=2e9 ملياري=2e9`,
  ),
  ['عشر', { kind: 'teen' }],
  ['عشرة', { kind: 'teen' }],
]);

const byLanguage: ReadonlyMap<string, NumberWords> = new Map([
  ['id', indonesian],
  ['ms', indonesian],
  ['en', english],
  ['ar', arabic],
]);

/** The number words of a language; those of a language that is not here stay unread, and are never told as missing. */
export function numberWordsOf(primary: string): NumberWords {
  return byLanguage.get(primary) ?? new Map<string, NumberWord>();
}

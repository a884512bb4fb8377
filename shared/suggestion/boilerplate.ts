import type { Utf16Range } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { trimRange } from '../text/words.ts';
import type { Reason } from './suggestion.ts';

export interface BoilerplateLine {
  readonly range: Utf16Range;
  readonly type:
    'headline' | 'dateline' | 'byline' | 'related' | 'photo-credit' | 'advertisement' | 'navigation';
  readonly score: number;
  readonly reason: Reason;
}

interface Rule {
  readonly type: BoilerplateLine['type'];
  readonly pattern: RegExp;
  readonly score: number;
  /** Lines longer than this, in UTF-16 units, are prose. */
  readonly longest: number;
  /** Only among the first lines that are not empty. */
  readonly within?: number;
  readonly sentence: string;
}

const months =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december|jan|feb|mar|apr|jun|jul|aug|agu|sep|oct|okt|nov|dec|des';
const days =
  'senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/**
 * Lines of the page rather than of the article, by their wording and place: the shallow features of Kohlschütter et
 * al. (2010), for text of which the mark-up is gone.
 */
const rules: readonly Rule[] = [
  {
    type: 'advertisement',
    pattern:
      /^[\s[(–—-]*(?:advertisement|advertisements|iklan|advertorial|sponsored(?: content)?|adsbygoogle|scroll to continue(?: with content)?|gulir untuk (?:lanjut|melanjutkan) membaca)[\s\])–—:-]*$/iu,
    score: 0.95,
    longest: 60,
    sentence: 'It announces an advertisement.',
  },
  {
    type: 'related',
    pattern:
      /^[\s[(*•▶►»>–—-]*(?:lihat juga|baca juga|baca selengkapnya|baca lebih lanjut|simak juga|simak video|tonton juga|artikel terkait|berita terkait|berita lainnya|pilihan editor|read more|read also|also read|see also|see more|related(?: articles?| stories| news| content)?|more on this(?: story)?|recommended(?: for you)?|watch(?: now)?|you may also like|don['’]t miss)\s*(?:[:：|\])…-].*)?$/iu,
    score: 0.95,
    longest: 300,
    sentence: 'It points to other articles.',
  },
  {
    type: 'photo-credit',
    pattern:
      /^[\s[(]*(?:foto|photo|photograph|image|ilustrasi|dok(?:umentasi)?|gambar|picture|credit|photo credit|sumber foto|sumber gambar)s?\s*(?:[:/|]|oleh\b|by\b|courtesy\b)|(?:[([](?:foto|photo|dok|ANTARA FOTO|AP Photo|Getty Images|Reuters)\b[^)\]]*[)\]]|\/\s?(?:Getty Images|AFP|Reuters|AP))\s*\.?$/iu,
    score: 0.85,
    longest: 300,
    sentence: 'It credits a picture.',
  },
  {
    type: 'navigation',
    pattern:
      /^[\s[(]*(?:share(?: this(?: article)?)?|bagikan|copy link|salin tautan|tags?|topik(?: terkait)?|editor|reporter|penulis|pewarta|sumber|source|copyright|©|hak cipta|all rights reserved|follow us|ikuti (?:kami|berita|whatsapp)|subscribe|sign up|berlangganan|langganan|comments?|komentar|home|beranda|print|cetak|kunjungi|dapatkan (?:berita|update)|konten ini|artikel ini telah tayang)(?:\s*[:：|©].*|\s+(?:©|\d{4}).*|\s*$|\s+(?:to|on|kami|untuk|di)\b.*)/iu,
    score: 0.8,
    longest: 220,
    sentence: 'It belongs to the page: sharing, tags, credits or copyright.',
  },
  {
    type: 'byline',
    pattern: /^(?:by|oleh|penulis|reporter|laporan|words by)\s*:?\s+\p{Lu}/iu,
    score: 0.85,
    longest: 120,
    within: 6,
    sentence: 'It names the author.',
  },
  {
    type: 'dateline',
    pattern: new RegExp(
      String.raw`^(?:[\p{L}\s.]{0,40}[,|–—-]\s*)?(?:(?:published|updated|diperbarui|dipublikasikan|terbit|posted|last updated)\b.*\d|(?:(?:${days})\b.{0,4})?\d{1,2}[\s./-]+(?:(?:${months})\b\.?|\d{1,2})[\s./-]+\d{4}|(?:(?:${days})\b,?\s*)?(?:${months})\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})`,
      'iu',
    ),
    score: 0.9,
    longest: 90,
    within: 8,
    sentence: 'It gives the date of publication.',
  },
];

/** O(n); every pattern is anchored and sees short lines only. */
export function findBoilerplate(text: string): readonly BoilerplateLine[] {
  const lines = paragraphRanges(text)
    .map((paragraph) => trimRange(text, paragraph))
    .filter(({ start, end }) => start < end);
  return lines.flatMap((range, position) => {
    const length = range.end - range.start;
    const line = text.slice(range.start, Math.min(range.end, range.start + 400));
    const rule = rules.find(
      ({ pattern, longest, within = Infinity }) =>
        length <= longest && position < within && pattern.test(line),
    );
    if (rule)
      return [
        { range, type: rule.type, score: rule.score, reason: { id: rule.type, sentence: rule.sentence } },
      ];
    return position === 0 && lines.length > 1 && isHeadline(line, length) ? [headline(range)] : [];
  });
}

function isHeadline(line: string, length: number): boolean {
  return (
    length <= 160 &&
    !/[.,:;]["”’»]?$/u.test(line) &&
    /\s/u.test(line) &&
    !/^["“«].*["”»]\s+\p{Ll}/u.test(line)
  );
}

function headline(range: Utf16Range): BoilerplateLine {
  const reason: Reason = { id: 'headline', sentence: 'It is the first line, short and without a full stop.' };
  return { range, type: 'headline', score: 0.85, reason };
}

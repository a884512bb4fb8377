import { mulberry32 } from '../generate-article.ts';

export interface GeneratedText {
  readonly path: string;
  readonly text: string;
}

/** Words that Indonesian and English news have in nearly every sentence; the most frequent ones of the corpus. */
const frequent =
  `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kata the of to and in a that is was
  for it on said he with as by at from his has an be were which`.split(/\s+/u);
const syllables =
  `ba be bi bo bu da de di do du ga ge gi go gu ha ja je ka ke ki ko ku la le li lo lu ma me mi mo mu na ne
  ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu wa ya an en in kan men per ber ter nya`.split(
    /\s+/u,
  );
/** As many different words as a corpus of this size has, the names of people and places included. */
const vocabularySize = 60_000;
/** In one article of a hundred. */
const planted = 'perluasan NATO';

/**
 * A corpus of news as far as searching is concerned: some 450 words an article in a dozen paragraphs, words with
 * frequencies after Zipf's law, a phrase in one article of a hundred, Chinese and Arabic lines in a few. The same on
 * every machine.
 */
export function* generateCorpus(articles: number): Generator<GeneratedText> {
  const random = mulberry32(20_261_125);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = (words: readonly string[]) => words[below(words.length)] ?? 'kata';
  const rare = Array.from({ length: vocabularySize }, () =>
    Array.from({ length: 2 + below(3) }, () => pick(syllables)).join(''),
  );
  const vocabulary = [...frequent, ...rare];

  /** The rank of a word is as likely as its inverse: uniform in the logarithm. */
  const word = () => vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length))) - 1] ?? 'kata';
  const sentence = () => {
    const words = Array.from({ length: 8 + below(14) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };

  for (let number = 0; number < articles; number++) {
    const paragraphs = Array.from({ length: 10 + below(5) }, () =>
      Array.from({ length: 1 + below(4) }, sentence).join(' '),
    );
    if (number % 100 === 7)
      paragraphs.splice(below(paragraphs.length), 0, `Moskow menolak ${planted}, kata Lavrov.`);
    if (number % 250 === 9) paragraphs.push('俄罗斯反对北约东扩。', 'قال مُحَمَّدٌ إن توسيع الناتو خطر.');
    yield {
      path: `${2000 + (number % 25)}/berita-${number}.txt`,
      text: `${sentence()}\n\n${paragraphs.join('\n\n')}\n`,
    };
  }
}

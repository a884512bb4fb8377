/** In which format a file probably is, by its name and its beginning; null where nothing says. */
export function detectTranslationFormat(name: string, head: string): string | null {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const begins = head.replace(/^\uFEFF/, '').trimStart();
  if (begins.startsWith('<')) {
    const root = /<(?:\w+:)?(tmx|xliff)[\s>]/.exec(begins)?.[1];
    if (root !== undefined) return root;
  }
  if (begins.startsWith('system\tdoc\t')) return 'mqm-tsv';
  return byEnding[ending] ?? null;
}

const byEnding: Readonly<Record<string, string>> = {
  tmx: 'tmx',
  xlf: 'xliff',
  xliff: 'xliff',
  po: 'po',
  pot: 'po',
  csv: 'bilingual-csv',
  tsv: 'bilingual-tsv',
  tab: 'bilingual-tsv',
};

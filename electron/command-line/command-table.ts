import { ruleIds } from '../../shared/checks/finding.ts';
import { formats, readableFormats } from '../../shared/formats/registry.ts';
import { readableTranslationFormats, translationFormats } from '../../shared/formats/translation/registry.ts';
import { languagesWithRules } from '../../shared/suggestion/lexicon/lexicon.ts';
import { suggestionKinds } from '../../shared/suggestion/suggestion.ts';
import { segmentUnits } from '../../shared/translation/segmentation.ts';

export const optionTable = {
  annotator: {
    type: 'string',
    multiple: true,
    value: 'ID',
    description: 'Only what this annotator has made. May be given more than once.',
  },
  errors: {
    type: 'boolean',
    description: 'Only errors: pass over warnings, which tell of unfinished work.',
  },
  format: {
    type: 'string',
    value: 'FORMAT',
    description: `The format, of annotations: ${formats.map(({ id }) => id).join(', ')}; of translations: ${translationFormats.map(({ id }) => id).join(', ')}.`,
  },
  out: {
    type: 'string',
    value: 'FILE',
    description: 'Where to write; - is standard output. An existing file is replaced once all is written.',
  },
  from: {
    type: 'string',
    value: 'FORMAT',
    description: `The format of FILE: ${[...readableFormats, ...readableTranslationFormats].map(({ id }) => id).join(', ')}.`,
  },
  to: {
    type: 'string',
    value: 'FORMAT',
    description: `The format to write: ${[...formats, ...translationFormats].map(({ id }) => id).join(', ')}.`,
  },
  kinds: {
    type: 'string',
    value: 'KIND,…',
    description: `Only these kinds: ${suggestionKinds.join(', ')}.`,
  },
  language: {
    type: 'string',
    value: 'LANGUAGE',
    description: `The language of the articles (for suggest: ${languagesWithRules.join(', ')}). Without it, each article's words decide.`,
  },
  by: {
    type: 'string',
    value: 'UNIT',
    description: `What a segment is: ${segmentUnits.join(', ')}.`,
  },
  query: {
    type: 'string',
    value: 'TEXT',
    description: 'The words to be translated: a sentence, say.',
  },
  source: {
    type: 'string',
    value: 'LANGUAGE',
    description: 'Only translations from this language (BCP 47).',
  },
  target: {
    type: 'string',
    value: 'LANGUAGE',
    description: 'Only translations into this language (BCP 47).',
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE',
    description: `Only what this check finds: ${ruleIds.join(', ')}. May be given more than once.`,
  },
  article: {
    type: 'string',
    value: 'PATH',
    description: 'Everything goes into this article; without it, each segment where it belongs.',
  },
  translator: {
    type: 'string',
    value: 'ID',
    description: 'Whose translation is imported into, as a review of it. Without it, the one of --annotator.',
  },
  replace: {
    type: 'string',
    multiple: true,
    value: 'WHAT,…',
    description: 'What gives way to the file: confirmed, newer.',
  },
  'dry-run': {
    type: 'boolean',
    description: 'Print what would change, and change nothing.',
  },
  profile: {
    type: 'string',
    value: 'PROFILE',
    description:
      'By which errors are weighed: mqm-core, google-wmt, or one of the project. Without it, the project says.',
  },
  regex: { type: 'boolean', description: 'QUERY is a regular expression (ECMAScript, with the flag u).' },
  'match-case': { type: 'boolean', description: 'Capitals must be capitals.' },
  label: {
    type: 'string',
    value: 'LABEL',
    description: 'Only hits that lie in an annotation with this label.',
  },
  limit: { type: 'string', value: 'N', description: 'Stop after so many hits.' },
  since: {
    type: 'string',
    value: 'TIME',
    description: 'Only steps from then on: 2026-11-24, or 2026-11-24T09:30.',
  },
  json: { type: 'boolean', description: 'Print one JSON value, for machines.' },
  help: { type: 'boolean', short: 'h', description: 'Print this help.' },
  version: { type: 'boolean', description: 'Print the version.' },
} as const;

export type OptionName = keyof typeof optionTable;

export const commandTable = {
  validate: {
    synopsis: 'kutip validate CORPUS [--annotator ID]… [--errors] [--json]',
    summary: 'Check that sidecars fit their articles and the label scheme.',
    options: ['annotator', 'errors', 'json', 'help'],
  },
  export: {
    synopsis:
      'kutip export CORPUS --format FORMAT [--target LANGUAGE] --out FILE|- [--annotator ID]… [--json]',
    summary: 'Write the annotated articles, or their translations, in an exchange format.',
    options: ['format', 'target', 'out', 'annotator', 'json', 'help'],
  },
  import: {
    synopsis:
      'kutip import CORPUS FILE --annotator ID [--format FORMAT] [--target LANGUAGE] [--article PATH] [--translator ID] [--replace WHAT,…] [--dry-run] [--json]',
    summary: 'Bring a file of translations into the corpus, or print what that would change.',
    options: ['annotator', 'format', 'target', 'article', 'translator', 'replace', 'dry-run', 'json', 'help'],
  },
  convert: {
    synopsis:
      'kutip convert FILE|- --from FORMAT --to FORMAT --out FILE|- [--language LANGUAGE] [--target LANGUAGE]',
    summary: 'Turn a dataset or a file of translations in one exchange format into another.',
    options: ['from', 'to', 'out', 'language', 'target', 'help'],
  },
  stats: {
    synopsis: 'kutip stats CORPUS [--annotator ID]… [--json]',
    summary: 'Count articles, words, annotations and links.',
    options: ['annotator', 'json', 'help'],
  },
  suggest: {
    synopsis: 'kutip suggest FILE|CORPUS|- [--kinds KIND,…] [--language LANGUAGE] [--json]',
    summary: 'Print what could be annotated: quotes, sources, cues, repetitions, boilerplate.',
    options: ['kinds', 'language', 'json', 'help'],
  },
  segment: {
    synopsis: 'kutip segment FILE|- [--by UNIT] [--language LANGUAGE] [--json]',
    summary: 'Cut an article into the segments that are translated.',
    options: ['by', 'language', 'json', 'help'],
  },
  check: {
    synopsis: 'kutip check CORPUS [--target LANGUAGE] [--rule RULE]… [--annotator ID]… [--json]',
    summary: 'Check the translations: numbers, dates, names, marks, terms and more.',
    options: ['target', 'rule', 'annotator', 'json', 'help'],
  },
  mqm: {
    synopsis: 'kutip mqm CORPUS [--target LANGUAGE] [--profile PROFILE] [--json]',
    summary: 'Score the translations by the errors that were marked in them.',
    options: ['target', 'profile', 'json', 'help'],
  },
  memory: {
    synopsis: 'kutip memory CORPUS --query TEXT [--source LANGUAGE] [--target LANGUAGE] [--limit N] [--json]',
    summary: 'Print how words like these were translated before.',
    options: ['query', 'source', 'target', 'limit', 'json', 'help'],
  },
  search: {
    synopsis:
      'kutip search CORPUS QUERY [--regex] [--match-case] [--label LABEL] [--annotator ID]… [--limit N] [--json]',
    summary: 'Find words in the articles, and show them in their context.',
    options: ['regex', 'match-case', 'label', 'annotator', 'limit', 'json', 'help'],
  },
  history: {
    synopsis: 'kutip history CORPUS ARTICLE [--annotator ID]… [--since TIME] [--json]',
    summary: 'Print who changed what of an article’s annotations, and when.',
    options: ['annotator', 'since', 'json', 'help'],
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly synopsis: string; readonly summary: string; readonly options: readonly OptionName[] }
  >
>;

export type CommandName = keyof typeof commandTable;

export const commandNames: readonly CommandName[] = [
  'validate',
  'export',
  'import',
  'convert',
  'stats',
  'suggest',
  'segment',
  'check',
  'mqm',
  'memory',
  'search',
  'history',
];

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}

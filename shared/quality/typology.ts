import { beyondTheCore } from './typology/beyond-the-core.ts';
import type { ErrorCategory } from './typology/category.ts';
import { languageAndStyle } from './typology/language-and-style.ts';
import { localeAudienceDesign } from './typology/locale-audience-design.ts';
import { terminologyAndAccuracy } from './typology/terminology-and-accuracy.ts';

export type { ErrorCategory } from './typology/category.ts';

/**
 * The kinds of errors, each dimension before its kinds: MQM Core (https://themqm.org/error-types-2/typology), and what the
 * tables of WMT have beside it (Freitag et al. 2021, "Experts, Errors, and Context", TACL 9). Which of them are offered is a
 * matter of the profile (`profiles.ts`).
 */
export const errorCategories: readonly ErrorCategory[] = [
  ...terminologyAndAccuracy,
  ...languageAndStyle,
  ...localeAudienceDesign,
  ...beyondTheCore,
];

/** What stands in the tables of WMT where a rater has found nothing. */
export const wmtNoError = 'No-error';

const byId = new Map(errorCategories.map((category) => [category.id, category]));

const byWmtName = new Map(
  errorCategories.flatMap(({ id, wmt }) => (wmt ?? []).map((name) => [name.toLowerCase(), id] as const)),
);

export function categoryOf(id: string): ErrorCategory | undefined {
  return byId.get(id);
}

/** `accuracy` of `accuracy/mistranslation`; a dimension is its own. */
export function dimensionOf(id: string): string {
  const end = id.indexOf('/');
  return end === -1 ? id : id.slice(0, end);
}

/**
 * As the tables of WMT call a category: `Accuracy/Mistranslation`, `Fluency/Grammar`, `Non-translation!`. One that they do
 * not have is named alike, after its path, so that reading gives back what was written.
 */
export function wmtNameOf(id: string): string {
  const own = categoryOf(id)?.wmt;
  if (own) return own[0];
  const parts = id.split('/');
  return parts
    .map((part, place) => {
      const dimension = place === 0 ? categoryOf(part)?.wmt : undefined;
      return dimension?.[0] ?? capitalised(part.replaceAll('-', ' '));
    })
    .join('/');
}

/**
 * The category that a name of WMT's tables means, in whatever case; one that nobody has defined becomes a path of the same
 * words (`Accuracy/Gender mismatch` → `accuracy/gender-mismatch`). Null for what means no error.
 */
export function categoryOfWmt(name: string): string | null {
  const folded = name.trim().toLowerCase();
  if (folded === '' || folded === wmtNoError.toLowerCase() || folded === 'no error') return null;
  const known = byWmtName.get(folded);
  if (known !== undefined) return known;
  const [first = '', ...rest] = folded.split('/').map((part) => part.trim());
  const dimension = byWmtName.get(first) ?? slug(first);
  return [dimension, ...rest.map(slug)].join('/');
}

function slug(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { boilerplate } from './ready-made/boilerplate.ts';
import { claim, claimInQuoteLinks, claimLinks } from './ready-made/claims.ts';
import { documentLabels } from './ready-made/document.ts';
import { cue, quote, quoteLinks, source } from './ready-made/quotes.ts';
import { translated } from './ready-made/translations.ts';
import type { Project, Scheme } from './scheme.ts';

/** Quotes, claims and translations together: what a corpus without a scheme of its own is annotated with. */
export const defaultScheme: Scheme = {
  id: 'kutip',
  name: { en: 'Claims, quotes and translations', id: 'Klaim, kutipan, dan terjemahan' },
  labels: [quote, claim, translated, source, cue, boilerplate],
  links: [...quoteLinks, ...claimInQuoteLinks, ...claimLinks],
  document: documentLabels,
};

export const quotesScheme: Scheme = {
  id: 'quotes',
  name: { en: 'Quotes', id: 'Kutipan' },
  labels: [quote, source, cue, boilerplate],
  links: quoteLinks,
  document: documentLabels,
};

export const claimsScheme: Scheme = {
  id: 'claims',
  name: { en: 'Claims', id: 'Klaim' },
  labels: [claim, source, boilerplate],
  links: claimLinks,
  document: documentLabels,
};

/** What a person can choose from when a corpus gets its scheme. */
export const readyMadeSchemes: readonly Scheme[] = [defaultScheme, quotesScheme, claimsScheme];

export const defaultProject: Project = {
  format: 'kutip-project',
  version: 1,
  scheme: defaultScheme,
  entities: [],
};

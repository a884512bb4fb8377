import type { ErrorProfile } from './error-profile.ts';
import { errorCategories } from './typology.ts';

/** What stands in the typology for the tables of WMT alone. */
const ofWmtAlone = [
  'style/bad-sentence-structure',
  'locale-conventions/name-format',
  'non-translation',
  'source-error',
  'other',
];

/**
 * MQM Core with the severity multipliers that the MQM Council gives (https://themqm.org, "The MQM scoring models"; Lommel et
 * al. 2024, arXiv:2405.16969): neutral 0, minor 1, major 5, critical 25. Every error counts.
 */
export const mqmCore: ErrorProfile = {
  id: 'mqm-core',
  name: 'MQM Core',
  categories: errorCategories.map(({ id }) => id).filter((id) => !ofWmtAlone.includes(id)),
  severities: ['neutral', 'minor', 'major', 'critical'],
  weights: { neutral: 0, minor: 1, major: 5, critical: 25 },
};

/**
 * The profile of the expert evaluations of WMT: Freitag et al. 2021, "Experts, Errors, and Context: A Large-Scale Study of
 * Human Evaluation for Machine Translation", TACL 9 (arXiv:2104.14478), section 3.1: major 5, minor 1, minor punctuation 0.1,
 * non-translation 25, at most five errors a segment. It knows no critical errors: one that was marked by another profile
 * weighs as a major one. An error of the source is told and costs nothing, since nobody who translates has made it.
 */
export const googleWmt: ErrorProfile = {
  id: 'google-wmt',
  name: 'Google/WMT',
  categories: [
    'accuracy',
    'accuracy/addition',
    'accuracy/omission',
    'accuracy/mistranslation',
    'accuracy/untranslated',
    'linguistic-conventions',
    'linguistic-conventions/punctuation',
    'linguistic-conventions/spelling',
    'linguistic-conventions/grammar',
    'linguistic-conventions/character-encoding',
    'terminology',
    'terminology/wrong-term',
    'terminology/inconsistent-use',
    'style',
    'style/language-register',
    'style/inconsistent-style',
    'style/awkward-style',
    'style/bad-sentence-structure',
    'locale-conventions',
    'locale-conventions/address-format',
    'locale-conventions/currency-format',
    'locale-conventions/date-format',
    'locale-conventions/name-format',
    'locale-conventions/telephone-format',
    'locale-conventions/time-format',
    'source-error',
    'non-translation',
    'other',
  ],
  severities: ['neutral', 'minor', 'major'],
  weights: { neutral: 0, minor: 1, major: 5, critical: 5 },
  exceptions: [
    { category: 'non-translation', severities: ['neutral', 'minor', 'major', 'critical'], weight: 25 },
    { category: 'source-error', severities: ['minor', 'major', 'critical'], weight: 0 },
    { category: 'linguistic-conventions/punctuation', severities: ['minor'], weight: 0.1 },
  ],
  atMost: 5,
  overriding: 'non-translation',
};

/** The first is taken where a project names none. */
export const readyMadeProfiles: readonly ErrorProfile[] = [mqmCore, googleWmt];

/** Those of the project stand before those that Kutip brings, and may take their ids. */
export function profilesOf(own: readonly ErrorProfile[] | undefined): readonly ErrorProfile[] {
  const taken = new Set(own?.map(({ id }) => id));
  return [...(own ?? []), ...readyMadeProfiles.filter(({ id }) => !taken.has(id))];
}

/** By which a project marks and weighs. One that it names and does not have is MQM Core. */
export function profileOf(
  settings:
    | {
        readonly errorProfile?: string | undefined;
        readonly errorProfiles?: readonly ErrorProfile[] | undefined;
      }
    | undefined,
): ErrorProfile {
  const profiles = profilesOf(settings?.errorProfiles);
  return profiles.find(({ id }) => id === settings?.errorProfile) ?? mqmCore;
}

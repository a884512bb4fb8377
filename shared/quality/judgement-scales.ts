import type { InterfaceLanguage } from '../i18n/area.ts';

/** What a number on the scale of a judgement means, in our own words. */
export interface Anchor {
  readonly value: number;
  readonly means: Readonly<Record<InterfaceLanguage, string>>;
}

export interface JudgementScale {
  readonly id: 'da' | 'sqm';
  readonly maximum: number;
  /** From the worst to the best. */
  readonly anchors: readonly Anchor[];
}

const nothing = {
  en: 'Nothing of the meaning is kept',
  id: 'Maknanya sama sekali tidak tersampaikan',
};
const some = {
  en: 'Some of the meaning is kept; important parts are missing or wrong',
  id: 'Sebagian makna tersampaikan; bagian penting hilang atau salah',
};
const most = {
  en: 'Most of the meaning is kept; a few mistakes in grammar, or small differences',
  id: 'Sebagian besar makna tersampaikan; sedikit kesalahan tata bahasa atau perbedaan kecil',
};
const all = {
  en: 'Meaning and grammar are as the source and the context want them',
  id: 'Makna dan tata bahasa sesuai sumber dan konteksnya',
};

/**
 * Direct assessment (Graham et al. 2013), with the anchors that WMT gives it since 2022 and that error span annotation (ESA;
 * Kocmi et al. 2024, arXiv:2406.11580) asks for after the errors are marked.
 */
export const directAssessment: JudgementScale = {
  id: 'da',
  maximum: 100,
  anchors: [
    { value: 0, means: nothing },
    { value: 33, means: some },
    { value: 66, means: most },
    { value: 100, means: all },
  ],
};

/** Scalar quality metric, as in Freitag et al. 2021, section 3.2: seven steps, four of them described. */
export const scalarQualityMetric: JudgementScale = {
  id: 'sqm',
  maximum: 6,
  anchors: [
    { value: 0, means: nothing },
    { value: 2, means: some },
    { value: 4, means: most },
    { value: 6, means: all },
  ],
};

export const judgementScales: readonly JudgementScale[] = [directAssessment, scalarQualityMetric];

/** The anchor at a number, or the next one below it. */
export function anchorAt({ anchors }: JudgementScale, value: number): Anchor | undefined {
  return anchors.findLast((anchor) => anchor.value <= value);
}

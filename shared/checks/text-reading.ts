import { readQuantities, type Quantities } from './quantities/read-quantities.ts';
import { readQuotationSigns, type QuotationSigns } from './quotation-signs.ts';

/** One side of a segment, and what the rules read in it. */
export class TextReading {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** The primary subtag, in lower case. */
  readonly primary: string;
  readonly script: Script;
  #quantities: Quantities | undefined;
  #quotations: QuotationSigns | undefined;

  constructor(text: string, language: string) {
    this.text = text;
    this.language = language;
    this.primary = primaryOf(language);
    this.script = scriptOf(language);
  }

  get quantities(): Quantities {
    return (this.#quantities ??= readQuantities(this.text, this.primary));
  }

  get quotations(): QuotationSigns {
    return (this.#quotations ??= readQuotationSigns(this.text));
  }
}

export type Script = 'latin' | 'arabic' | 'east-asian' | 'other';

export function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] ?? '';
}

const arabicLanguages = new Set('ar fa ur ps ckb ug sd'.split(' '));
const otherScripts = new Set(
  'ru uk be bg sr mk kk ky mn el he yi hy ka hi bn ta te ml kn gu pa mr ne si th lo km my am ti bo dv ko'.split(
    ' ',
  ),
);

/** The script that a language (BCP 47) is written in. */
export function scriptOf(language: string): Script {
  const primary = primaryOf(language);
  if (arabicLanguages.has(primary)) return 'arabic';
  if (primary === 'ja' || primary === 'zh') return 'east-asian';
  return otherScripts.has(primary) ? 'other' : 'latin';
}

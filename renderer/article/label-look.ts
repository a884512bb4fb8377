import type { LabelColour, LabelDefinition } from '../../shared/scheme/scheme.ts';
import { localised } from '../../shared/scheme/localised.ts';

/** Underline patterns: a label can be told from its neighbours without seeing colour. */
export const linePatterns = ['solid', 'dashed', 'dotted', 'double', 'wavy', 'dash-dot'] as const;

export type LinePattern = (typeof linePatterns)[number];

/** How annotations of one label look in the text. */
export interface LabelLook {
  readonly name: string;
  readonly colour: LabelColour;
  readonly pattern: LinePattern;
  /** One or two characters for the margin: the label's key, or else the first of its name. */
  readonly initial: string;
}

export type LabelLooks = ReadonlyMap<string, LabelLook>;

/** Patterns go by the order of the labels in the scheme. `language` is that of the interface. */
export function labelLooks(labels: readonly LabelDefinition[], language: string): LabelLooks {
  return new Map(
    labels.map((label, index) => {
      const name = localised(label.name, language);
      return [
        label.id,
        {
          name,
          colour: label.colour,
          pattern: linePatterns[index % linePatterns.length] ?? 'solid',
          initial: (label.key ?? String.fromCodePoint(name.codePointAt(0) ?? 0x3f)).toLocaleUpperCase(
            language,
          ),
        },
      ];
    }),
  );
}

/** For an annotation whose label the scheme does not have (any more): it must not disappear from the text. */
export function unknownLook(label: string): LabelLook {
  return { name: label, colour: 'grey', pattern: 'dotted', initial: '?' };
}

import type { SchemeFault } from '../../shared/scheme/check-scheme.ts';
import type { LocalisedText, Scheme } from '../../shared/scheme/scheme.ts';
import { isCommandId } from '../app/command-runner.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import { useEditedScheme } from './draft-context.ts';

/** What is wrong, in the person's language. */
export function useFaultSentence(): (fault: SchemeFault) => string {
  const { scheme } = useEditedScheme();
  const { scheme: texts, commands } = useTexts();
  const localise = useLocalised();
  return ({ kind, value }) => {
    if (kind === 'key-of-command' && isCommandId(value)) return texts.faultOf[kind](commands.titles[value]);
    return texts.faultOf[kind](kind === 'key-of-label' ? nameOf(scheme, value, localise) : value);
  };
}

/** Where it is wrong, by the names of what is around it: `Quote › Form`. */
export function useFaultPlace(): (fault: SchemeFault) => string {
  const { scheme } = useEditedScheme();
  const { scheme: texts } = useTexts();
  const localise = useLocalised();
  return ({ place }) => {
    const [part = '', ...rest] = place.split('.');
    const at = Number(/\[(\d+)\]/.exec(part)?.[1] ?? 0);
    const inner = Number(/^attributes\[(\d+)\]/.exec(rest[0] ?? '')?.[1] ?? Number.NaN);
    if (part.startsWith('document')) return named(texts.document, scheme.document[at], localise);
    if (part.startsWith('links')) return named(texts.links, scheme.links[at], localise);
    const label = scheme.labels[at];
    if (!label) return texts.labels;
    return named(localise(label.name) || label.id, label.attributes[inner], localise);
  };
}

function named(
  owner: string,
  part: { readonly name: LocalisedText } | undefined,
  localise: (text: LocalisedText) => string,
): string {
  return part ? `${owner} › ${localise(part.name)}` : owner;
}

/** The name of a label; of one that there is not, its id. */
export function nameOf(scheme: Scheme, label: string, localise: (text: LocalisedText) => string): string {
  const found = scheme.labels.find(({ id }) => id === label);
  return (found && localise(found.name)) || label;
}

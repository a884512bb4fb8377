import { commands, type CommandDefinition, type CommandId } from '../command/commands.ts';
import { parseKey } from '../command/key.ts';
import { schemeFaults, type SchemeFault, type SchemeFaultKind } from './check-scheme.ts';
import type { AttributeDefinition, LocalisedText, Scheme } from './scheme.ts';

/** Who has a key already. */
export type KeyHolder =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'command'; readonly command: CommandId };

/** A command and the keys that it has: the table's, unless a person has given it others. */
export interface CommandKeys extends Pick<CommandDefinition, 'keys'> {
  readonly id: CommandId;
}

/**
 * Who else would answer to a label's key, or null. A project file may hold such a key, made before the command was: the
 * command then wins. The editor refuses it, because a label that cannot be reached by its key looks broken.
 */
export function keyHolder(
  scheme: Scheme,
  key: string,
  label: string,
  commandKeys: readonly CommandKeys[] = commands,
): KeyHolder | null {
  const pressed = key.toLowerCase();
  const command = commandKeys.find(({ keys }) => keys?.some((text) => isBare(text, pressed)));
  if (command) return { kind: 'command', command: command.id };
  const other = scheme.labels.find((each) => each.id !== label && each.key?.toLowerCase() === pressed);
  return other ? { kind: 'label', label: other.id } : null;
}

/** Keys that a label could be given, letters first. */
export function freeKeys(
  scheme: Scheme,
  label: string,
  commandKeys: readonly CommandKeys[] = commands,
): readonly string[] {
  return 'abcdefghijklmnopqrstuvwxyz'.split('').filter((key) => !keyHolder(scheme, key, label, commandKeys));
}

/** Pressed alone. Only a letter tells Shift apart: `?` is with it on one keyboard and without on the next. */
function isBare(text: string, pressed: string): boolean {
  const { mod, alt, shift, key } = parseKey(text);
  return !mod && !alt && key === pressed && !(shift && /^[a-z]$/.test(key));
}

/** Everything that keeps an edited scheme from being saved, in the order of the scheme. */
export function editedSchemeFaults(
  scheme: Scheme,
  commandKeys: readonly CommandKeys[] = commands,
): readonly SchemeFault[] {
  return [
    ...(scheme.labels.length === 0 ? [fault('no-labels', 'labels', '', 'A scheme has a label')] : []),
    ...scheme.labels.flatMap((label, index) => [
      ...named(label, `labels[${index}]`),
      ...(label.key === undefined ? [] : keyFaults(scheme, label.key, label.id, index, commandKeys)),
      ...attributesNamed(label.attributes, `labels[${index}].attributes`),
    ]),
    ...scheme.links.flatMap((link, index) => [
      ...named({ id: link.role, name: link.name }, `links[${index}]`, 'role'),
      ...(['from', 'to'] as const).flatMap((side) =>
        link[side].length > 0
          ? []
          : [fault('no-ends', `links[${index}].${side}`, link.role, 'A link has two ends')],
      ),
    ]),
    ...attributesNamed(scheme.document, 'document'),
    ...schemeFaults(scheme),
  ];
}

/** A key that two labels share is found by `schemeFaults`, once. */
function keyFaults(
  scheme: Scheme,
  key: string,
  label: string,
  index: number,
  commandKeys: readonly CommandKeys[],
): readonly SchemeFault[] {
  const holder = keyHolder(scheme, key, label, commandKeys);
  if (holder?.kind !== 'command') return [];
  return [fault('key-of-command', `labels[${index}].key`, holder.command, `${key} is a key of Kutip's own`)];
}

function attributesNamed(attributes: readonly AttributeDefinition[], place: string): readonly SchemeFault[] {
  return attributes.flatMap((attribute, index) => [
    ...named(attribute, `${place}[${index}]`),
    ...(attribute.options ?? []).flatMap((option, at) => named(option, `${place}[${index}].options[${at}]`)),
  ]);
}

function named(
  { id, name }: { readonly id: string; readonly name: LocalisedText },
  place: string,
  field = 'id',
): readonly SchemeFault[] {
  const texts = typeof name === 'string' ? [name] : Object.values(name);
  return [
    ...(id.trim() === '' ? [fault('no-id', `${place}.${field}`, id, 'It has no id')] : []),
    ...(texts.some((text) => text.trim() !== '')
      ? []
      : [fault('no-name', `${place}.name`, id, 'It has no name')]),
  ];
}

function fault(kind: SchemeFaultKind, place: string, value: string, message: string): SchemeFault {
  return { kind, place, value, message };
}

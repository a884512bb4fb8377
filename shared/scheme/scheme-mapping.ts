import { z } from 'zod';
import type { AttributeOwner, SchemeEdit } from './edit-scheme.ts';
import type { Scheme } from './scheme.ts';

/**
 * What existing annotations would lose by a change of the scheme: something that fitted before and does not fit after.
 * Names are those of the scheme before; `of` is the label that the attribute belongs to, or `null` for the article's own.
 */
export type Loss =
  /** Annotations whose label is gone. */
  | { readonly kind: 'label'; readonly label: string }
  /** Answers to a question that is gone, or that the new label of a relabelled annotation does not ask. */
  | { readonly kind: 'attribute'; readonly of: AttributeOwner; readonly attribute: string }
  /** Choices that are gone. */
  | {
      readonly kind: 'option';
      readonly of: AttributeOwner;
      readonly attribute: string;
      readonly option: string;
    }
  /** Answers to a question that now takes another kind of answer. */
  | { readonly kind: 'answer'; readonly of: AttributeOwner; readonly attribute: string }
  /** Links whose role is gone, or that may no longer lead from this label to that. */
  | { readonly kind: 'link'; readonly role: string; readonly from: string; readonly to: string }
  /** Links beyond the new maximum. */
  | { readonly kind: 'surplus-link'; readonly role: string; readonly from: string };

/**
 * What becomes of it. `change`: to another label, attribute, choice or role, or, for an answer of another kind, into that
 * kind where it can be read so. `remove`: the annotation goes, the answer is cleared, the link is cut.
 */
export type Remedy =
  { readonly do: 'keep' } | { readonly do: 'remove' } | { readonly do: 'change'; readonly to: string };

/** What a person has decided for each loss. What is not named is kept. */
export type SchemeMapping = readonly { readonly loss: Loss; readonly remedy: Remedy }[];

const owner = z.string().nullable();

export const lossSchema: z.ZodType<Loss> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('label'), label: z.string() }),
  z.strictObject({ kind: z.literal('attribute'), of: owner, attribute: z.string() }),
  z.strictObject({ kind: z.literal('option'), of: owner, attribute: z.string(), option: z.string() }),
  z.strictObject({ kind: z.literal('answer'), of: owner, attribute: z.string() }),
  z.strictObject({ kind: z.literal('link'), role: z.string(), from: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal('surplus-link'), role: z.string(), from: z.string() }),
]);

export const schemeMappingSchema: z.ZodType<SchemeMapping> = z
  .array(
    z.strictObject({
      loss: lossSchema,
      remedy: z.discriminatedUnion('do', [
        z.strictObject({ do: z.literal('keep') }),
        z.strictObject({ do: z.literal('remove') }),
        z.strictObject({ do: z.literal('change'), to: z.string() }),
      ]),
    }),
  )
  .max(10_000);

/** Equal losses have equal keys, whatever the order of their fields. */
export function lossKey(loss: Loss): string {
  switch (loss.kind) {
    case 'label':
      return JSON.stringify([loss.kind, loss.label]);
    case 'attribute':
    case 'answer':
      return JSON.stringify([loss.kind, loss.of, loss.attribute]);
    case 'option':
      return JSON.stringify([loss.kind, loss.of, loss.attribute, loss.option]);
    case 'link':
      return JSON.stringify([loss.kind, loss.role, loss.from, loss.to]);
    case 'surplus-link':
      return JSON.stringify([loss.kind, loss.role, loss.from]);
  }
}

/**
 * The mapping that follows from what a person has renamed: under another id it is the same label, attribute, choice or
 * link, and its annotations come along. `before` is the scheme that the edits began with.
 */
export function mappingOfRenames(before: Scheme, edits: readonly SchemeEdit[]): SchemeMapping {
  const labels = new Names();
  const attributes = new Names();
  const options = new Names();
  const roles = new Names();
  for (const edit of edits)
    if (edit.type === 'change-label' && edit.changes.id !== undefined)
      labels.rename(edit.id, edit.changes.id);
    else if (edit.type === 'change-attribute' && edit.changes.id !== undefined) {
      const of = edit.of === null ? null : labels.origin(edit.of);
      attributes.rename(path(of, edit.id), path(of, edit.changes.id));
    } else if (edit.type === 'rename-option') {
      const of = edit.of === null ? null : labels.origin(edit.of);
      const attribute = attributes.origin(path(of, edit.attribute));
      options.rename(path(attribute, edit.id), path(attribute, edit.to));
    } else if (edit.type === 'change-link' && edit.changes.role !== undefined)
      roles.rename(edit.role, edit.changes.role);
    else if (edit.type === 'replace')
      for (const names of [labels, attributes, options, roles]) names.forget();

  const owners = [
    { of: null, attributes: before.document },
    ...before.labels.map(({ id, attributes: own }) => ({ of: id, attributes: own })),
  ];
  return [
    ...before.labels.flatMap(({ id }): SchemeMapping => {
      const to = labels.now(id);
      return to === id ? [] : [{ loss: { kind: 'label', label: id }, remedy: { do: 'change', to } }];
    }),
    ...owners.flatMap(({ of, attributes: own }) =>
      own.flatMap(({ id, options: choices }): SchemeMapping => {
        const was = path(of, id);
        const now = attributes.now(was);
        const remedies = (choices ?? []).flatMap((option): SchemeMapping => {
          const to = options.now(path(was, option.id));
          return to === path(was, option.id)
            ? []
            : [
                {
                  loss: { kind: 'option', of, attribute: id, option: option.id },
                  remedy: { do: 'change', to: last(to) },
                },
              ];
        });
        return now === was
          ? remedies
          : [
              { loss: { kind: 'attribute', of, attribute: id }, remedy: { do: 'change', to: last(now) } },
              ...remedies,
            ];
      }),
    ),
    ...before.links.flatMap(({ role, from, to: targets }): SchemeMapping => {
      const to = roles.now(role);
      if (to === role) return [];
      return from.flatMap((one) =>
        targets.map((other) => ({
          loss: { kind: 'link', role, from: one, to: other } as const,
          remedy: { do: 'change', to } as const,
        })),
      );
    }),
  ];
}

function path(...names: readonly AttributeOwner[]): string {
  return names.map((name) => name ?? '').join('\0');
}

function last(names: string): string {
  return names.slice(names.lastIndexOf('\0') + 1);
}

/** What something was called first, followed through its renamings. */
class Names {
  readonly #origins = new Map<string, string>();
  readonly #now = new Map<string, string>();

  rename(from: string, to: string): void {
    const origin = this.origin(from);
    this.#origins.delete(from);
    this.#origins.set(to, origin);
    this.#now.set(origin, to);
  }

  origin(name: string): string {
    return this.#origins.get(name) ?? name;
  }

  now(origin: string): string {
    return this.#now.get(origin) ?? origin;
  }

  forget(): void {
    this.#origins.clear();
    this.#now.clear();
  }
}

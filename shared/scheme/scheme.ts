import { z } from 'zod';
import type { AttributeValue } from '../annotation/annotation.ts';
import { attributeValueSchema } from '../annotation/annotation.ts';
import type { GlossaryEntry } from '../glossary/glossary-entry.ts';
import type { TranslationSettings } from '../translation/translation-settings.ts';
import type { SuggestionSettings } from './suggestion-settings.ts';

/** One text for every language, or a text per language tag (BCP 47): `{ "en": "Quote", "id": "Kutipan" }`. */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** Label colours are names: each theme has its own fill, line and text tone for a name (Okabe and Ito's set). */
export type LabelColour = 'orange' | 'sky' | 'green' | 'yellow' | 'blue' | 'vermilion' | 'purple' | 'grey';

export type AttributeKind =
  'choice' | 'choices' | 'yes-no' | 'number' | 'text' | 'date' | 'entity' | 'entities' | 'evidence';

export interface AttributeOption {
  readonly id: string;
  readonly name: LocalisedText;
  readonly description?: LocalisedText | undefined;
}

export interface AttributeDefinition {
  readonly id: string;
  readonly name: LocalisedText;
  readonly kind: AttributeKind;
  readonly description?: LocalisedText | undefined;
  /** For `choice` and `choices`. */
  readonly options?: readonly AttributeOption[] | undefined;
  readonly required?: boolean | undefined;
  readonly default?: AttributeValue | undefined;
  /** The attribute is asked for only while another one of the same label has this value. */
  readonly condition?: { readonly attribute: string; readonly equals: AttributeValue } | undefined;
}

export interface LabelDefinition {
  readonly id: string;
  readonly name: LocalisedText;
  /** One letter: pressed on a selection, it makes an annotation with this label. */
  readonly key?: string | undefined;
  readonly colour: LabelColour;
  readonly description?: LocalisedText | undefined;
  /** Markdown. */
  readonly guidelines?: LocalisedText | undefined;
  /**
   * Annotations with this label are mentions: their words stand for an entity ("Lavrov", "dia"), and this attribute
   * says for which.
   */
  readonly mention?: string | undefined;
  readonly attributes: readonly AttributeDefinition[];
}

/** Which links may be drawn: from annotations of these labels to annotations of those. */
export interface LinkDefinition {
  readonly role: string;
  readonly name: LocalisedText;
  readonly description?: LocalisedText | undefined;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** At least so many links of this role from one annotation: fewer are reported as unfinished. */
  readonly minimum?: number | undefined;
  /** At most so many links of this role from one annotation. */
  readonly maximum?: number | undefined;
  /** Where the link leads to a mention: the attribute of the annotation it leads from that has the same entity. */
  readonly answers?: string | undefined;
  /** How many links of this role lead to one annotation: a cue belongs to at least one quote. */
  readonly incoming?: LinkCount | undefined;
}

export interface LinkCount {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

export interface Scheme {
  readonly id: string;
  readonly name: LocalisedText;
  readonly labels: readonly LabelDefinition[];
  readonly links: readonly LinkDefinition[];
  /** Labels of the article as a whole. */
  readonly document: readonly AttributeDefinition[];
}

export type EntityKind = 'person' | 'organisation' | 'group' | 'place' | 'other';

/** Someone or something that is spoken of: "Lavrov", "dia" and "Menteri luar negeri Rusia" are one entity. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly wikidata?: string | undefined;
}

/** An attribute refers to an entity as `entity:ID`. */
export type EntityReference = `entity:${string}`;

/** `kutip.project.json`. Every part may be left out: what is missing comes from the default project. */
export interface Project {
  readonly format: 'kutip-project';
  readonly version: 1;
  readonly name?: string | undefined;
  /** Language of articles that do not say (BCP 47). */
  readonly language?: string | undefined;
  readonly scheme: Scheme;
  readonly entities: readonly Entity[];
  readonly suggestion?: SuggestionSettings | undefined;
  readonly translation?: TranslationSettings | undefined;
  readonly glossary?: readonly GlossaryEntry[] | undefined;
}

export const localisedTextSchema: z.ZodType<LocalisedText> = z.union([
  z.string(),
  z.record(z.string(), z.string()),
]);

export const attributeDefinitionSchema: z.ZodType<AttributeDefinition> = z.looseObject({
  id: z.string().min(1),
  name: localisedTextSchema,
  kind: z.enum(['choice', 'choices', 'yes-no', 'number', 'text', 'date', 'entity', 'entities', 'evidence']),
  description: localisedTextSchema.optional(),
  options: z
    .array(
      z.looseObject({
        id: z.string().min(1),
        name: localisedTextSchema,
        description: localisedTextSchema.optional(),
      }),
    )
    .optional(),
  required: z.boolean().optional(),
  default: attributeValueSchema.optional(),
  condition: z.looseObject({ attribute: z.string(), equals: attributeValueSchema }).optional(),
});

export const labelDefinitionSchema: z.ZodType<LabelDefinition> = z.looseObject({
  id: z.string().min(1),
  name: localisedTextSchema,
  key: z.string().length(1).optional(),
  colour: z.enum(['orange', 'sky', 'green', 'yellow', 'blue', 'vermilion', 'purple', 'grey']),
  description: localisedTextSchema.optional(),
  guidelines: localisedTextSchema.optional(),
  mention: z.string().min(1).optional(),
  attributes: z.array(attributeDefinitionSchema),
});

export const linkDefinitionSchema: z.ZodType<LinkDefinition> = z.looseObject({
  role: z.string().min(1),
  name: localisedTextSchema,
  description: localisedTextSchema.optional(),
  from: z.array(z.string()).min(1),
  to: z.array(z.string()).min(1),
  minimum: z.int().nonnegative().optional(),
  maximum: z.int().positive().optional(),
  answers: z.string().min(1).optional(),
  incoming: z
    .looseObject({ minimum: z.int().nonnegative().optional(), maximum: z.int().positive().optional() })
    .optional(),
});

export const schemeSchema: z.ZodType<Scheme> = z.looseObject({
  id: z.string().min(1),
  name: localisedTextSchema,
  labels: z.array(labelDefinitionSchema).min(1),
  links: z.array(linkDefinitionSchema),
  document: z.array(attributeDefinitionSchema),
});

export const entitySchema: z.ZodType<Entity> = z.looseObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'An entity id is lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  kind: z.enum(['person', 'organisation', 'group', 'place', 'other']),
  aliases: z.array(z.string()).optional(),
  description: z.string().optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
});

import { z } from 'zod';
import { sidecarSchema } from '../annotation/sidecar.ts';
import { jsonlLineSchema } from '../formats/jsonl.ts';
import { projectFileSchema } from '../scheme/project-file.ts';
import { schemeFileSchema } from '../scheme/scheme-file.ts';
import { schemaAddress, schemaFile, type SchemaName } from './address.ts';

interface DescribedSchema {
  readonly name: SchemaName;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
}

/** Every format that gets a JSON Schema: `npm run schemas` writes one file for each. */
const described: readonly DescribedSchema[] = [
  {
    name: 'sidecar',
    title: 'Kutip annotations',
    description: 'The file beside an article with the annotations of one annotator.',
    schema: sidecarSchema,
  },
  {
    name: 'project',
    title: 'Kutip project',
    description:
      'kutip.project.json: label scheme and entities of a corpus. What is left out is the default.',
    schema: projectFileSchema,
  },
  {
    name: 'scheme',
    title: 'Kutip scheme',
    description: 'A label scheme alone, exported from one corpus to be imported into another.',
    schema: schemeFileSchema,
  },
  {
    name: 'jsonl',
    title: 'Kutip JSONL',
    description: 'One line of an export: an annotated article with its text.',
    schema: jsonlLineSchema,
  },
];

export interface JsonSchemaFile {
  readonly file: string;
  readonly content: string;
}

/**
 * The JSON Schemas (draft 2020-12) as files, made of the schemas that parse. They describe what is accepted, hence
 * `io: 'input'`: parsing brands offsets and allows fields that it does not know. What a schema language cannot say,
 * that ids are unique and spans sorted, only the parser checks.
 */
export function jsonSchemaFiles(): readonly JsonSchemaFile[] {
  return described.map(({ name, title, description, schema }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    const file = { $schema, $id: schemaAddress(name), title, description, ...rest };
    return { file: schemaFile(name), content: `${JSON.stringify(file, null, 2)}\n` };
  });
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemaFiles } from './json-schemas.ts';

const folder = import.meta.dirname;

describe('the JSON Schemas that are shipped', () => {
  test.each(jsonSchemaFiles())(
    '$file says what the parser accepts (else: npm run schemas)',
    ({ file, content }) => {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(content);
    },
  );

  test('are all of today', () => {
    const shipped = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
    expect(shipped.toSorted()).toEqual(
      jsonSchemaFiles()
        .map(({ file }) => file)
        .toSorted(),
    );
  });

  test('are named by what the files say of themselves', () => {
    for (const { file, content } of jsonSchemaFiles())
      expect(JSON.parse(content)).toMatchObject({
        $id: `https://kutip.example/schemas/${file}`,
        type: 'object',
      });
  });

  test('allow fields that this version does not know', () => {
    for (const { content } of jsonSchemaFiles())
      expect(content).not.toContain('"additionalProperties": false');
  });
});

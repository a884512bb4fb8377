// npm run schemas: writes the JSON Schemas in shared/schemas again from the zod schemas. A test compares the two.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemaFiles } from '../shared/schemas/json-schemas.ts';
import { root } from './root.ts';

for (const { file, content } of jsonSchemaFiles()) {
  await writeFile(join(root, 'shared', 'schemas', file), content);
  console.log(`shared/schemas/${file}`);
}

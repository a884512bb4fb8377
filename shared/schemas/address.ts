/** The formats of which a JSON Schema is shipped. */
export type SchemaName = 'sidecar' | 'project' | 'scheme' | 'jsonl';

/**
 * What `$schema` says in a file, and `$id` in its schema: a name, not a place to fetch from, because Kutip never
 * goes to the network. `.example` belongs to nobody (RFC 2606), so nobody can put something else there.
 */
export function schemaAddress(name: SchemaName): string {
  return `https://kutip.example/schemas/${schemaFile(name)}`;
}

export function schemaFile(name: SchemaName): string {
  return `kutip-${name}-1.schema.json`;
}

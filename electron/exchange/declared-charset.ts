/** Where a file of a format says its encoding, in its first bytes. */
export function declaredCharset(format: string): (head: string) => string | null {
  return format === 'po' ? poCharset : () => null;
}

/** A field of the header of a PO file. Templates say CHARSET, which is none. */
function poCharset(head: string): string | null {
  const label = /"Content-Type:[^"\\]*charset=([\w:.-]+)/i.exec(head)?.[1] ?? null;
  return label === 'CHARSET' ? null : label;
}

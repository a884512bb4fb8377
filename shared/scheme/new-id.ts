/**
 * An id for something new in a scheme, made of its name in ASCII: `Ketidakpastian (tinggi)` → `ketidakpastian-tinggi`; a
 * number at the end makes it unique. `otherwise` stands in for a name in another script.
 */
export function newSchemeId(name: string, otherwise: string, taken: Iterable<string>): string {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const base = slug === '' ? otherwise : slug;
  const ids = new Set(taken);
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  return id;
}

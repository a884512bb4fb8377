/** `English`, `Indonesia`: as the reader of the interface calls it; a tag that nobody knows is called by itself. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

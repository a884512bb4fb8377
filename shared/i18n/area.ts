/** The languages of the interface. */
export type InterfaceLanguage = 'en' | 'id';

/**
 * One area of the catalogue in every language. The English texts give the shape; a language that lacks one of
 * them, or takes other arguments, does not compile. A text with parts is a function of them.
 */
export function area<Texts>(
  texts: Readonly<Record<InterfaceLanguage, Texts>>,
): Readonly<Record<InterfaceLanguage, Texts>> {
  return texts;
}

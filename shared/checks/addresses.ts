/** Addresses on the net, of mail, handles and hashtags: they stay as they are, and their parts are no words. */
const address =
  /(?:https?:\/\/|www\.)[^\s"'”’»）)]*[^\s"'”’»）).,;:!?]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{0,190}\w|(?<![\p{L}\d])[@#]\p{L}[\p{L}\d_]+/gu;

export interface Address {
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
}

export function addressesIn(text: string): readonly Address[] {
  return Array.from(text.matchAll(address), ({ 0: found, index }) => ({ text: found, start: index }));
}

/** As long as the text. In the place of an address stands a sign that no pattern takes. */
export function withoutAddresses(text: string): string {
  return text.replaceAll(address, (found) => mask.repeat(found.length));
}

/** Neither letter, digit, space nor punctuation, so that nothing is joined across it. */
export const mask = '\u0001';

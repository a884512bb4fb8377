import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, safe in the fragment of an address. Whoever holds it may read and write the opened corpus. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * Whether an `Authorization` header carries the token. Both sides are hashed first: `timingSafeEqual` wants equal
 * lengths, and neither the length nor the first wrong character may be learnt from how long the answer takes.
 */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

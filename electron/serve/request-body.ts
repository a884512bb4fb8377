import type { IncomingMessage } from 'node:http';
import { failure, success, type Result } from '../../shared/result.ts';
import type { Refusal } from './request-guard.ts';

/** 10,000 edits of a long article stay below a tenth of this. */
export const bodyLimit = 64 * 1024 * 1024;

/** Reads a JSON body of at most `limit` bytes. What goes beyond is neither kept nor parsed. */
export async function readJson(
  request: IncomingMessage,
  limit: number = bodyLimit,
): Promise<Result<unknown, Refusal>> {
  const tooLarge = failure({
    status: 413,
    message: `The request is larger than ${limit} bytes. Send fewer edits at a time.`,
  });
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  // Listeners rather than `for await`: leaving such a loop early destroys the socket, and with it the answer.
  const ending = await new Promise<'complete' | 'too-large' | 'cut-off'>((resolve) => {
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) {
        chunks.length = 0;
        resolve('too-large');
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve('complete'));
    request.on('error', () => resolve('cut-off'));
  });
  if (ending === 'too-large') return tooLarge;
  if (ending === 'cut-off')
    return failure({ status: 400, message: 'The request ended early. Send it again.' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return success(JSON.parse(text));
  } catch {
    return failure({ status: 400, message: 'The body of the request is not JSON in UTF-8.' });
  }
}

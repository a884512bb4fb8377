import type { Platform } from '../../shared/command/key.ts';

/**
 * The platform as the browser gives it away, for the first moments: `app.start` then says for certain. A wrong guess
 * would only draw Ctrl for Cmd.
 */
export function platformOf(userAgent: string): Platform {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'darwin';
  return userAgent.includes('Windows') ? 'win32' : 'linux';
}

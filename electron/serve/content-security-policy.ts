/**
 * The one Content-Security-Policy of the application, sent by both transports: the `app://` protocol of the shell
 * and the loopback server. Nothing may come from elsewhere, nothing inline runs, and no string becomes script
 * (Trusted Types), so markup that an article smuggles in stays text.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Suggestions are found beside the page, in a script of ours that runs in a thread of its own.
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  // The one address of a script that code may build: the worker's.
  'trusted-types kutip-worker',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer, whatever it is. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

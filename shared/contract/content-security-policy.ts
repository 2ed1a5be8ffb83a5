/**
 * The one policy of every host, sent as a header with every answer: the page may load its own files and talk
 * to its own host, and nothing else. No feed's picture, frame, font, style or script is ever fetched.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types faultline dompurify',
].join('; ');

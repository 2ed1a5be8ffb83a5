/**
 * The one style that the page adds by itself: React Aria's press hook puts it there, always in these words, so
 * that its hash allows it and no other. A test of the page fails where an update changes the words.
 */
const pressStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * The one policy of every host, sent as a header with every answer: the page may load its own files and talk
 * to its own host, and nothing else. No feed's picture, frame, font, style or script is ever fetched.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pressStyle}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types faultline',
].join('; ');

/**
 * Text from outside as one harmless line: a title must not move the cursor, colour the screen, ring the bell,
 * or turn the direction of what stands beside it.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();

const shownDigits = 32;

/** A key as two people read it to each other: so many digits of its hash that nobody can make another that shares them, in fours. */
export const fingerprintOf = (key: string): string =>
  (key.slice(0, shownDigits).match(/.{4}/g) ?? []).join(' ');

/** All of it, to be copied and sent. */
export const wholeFingerprint = (key: string): string => (key.match(/.{4}/g) ?? []).join(' ');

/** The hash that somebody pasted, however it is spaced; null where it is none. */
export function readFingerprint(text: string): string | null {
  const digits = text.replace(/[\s:-]/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(digits) ? digits : null;
}

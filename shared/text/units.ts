/** Questions about single UTF-16 units of normalised text (lower case, accents folded). */

export const SPACE = 0x20;
export const PARAGRAPH = 0x0a;
export const APOSTROPHE = 0x27;

/** Han, kana and hangul: written without spaces, or with particles joined on. */
export function isCjkUnit(unit: number): boolean {
  if (unit < 0x1100) return false;
  return (
    (unit >= 0x2e80 && unit <= 0x9fff && !(unit >= 0x3000 && unit <= 0x303f)) ||
    (unit >= 0xac00 && unit <= 0xd7af) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

function isInWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7;
}

/** By unit, as words end too often for a processor to guess it. */
const wordUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) => (isInWord(unit) ? 1 : 0));

/** A letter or digit that can continue a word written with spaces around it. */
export function isWordUnit(unit: number): boolean {
  return wordUnits[unit] === 1;
}

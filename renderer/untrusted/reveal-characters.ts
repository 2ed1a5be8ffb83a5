/** A piece of a foreign text: as it is, or one character that would not be seen, by its name. */
export type Piece = { readonly text: string } | { readonly hidden: string };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const hiding = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u200c\u200d]/g;

/** Joiners belong between letters of some scripts and inside emoji; anywhere else they only hide. */
function isJoining(text: string, at: number): boolean {
  const joined = /(?:\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u.test(
    text.slice(Math.max(0, at - 2), at),
  );
  return (
    joined &&
    /^[\p{L}\p{M}\p{Extended_Pictographic}]/u.test(text.slice(at + 1, at + 3)) &&
    !/[a-z0-9]$/i.test(text.slice(0, at))
  );
}

/** Splits a foreign text so that direction overrides and zero-width characters can be shown for what they are. */
export function revealCharacters(foreign: string): Piece[] {
  const text = foreign.replace(controls, '');
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(hiding)) {
    const joiner = match[0] === '\u200c' || match[0] === '\u200d';
    if (joiner && isJoining(text, match.index)) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ hidden: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` });
    from = match.index + 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

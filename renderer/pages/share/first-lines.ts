/** As much of a file as is looked at. */
const most = { lines: 60, characters: 12_000 };

export type FirstLines = { readonly lines: readonly string[]; readonly isWhole: boolean };

/** The beginning of a file by its first bytes; null where it is no text. */
export function firstLines(bytes: Uint8Array, isLast: boolean): FirstLines | null {
  const text = textOf(bytes);
  if (text === null) return null;
  const shown = text.slice(0, most.characters).split(/\r?\n/);
  const lines = shown.slice(0, most.lines);
  const isWhole = isLast && text.length <= most.characters && shown.length <= most.lines;
  if (lines.at(-1) === '') lines.pop();
  return { lines, isWhole };
}

/** The end of the bytes may cut a letter in two. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null; // bytes that no text has
  }
}

const enough = 64 * 1024;

/** Many small texts as few pieces of bytes that are worth packing. */
export function* textPieces(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let some: string[] = [];
  let length = 0;
  for (const text of texts) {
    some.push(text);
    length += text.length;
    if (length < enough) continue;
    yield encoder.encode(some.join(''));
    some = [];
    length = 0;
  }
  if (length > 0) yield encoder.encode(some.join(''));
}

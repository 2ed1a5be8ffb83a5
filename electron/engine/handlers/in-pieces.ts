/** Large enough to be few, small enough to be made and sent without being felt. */
const pieceBytes = 512 * 1024;

/** Many small texts and bytes as pieces of a file of about half a megabyte, made when they are asked for. */
export function* inPieces(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let texts: string[] = [];
  let length = 0;
  const flush = (): Uint8Array => {
    const piece = Buffer.from(texts.join(''));
    texts = [];
    length = 0;
    return piece;
  };
  for (const part of parts) {
    if (typeof part !== 'string') {
      if (length > 0) yield flush();
      yield* slices(part);
      continue;
    }
    texts.push(part);
    length += part.length;
    if (length >= pieceBytes) yield flush();
  }
  if (length > 0) yield flush();
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** Large enough to be few, small enough to be made and sent without being felt. */
const pieceBytes = 512 * 1024;

/** Many small texts and bytes as pieces of a file of about half a megabyte, made when they are asked for. */
export function* inPieces(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let gathered: (string | Uint8Array)[] = [];
  let length = 0;
  const flush = (): Uint8Array => {
    const piece = Buffer.concat(together(gathered));
    gathered = [];
    length = 0;
    return piece;
  };
  for (const part of parts) {
    gathered.push(part);
    length += part.length;
    if (length < pieceBytes) continue;
    const piece = flush();
    for (let at = 0; at < piece.length; at += pieceBytes) yield piece.subarray(at, at + pieceBytes);
  }
  if (length > 0) yield flush();
}

/** Texts that follow one another are made into bytes at once. */
function together(parts: readonly (string | Uint8Array)[]): Uint8Array[] {
  const bytes: Uint8Array[] = [];
  let texts: string[] = [];
  const encode = (): void => {
    if (texts.length > 0) bytes.push(Buffer.from(texts.join('')));
    texts = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      texts.push(part);
      continue;
    }
    encode();
    bytes.push(part);
  }
  encode();
  return bytes;
}

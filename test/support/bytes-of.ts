/** A file of a format, whole. */
export const bytesOf = (pieces: Iterable<string | Uint8Array>): Uint8Array =>
  Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));

/** As much as one request of any host takes. */
const pieceBytes = 2 * 1024 * 1024;

/** The bytes of a file in base64, piece by piece. */
export async function* filePieces(
  file: Blob,
): AsyncGenerator<{ readonly base64: string; readonly sent: number }> {
  for (let at = 0; at < file.size; at += pieceBytes) {
    const piece = file.slice(at, at + pieceBytes);
    yield { base64: await inBase64(piece), sent: at + piece.size };
  }
}

/** The browser writes base64 in addresses of data only; what stands before it is cut off. */
const inBase64 = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(piece);
  });

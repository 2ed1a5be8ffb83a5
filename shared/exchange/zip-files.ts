import { strToU8, Zip, ZipDeflate } from 'fflate';

export type ZippedFile = { readonly name: string; readonly pieces: Iterable<string> };

/** The first moment that a zip can name, in whatever zone: the same files make the same bytes. */
const noTime = new Date(1980, 0, 1);
const enough = 64 * 1024;

/** Files as one zip, packed as they are made, so that neither they nor it are whole in memory. */
export function* zipFiles(files: Iterable<ZippedFile>): Generator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  function* take(): Generator<Uint8Array> {
    yield* packed;
    packed = [];
  }
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 1 });
    file.mtime = noTime;
    zip.add(file);
    for (const text of together(pieces)) {
      file.push(strToU8(text));
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

/** Many small pieces as few that are worth packing. */
function* together(pieces: Iterable<string>): Generator<string> {
  let some: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < enough) continue;
    yield some.join('');
    some = [];
    length = 0;
  }
  if (length > 0) yield some.join('');
}

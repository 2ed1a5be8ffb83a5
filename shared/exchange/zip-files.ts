import { Zip, ZipDeflate } from 'fflate';

export type ZippedFile = { readonly name: string; readonly pieces: Iterable<Uint8Array> };

/** The first moment that a zip can name, in whatever zone: the same files make the same bytes. */
const noTime = new Date(1980, 0, 1);
/** Half as large again as with the most effort, and four times as fast. */
const level = 1;

/** Files as one zip, packed as they are made, so that neither they nor it are whole in memory: one may be made of what was told of those before it. */
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
    const file = new ZipDeflate(name, { level });
    file.mtime = noTime;
    zip.add(file);
    for (const piece of pieces) {
      file.push(piece);
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

import { writeAll } from './durable-write.ts';
import type { OpenFile } from './file-system.ts';

/** All bytes at the end of a file, or none: what a full disk took of them is cut off again. `sync`: only then are they safe. */
export async function appendOrCut(file: OpenFile, bytes: Uint8Array, { sync }: { readonly sync: boolean }) {
  const before = await file.size();
  try {
    await writeAll(file, bytes);
    if (sync) await file.sync();
  } catch (thrown) {
    // Should this fail too, whoever appends or reads next mends the end of the file.
    await Promise.allSettled([file.truncate(before)]);
    throw thrown;
  }
}

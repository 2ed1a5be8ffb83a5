import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When something last changed in these files and folders, in milliseconds; 0 when none of them is there. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.flatMap(changesOf));
}

function changesOf(path: string): number[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [found.mtimeMs];
  // The folder's own time tells of files that were removed.
  return [found.mtimeMs, ...readdirSync(path).flatMap((name) => changesOf(join(path, name)))];
}

import type { DatabaseSync } from 'node:sqlite';
import { chunkBits, chunkSize } from './column-chunk.ts';
import type { Columns } from './column-store.ts';

/** Which articles are one story, by their rows: what lists by story are grouped by. */
export type StoryColumns = {
  /** The number of a row's story; 0 until it has one. */
  readonly storyOf: (row: number) => number;
  /** The rows of a story, the newest first. */
  readonly rowsOf: (story: number) => Uint32Array;
  /** One more than the greatest number of a story. */
  readonly storyCount: number;
  /** One more than the greatest row of an article. */
  readonly rowCount: number;
};

type Chunks = (Uint32Array | undefined)[];

/** Sorts rows by their story, in two passes over all of them. */
function gather(chunks: Chunks, { newest }: Columns): StoryColumns {
  const storyOf = (row: number): number => chunks[row >> chunkBits]?.[row & (chunkSize - 1)] ?? 0;
  let [storyCount, rowCount] = [1, 0];
  for (const row of newest) {
    storyCount = Math.max(storyCount, storyOf(row) + 1);
    rowCount = Math.max(rowCount, row + 1);
  }
  const ends = new Uint32Array(storyCount + 1);
  for (const row of newest) ends[storyOf(row) + 1] = (ends[storyOf(row) + 1] ?? 0) + 1;
  for (let story = 1; story <= storyCount; story += 1)
    ends[story] = (ends[story] ?? 0) + (ends[story - 1] ?? 0);
  const next = ends.slice();
  const rows = new Uint32Array(newest.length);
  for (const row of newest) {
    const story = storyOf(row);
    rows[next[story] ?? 0] = row;
    next[story] = (next[story] ?? 0) + 1;
  }
  return { storyOf, storyCount, rowCount, rowsOf: (story) => rows.subarray(ends[story], ends[story + 1]) };
}

/** Keeps them in memory and up to date with what was grouped: only chunks that changed are read again. */
export function createStoryColumns(db: DatabaseSync): (columns: Columns) => StoryColumns {
  const changed = db.prepare('SELECT number, version, stories FROM story_chunk WHERE version > ?');
  const chunks: Chunks = [];
  let version = 0;
  let known: { readonly columns: Columns; readonly stories: StoryColumns } | null = null;
  return (columns) => {
    const before = version;
    for (const found of changed.iterate(before)) {
      if (found['stories'] instanceof Uint8Array)
        chunks[Number(found['number'])] = new Uint32Array(new Uint8Array(found['stories']).buffer);
      version = Math.max(version, Number(found['version']));
    }
    if (known?.columns === columns && version === before) return known.stories;
    known = { columns, stories: gather(chunks, columns) };
    return known.stories;
  };
}

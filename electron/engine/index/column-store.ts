import type { DatabaseSync } from 'node:sqlite';
import { type ColumnChunk, chunkSize, packChunk, unpackChunk } from './column-chunk.ts';
import type { TermName } from './describe-article.ts';
import { newestFirst } from './newest-first.ts';

/** The columns of all articles as they were at `version`, with what their numbers mean. */
export type Columns = {
  readonly version: number;
  readonly chunks: readonly ColumnChunk[];
  /** Rows of articles, newest first. */
  readonly newest: Uint32Array;
  /** By number; numbers begin at 1. */
  readonly terms: readonly (TermName | undefined)[];
  readonly sourceTitles: ReadonlyMap<string, string>;
};

/** One place more than rows, for each row of every chunk. */
export const rowCapacity = ({ chunks }: Columns): number => chunks.length * chunkSize;

const emptyChunk = (): ColumnChunk => unpackChunk(packChunk([]));

/**
 * Keeps the columns in memory and up to date with what the writing side has committed: by the data version that
 * SQLite itself counts, then by the versions of the chunks.
 */
export function createColumnStore(db: DatabaseSync): () => Columns {
  const dataVersion = db.prepare('PRAGMA data_version');
  const changedChunks = db.prepare('SELECT number, version, columns FROM chunk WHERE version > ?');
  const allTerms = db.prepare('SELECT number, kind, id FROM term');
  const allSources = db.prepare('SELECT id, title FROM source');
  const chunks: ColumnChunk[] = [];
  let seen: unknown = null;
  let columns: Columns = {
    version: -1,
    chunks,
    newest: new Uint32Array(),
    terms: [],
    sourceTitles: new Map(),
  };

  const loadChunks = (): number => {
    let newest = columns.version;
    for (const found of changedChunks.iterate(columns.version)) {
      const number = Number(found['number']);
      while (chunks.length <= number) chunks.push(emptyChunk());
      if (found['columns'] instanceof Uint8Array) chunks[number] = unpackChunk(found['columns']);
      newest = Math.max(newest, Number(found['version']));
    }
    return newest;
  };
  const loadTerms = (): readonly (TermName | undefined)[] => {
    const terms: (TermName | undefined)[] = [];
    for (const { number, kind, id } of allTerms.iterate()) {
      // Only describeArticle makes terms, and it has no other kinds.
      terms[Number(number)] = { kind: kind as TermName['kind'], id: String(id) };
    }
    return terms;
  };
  const load = (): Columns => {
    const version = loadChunks();
    return {
      version,
      chunks,
      newest: version === columns.version ? columns.newest : newestFirst(chunks),
      terms: loadTerms(),
      sourceTitles: new Map(allSources.all().map(({ id, title }) => [String(id), String(title)])),
    };
  };
  return () => {
    const now = dataVersion.get()?.['data_version'];
    if (now === seen) return columns;
    columns = load();
    seen = now;
    return columns;
  };
}

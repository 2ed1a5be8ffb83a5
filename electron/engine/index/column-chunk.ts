/** Articles in one chunk; article `row` stands in chunk `row >> chunkBits`. */
export const chunkBits = 10;
export const chunkSize = 1 << chunkBits;

/**
 * What is filtered and counted of 1024 articles, as arrays. `terms` from `starts[i]` to `starts[i + 1]` are the
 * numbers of the tags, sources and language of article i; `moments` are milliseconds since 1970.
 */
export type ColumnChunk = {
  readonly moments: Float64Array;
  readonly starts: Uint32Array;
  readonly flags: Uint8Array;
  readonly terms: Uint32Array;
};

export type ColumnRow = {
  readonly row: number;
  readonly moment: number;
  readonly flags: number;
  readonly terms: Uint32Array;
};

/** What a chunk has of an article, as its table gives it. */
export function columnRow(found: Record<string, unknown>): ColumnRow {
  const terms = found['terms'] instanceof Uint8Array ? found['terms'] : new Uint8Array();
  return {
    row: Number(found['row']),
    moment: Number(found['moment']),
    flags: Number(found['flags']),
    terms: new Uint32Array(new Uint8Array(terms).buffer),
  };
}

const startsAt = chunkSize * 8;
const flagsAt = startsAt + (chunkSize + 1) * 4;
const termsAt = flagsAt + chunkSize;

function viewsOf(buffer: ArrayBuffer): ColumnChunk {
  return {
    moments: new Float64Array(buffer, 0, chunkSize),
    starts: new Uint32Array(buffer, startsAt, chunkSize + 1),
    flags: new Uint8Array(buffer, flagsAt, chunkSize),
    terms: new Uint32Array(buffer, termsAt),
  };
}

/** Packs the articles of one chunk, given in the order of their rows. Every machine that we run on is little-endian. */
export function packChunk(rows: readonly ColumnRow[]): Uint8Array {
  const termCount = rows.reduce((sum, row) => sum + row.terms.length, 0);
  const buffer = new ArrayBuffer(termsAt + termCount * 4);
  const { moments, starts, flags, terms } = viewsOf(buffer);
  let filled = 0;
  let next = 0;
  for (const row of rows) {
    const at = row.row & (chunkSize - 1);
    starts.fill(filled, next, at + 1);
    next = at + 1;
    moments[at] = row.moment;
    flags[at] = row.flags;
    terms.set(row.terms, filled);
    filled += row.terms.length;
  }
  starts.fill(filled, next);
  return new Uint8Array(buffer);
}

/** The arrays of a packed chunk, without copying an element. */
export function unpackChunk(packed: Uint8Array): ColumnChunk {
  return viewsOf(new Uint8Array(packed).buffer);
}

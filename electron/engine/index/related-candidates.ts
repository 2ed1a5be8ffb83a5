import type { ArticleTraits } from '../../../shared/related/article-traits.ts';
import { freshness } from '../../../shared/related/rank-related.ts';
import type { RarityOf } from '../../../shared/related/relate-articles.ts';
import { articleFlags } from './article-flags.ts';
import { chunkBits, chunkSize } from './column-chunk.ts';
import { type Columns, rowCapacity } from './column-store.ts';
import type { TraitPlaces } from './trait-places.ts';

/** Articles whose traits are looked at in full. */
const mostCandidates = 60;

/** By row, what it says that the article has traits of the subject, as if each stood at the same place there. */
function tallyTraits(
  { traits }: ArticleTraits,
  places: TraitPlaces,
  rarityOf: RarityOf,
  columns: Columns,
): Float32Array {
  const tally = new Float32Array(rowCapacity(columns));
  const ofTerm = new Float32Array(columns.terms.length + 1);
  for (const [key, { kind, weight }] of traits) {
    const said = weight * rarityOf(key, kind);
    const { term = null, rows = [] } = places.get(key) ?? {};
    if (term !== null) ofTerm[term] = said;
    for (const row of rows) tally[row] = (tally[row] ?? 0) + said;
  }
  columns.chunks.forEach(({ starts, terms }, number) => {
    for (let at = 0; at < chunkSize; at += 1) {
      const row = (number << chunkBits) | at;
      const end = starts[at + 1] ?? 0;
      for (let next = starts[at] ?? 0; next < end; next += 1)
        tally[row] = (tally[row] ?? 0) + (ofTerm[terms[next] ?? 0] ?? 0);
    }
  });
  return tally;
}

type Worthy = { readonly row: number; readonly worth: number };

/** Puts one in its place among the best so far, and lets the last one go where there are too many. */
function enter(best: Worthy[], one: Worthy): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.worth ?? 0) < one.worth) at -= 1;
  best.splice(at, 0, one);
  if (best.length > mostCandidates) best.pop();
}

/** What a person set aside is nothing to be pointed to. */
const isOffered = (flags: number): boolean => (flags & articleFlags.setAside) === 0;

export const momentOf = (row: number, { chunks }: Columns): number =>
  chunks[row >> chunkBits]?.moments[row & (chunkSize - 1)] ?? 0;

/** The rows that may be related most, of those that are not `leftOut`. */
export function candidateRows(
  subject: ArticleTraits,
  places: TraitPlaces,
  rarityOf: RarityOf,
  columns: Columns,
  leftOut: ReadonlySet<number>,
): readonly number[] {
  const tally = tallyTraits(subject, places, rarityOf, columns);
  const newest = momentOf(columns.newest[0] ?? 0, columns);
  const best: Worthy[] = [];
  for (const row of columns.newest) {
    const told = tally[row] ?? 0;
    const least = best.length < mostCandidates ? 0 : (best.at(-1)?.worth ?? 0);
    if (told <= least || leftOut.has(row)) continue;
    if (!isOffered(columns.chunks[row >> chunkBits]?.flags[row & (chunkSize - 1)] ?? 0)) continue;
    const worth = told * freshness(momentOf(row, columns), newest);
    if (worth > least) enter(best, { row, worth });
  }
  return best.map(({ row }) => row);
}

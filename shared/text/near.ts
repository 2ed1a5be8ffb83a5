import type { Hit } from './hit-room.ts';

/** How far back a hit that begins earlier may stand in a list ordered by end. */
const LOOK_BACK = 4;

/** Index of the first hit or sentence that ends after `at`, in a list ordered by end. */
export function firstEndingAfter(hits: readonly Pick<Hit, 'end'>[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The hit that stands next before this one without touching it. */
export function hitBefore(hits: readonly Hit[], hit: Hit): Hit | undefined {
  const next = firstEndingAfter(hits, hit.start);
  // What stands before the first element of a list is looked up by its name, which is slow.
  return next === 0 ? undefined : hits[next - 1];
}

/** The hit that stands next after this one without touching it; where `next` is the first that ends after its start. */
export function hitAfter(
  hits: readonly Hit[],
  hit: Hit,
  next = firstEndingAfter(hits, hit.start),
): Hit | undefined {
  let from = next;
  while (from < hits.length && (hits[from]?.end ?? 0) <= hit.end) from += 1;
  for (let at = from; at < from + LOOK_BACK && at < hits.length; at += 1) {
    const candidate = hits[at];
    if (candidate && candidate.start >= hit.end) return candidate;
  }
  return undefined;
}

/** The nearer of two hits on either side, the one before where both are as near. */
export function nearer(before: Hit | undefined, after: Hit | undefined, hit: Hit): Hit | undefined {
  if (!before || !after) return before ?? after;
  return distance(after, hit) < distance(before, hit) ? after : before;
}

/** The nearest hit on either side that does not overlap and that `isFit` accepts. */
export function nearestHit(hits: readonly Hit[], hit: Hit, isFit: (other: Hit) => boolean): Hit | undefined {
  if (hits.length === 0) return undefined;
  const before = hitBefore(hits, hit);
  const after = hitAfter(hits, hit);
  return nearer(before && isFit(before) ? before : undefined, after && isFit(after) ? after : undefined, hit);
}

/** Units between two hits, 0 where they touch or overlap. */
export function distance(a: Hit | undefined, b: Hit): number {
  if (!a) return Number.POSITIVE_INFINITY;
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Whether one of the hits stands in the sentence of this one, overlapping or not. */
export function isInSentenceOf(hits: readonly Hit[], hit: Hit): boolean {
  const next = firstEndingAfter(hits, hit.start);
  if (hits[next]?.sentence === hit.sentence) return true;
  return next > 0 && hits[next - 1]?.sentence === hit.sentence;
}

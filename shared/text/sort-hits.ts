import type { Hit } from './hit-room.ts';

export const byEnd = (a: Hit, b: Hit): number => a.end - b.end || a.start - b.start;
export const byStart = (a: Hit, b: Hit): number => a.start - b.start || a.end - b.end;

const FEW = 40;

/** Puts hits in order, few of them by insertion: they come in runs that are in order. */
export function sortHits(all: Hit[], compare: (a: Hit, b: Hit) => number): void {
  if (all.length > FEW) {
    all.sort(compare);
    return;
  }
  for (let from = 1; from < all.length; from += 1) {
    const hit = all[from];
    if (!hit) continue;
    let at = from;
    for (; at > 0; at -= 1) {
      const before = all[at - 1];
      if (!before || compare(before, hit) <= 0) break;
      all[at] = before;
    }
    all[at] = hit;
  }
}

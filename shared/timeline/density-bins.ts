/** How many things stand between `x0` and `x1`; bins without any are left out. */
export type Bin = { readonly x0: number; readonly x1: number; readonly count: number };

/** What stands beyond an edge counts in the bin at that edge, so that the bins add up to all of it. */
export function densityBins(crowds: readonly ArrayLike<number>[], width: number, binWidth: number): Bin[] {
  const last = Math.max(0, Math.ceil(width / binWidth) - 1);
  const counts = new Uint32Array(last + 1);
  for (const xs of crowds) {
    for (let at = 0; at < xs.length; at += 1) {
      const bin = Math.min(last, Math.max(0, Math.floor((xs[at] ?? 0) / binWidth)));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  return Array.from(counts, (count, bin) => ({
    x0: bin * binWidth,
    x1: Math.min(width, (bin + 1) * binWidth),
    count,
  })).filter(({ count }) => count > 0);
}

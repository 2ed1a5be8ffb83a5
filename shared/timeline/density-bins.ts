import type { Mark } from './mark.ts';

/** How many marks begin between `x0` and `x1`; bins without any are left out. */
export type Bin = { readonly x0: number; readonly x1: number; readonly count: number };

/** Marks that began before the left edge count in its first bin, so that the bins add up to the marks. */
export function densityBins(marks: readonly Mark[], width: number, binWidth: number): Bin[] {
  const last = Math.max(0, Math.ceil(width / binWidth) - 1);
  const counts = new Map<number, number>();
  for (const mark of marks) {
    const bin = Math.min(last, Math.max(0, Math.floor(centreOf(mark) / binWidth)));
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bin, count]) => ({ x0: bin * binWidth, x1: Math.min(width, (bin + 1) * binWidth), count }));
}

/** A point counts where it is drawn; a bar where it begins. */
const centreOf = (mark: Mark): number => (mark.shape === 'point' ? (mark.x0 + mark.x1) / 2 : mark.x0);

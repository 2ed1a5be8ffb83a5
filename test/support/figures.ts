/** Median, 95th percentile and extremes of some runs, in the unit they were given in. */
export type Figures = {
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
};

export function figuresOf(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { runs: sorted.length, min: at(0.0001), median: at(0.5), p95: at(0.95), max: at(1) };
}

export function printFigures(what: string, values: readonly number[], unit: string): void {
  const { runs, min, median, p95, max } = figuresOf(values);
  const shown = [min, median, p95, max].map((value) => value.toFixed(value < 10 ? 2 : 0));
  console.log(
    `${what.padEnd(44)} min ${shown[0]}  median ${shown[1]}  p95 ${shown[2]}  max ${shown[3]} ${unit}  (${runs} runs)`,
  );
}

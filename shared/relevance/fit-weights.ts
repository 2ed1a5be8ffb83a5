/** What is known of one article. */
export type FitExample = {
  /** Log-odds before anything is learned. */
  readonly prior: number;
  /** 1: on the subject, 0: not; null where it is to stay as it was. */
  readonly target: 1 | 0 | null;
  /** How much it counts. */
  readonly weight: number;
};

/** One trait: the positions of the examples that have it, and how readily its weight moves. */
export type FitColumn = { readonly rows: readonly number[]; readonly scale: number };

const penalty = 2;
const mostPasses = 200;
const still = 1e-4;

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * The weights of an L2-regularised logistic regression without an intercept, over what was known before: what nothing
 * was said about stays where it was. One weight after the other goes to where a bound of the loss is least, so that
 * the loss never grows and the result depends on nothing but the examples.
 */
export function fitWeights(
  examples: readonly FitExample[],
  columns: readonly FitColumn[],
): readonly number[] {
  const logOdds = Float64Array.from(examples, ({ prior }) => prior);
  const targets = Float64Array.from(examples, ({ prior, target }) => target ?? probability(prior));
  const counts = Float64Array.from(examples, ({ weight }) => weight);
  const fitted = new Float64Array(columns.length);
  const bounds = columns.map(({ rows, scale }) =>
    rows.reduce((sum, row) => sum + ((counts[row] ?? 0) * scale * scale) / 4, penalty),
  );

  /** How far the weight of a column moved. */
  const improve = ({ rows, scale }: FitColumn, at: number): number => {
    let slope = penalty * (fitted[at] ?? 0);
    for (const row of rows) {
      const miss = probability(logOdds[row] ?? 0) - (targets[row] ?? 0);
      slope += (counts[row] ?? 0) * scale * miss;
    }
    const step = -slope / (bounds[at] ?? penalty);
    fitted[at] = (fitted[at] ?? 0) + step;
    for (const row of rows) logOdds[row] = (logOdds[row] ?? 0) + step * scale;
    return Math.abs(step);
  };
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const furthest = columns.reduce((most, column, at) => Math.max(most, improve(column, at)), 0);
    if (furthest < still) break;
  }
  return columns.map(({ scale }, at) => (fitted[at] ?? 0) * scale);
}

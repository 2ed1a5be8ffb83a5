import type { Assertion } from '../../../shared/model/assertion.ts';
import type { PlacedAssertion } from './order-assertions.ts';

/** A line of a claim: one assertion, or those that only repeat what one origin says. */
export type AssertionRow =
  | ({ readonly kind: 'one' } & PlacedAssertion)
  | { readonly kind: 'repeats'; readonly assertions: readonly Assertion[]; readonly depth: number };

/** As many stay in sight one by one. */
const FEW = 2;

/**
 * Outlets that repeat one statement stand as one line under it, wherever they were filed; who repeats and is answered stays where
 * it is, with the answer. `origins` are the assertions of each origin of the claim.
 */
export function foldRepeats(
  placed: readonly PlacedAssertion[],
  origins: readonly (readonly string[])[],
): AssertionRow[] {
  const answered = new Set(placed.map(({ assertion }) => assertion.answers));
  const isRepeat = ({ assertion }: PlacedAssertion): boolean =>
    assertion.stance === 'repeats' && !answered.has(assertion.id);
  const folds = origins
    .map((ids) => ({
      ids,
      repeats: placed.filter((each) => ids.includes(each.assertion.id) && isRepeat(each)),
    }))
    .filter(({ repeats }) => repeats.length > FEW);
  const folded = new Set(folds.flatMap(({ repeats }) => repeats.map(({ assertion }) => assertion.id)));
  const rows: AssertionRow[] = [];
  const placedFolds = new Set<readonly string[]>();
  for (const each of placed) {
    const fold = folds.find(({ ids }) => ids.includes(each.assertion.id));
    const isFolded = folded.has(each.assertion.id);
    if (!isFolded) rows.push({ kind: 'one', ...each });
    if (!fold || placedFolds.has(fold.ids)) continue;
    placedFolds.add(fold.ids);
    const assertions = fold.repeats.map(({ assertion }) => assertion);
    rows.push({ kind: 'repeats', assertions, depth: isFolded ? each.depth : each.depth + 1 });
  }
  return rows;
}

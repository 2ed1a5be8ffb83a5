import type { Assertion } from '../../../shared/model/assertion.ts';
import { groupBy } from '../../../shared/model/group-by.ts';

/** An assertion in its place: what answers another stands under it, one step further in. */
export type PlacedAssertion = { readonly assertion: Assertion; readonly depth: number };

/** By the day on which they were said, those without a day last; answers follow what they answer. */
export function orderAssertions(assertions: readonly Assertion[]): PlacedAssertion[] {
  const here = new Set(assertions.map(({ id }) => id));
  const isAnswer = ({ answers }: Assertion): boolean => answers !== null && here.has(answers);
  const dayOf = ({ said }: Assertion): string => said ?? '~';
  const inTime = assertions.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const answersTo = groupBy(inTime.filter(isAnswer), ({ answers }) => answers);
  const placed: PlacedAssertion[] = [];
  const place = (assertion: Assertion, depth: number): void => {
    placed.push({ assertion, depth });
    for (const answer of answersTo.get(assertion.id) ?? []) place(answer, depth + 1);
  };
  for (const assertion of inTime) if (!isAnswer(assertion)) place(assertion, 0);
  return placed;
}

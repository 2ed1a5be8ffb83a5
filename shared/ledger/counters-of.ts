import type { Assertion } from '../model/assertion.ts';
import { sideOf } from './side-of.ts';

/**
 * Those of the assertions that go against the claim. What denies a denial does not: it goes against that one alone, and only
 * what denies it in turn goes against the claim again.
 */
export function countersOf(assertions: readonly Assertion[]): Assertion[] {
  const against = assertions.filter((each) => sideOf(each) === 'against');
  const byId = new Map(against.map((each) => [each.id, each]));
  return against.filter((each) => deniedBefore(each, byId) % 2 === 0);
}

/** How many denials it goes back through. Answers never run in a circle, but what is read may. */
function deniedBefore({ id, answers }: Assertion, denials: ReadonlyMap<string, Assertion>): number {
  const passed = new Set([id]);
  let at = answers;
  while (at !== null && denials.has(at) && !passed.has(at)) {
    passed.add(at);
    at = denials.get(at)?.answers ?? null;
  }
  return passed.size - 1;
}

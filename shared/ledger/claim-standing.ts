import { type Assertion, stances } from '../model/assertion.ts';
import type { NamedActor } from '../model/incident.ts';

export type Stance = (typeof stances)[number];

/** How many say what about a claim, and who. Counts assertions, not independent origins. */
export type ClaimStanding = {
  readonly assertions: number;
  readonly byStance: Readonly<Record<Stance, number>>;
  readonly saidBy: readonly NamedActor[];
  readonly deniedBy: readonly NamedActor[];
};

const saying: ReadonlySet<Stance> = new Set(['asserts', 'repeats', 'corroborates']);
const denying: ReadonlySet<Stance> = new Set(['denies', 'refutes']);

export function claimStanding(assertions: readonly Assertion[]): ClaimStanding {
  const count = (stance: Stance): number => assertions.filter((each) => each.stance === stance).length;
  return {
    assertions: assertions.length,
    // The table of stances makes the record whole, which Object.fromEntries cannot say in its type.
    byStance: Object.fromEntries(stances.map((each) => [each, count(each)])) as Record<Stance, number>,
    saidBy: speakersOf(assertions, saying),
    deniedBy: speakersOf(assertions, denying),
  };
}

/** Each speaker once, in the order of first appearance. */
function speakersOf(assertions: readonly Assertion[], wanted: ReadonlySet<Stance>): NamedActor[] {
  const speakers = assertions.filter((each) => wanted.has(each.stance)).map((each) => each.speaker);
  const keyOf = (actor: NamedActor): string => actor.id ?? actor.name.toLowerCase();
  return [...new Map(speakers.toReversed().map((actor) => [keyOf(actor), actor])).values()].toReversed();
}

import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import type { Span } from './article-clues.ts';
import { COPY_STRENGTH, LONGEST_STORY } from './link-strength.ts';
import { areApart, type Settled } from './settle-decisions.ts';
import { byDate, type Member } from './story-members.ts';

/** What two articles must have in common to be taken for one event. */
export const ENOUGH = 2.4;
/**
 * What the members of two groups must have in common on average before a link makes them one. No pair counts for more
 * than `MOST_OF_ONE`, so that one strong pair alone does not do.
 */
const ENOUGH_ON_AVERAGE = 1.9;
const MOST_OF_ONE = 3.6;
const SPEAKERS = 4;

type Group = {
  members: Member[];
  /** Its first members by date, who speak for all of it. */
  speakers: readonly Member[];
  /** Days between which its articles appeared for sure. */
  readonly core: { from: number; to: number };
  sides: Map<string, number>;
  /** The group that took it in. */
  into: Group | null;
};
type Link = { readonly a: Member; readonly b: Member; readonly strength: number };
export type Strength = (a: Member, b: Member) => number;

function groupOf(member: Member, groups: ReadonlyMap<Member, Group>): Group | undefined {
  let group = groups.get(member);
  while (group?.into) {
    if (group.into.into) group.into = group.into.into;
    group = group.into;
  }
  return group;
}

/** The latest that it may have begun, the earliest that it may have ended. */
const coreOf = ({ from, to }: Span) => ({ from: to, to: from });

function createGroup(member: Member, sides: ReadonlyMap<string, number> | undefined): Group {
  return {
    members: [member],
    speakers: [member],
    core: coreOf(member.article.span),
    sides: new Map(sides),
    into: null,
  };
}

function merge(large: Group, small: Group): void {
  small.into = large;
  for (const member of small.members) large.members.push(member);
  large.speakers = [...large.speakers, ...small.speakers].sort(byDate).slice(0, SPEAKERS);
  small.members = [];
  large.core.from = Math.min(large.core.from, small.core.from);
  large.core.to = Math.max(large.core.to, small.core.to);
  for (const [fence, side] of small.sides) large.sides.set(fence, side);
}

const join = (a: Group, b: Group): void => (a.members.length >= b.members.length ? merge(a, b) : merge(b, a));

function meanStrength(a: Group, b: Group, strength: Strength): number {
  const [left, right] = [a.speakers, b.speakers];
  let sum = 0;
  for (const one of left)
    for (const other of right) sum += Math.min(MOST_OF_ONE, one.links.get(other) ?? strength(one, other));
  return sum / (left.length * right.length);
}

const isTwin = (a: Member, b: Member): boolean => a.twinOf === b || b.twinOf === a;

function belong(a: Group, b: Group, areTwins: boolean, strength: Strength): boolean {
  if (areApart(a.sides, b.sides)) return false;
  const days = (Math.max(a.core.to, b.core.to) - Math.min(a.core.from, b.core.from)) / millisecondsOfDay;
  if (days > LONGEST_STORY) return false;
  return (
    areTwins || a.members.length + b.members.length === 2 || meanStrength(a, b, strength) >= ENOUGH_ON_AVERAGE
  );
}

function linksOf(members: readonly Member[], ofMany: ReadonlySet<Member>): readonly Link[] {
  const links: Link[] = [];
  for (const a of members) {
    for (const [b, strength] of a.links) {
      const isLed = strength >= COPY_STRENGTH || !(ofMany.has(a) || ofMany.has(b));
      if (isLed && byDate(a, b) < 0) links.push({ a, b, strength });
    }
  }
  return links.sort((x, y) => y.strength - x.strength || byDate(x.a, y.a) || byDate(x.b, y.b));
}

/** What keeps one of several articles out of a story keeps all out that a person put together with it. */
function sidesTogether(
  together: readonly (readonly Member[])[],
  { sides }: Settled,
): ReadonlyMap<Member, Map<string, number>> {
  return new Map(
    together.flatMap((list) => {
      const all = new Map(list.flatMap(({ article }) => [...(sides.get(article.id) ?? [])]));
      return list.map((member) => [member, all] as const);
    }),
  );
}

/**
 * The stories of members that are linked with each other, by links from the strongest to the weakest. A link joins two
 * groups where no person put them apart, where their articles lie within one story's time, and where more than this
 * one link speaks for it: so one article that tells of two events does not make one of them. What persons put together
 * is joined last, so that it does not change what the machine finds to be alike. Those of many events join their
 * copies alone.
 */
export function gatherGroups(
  members: readonly Member[],
  ofMany: ReadonlySet<Member>,
  together: readonly (readonly Member[])[],
  settled: Settled,
  strength: Strength,
): readonly (readonly Member[])[] {
  const shared = sidesTogether(together, settled);
  const groups = new Map(
    members.map((member) => [
      member,
      createGroup(member, shared.get(member) ?? settled.sides.get(member.article.id)),
    ]),
  );
  for (const { a, b } of linksOf(members, ofMany)) {
    const [left, right] = [groupOf(a, groups), groupOf(b, groups)];
    if (!left || !right || left === right) continue;
    if (belong(left, right, isTwin(a, b), strength)) join(left, right);
  }
  for (const [first, ...others] of together) {
    for (const other of others) {
      const [a, b] = [first && groupOf(first, groups), groupOf(other, groups)];
      if (a && b && a !== b) join(a, b);
    }
  }
  const whole = [...new Set(groups.values())].filter(({ into }) => into === null);
  return whole.map((group) => group.members.sort(byDate));
}

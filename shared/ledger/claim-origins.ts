import type { Assertion } from '../model/assertion.ts';
import { groupBy } from '../model/group-by.ts';
import { actorIdentity, type NamedActor } from '../model/named-actor.ts';

/** Assertions that go back to one statement. Twelve outlets that repeat it are one origin. */
export type Origin = {
  readonly name: string;
  readonly speakers: NamedActor[];
  readonly assertions: string[];
};

export type OriginSources = {
  readonly assertion: (id: string) => Assertion | undefined;
  /** The origin behind an article, as stories name it: copies of one press release or wire report have the same. */
  readonly articleOrigin: (article: string) => string | null;
};

/**
 * The independent origins of assertions, in the order of their first. One origin are: what a person gave the same origin; what
 * one speaker says, however often; what repeats or cites another, and that, or the first that is said at all where it does not
 * tell which; what only passes on what others said, from articles of one origin, and who says it first-hand in one of those;
 * and what stands in the same words of the same article, as a joint statement does.
 */
export const claimOrigins = (assertions: readonly Assertion[], sources: OriginSources): Origin[] =>
  originGroups(assertions, sources).map((members) => originOf(members, sources));

/** The same as groups of the assertions themselves. */
export function originGroups(assertions: readonly Assertion[], sources: OriginSources): Assertion[][] {
  const joined = new Map<string, string>();
  const groupOf = (key: string): string => {
    let at = key;
    for (let next = joined.get(at); next !== undefined; next = joined.get(at)) at = next;
    return at;
  };
  const keysOf = originKeys(assertions, sources);
  for (const assertion of assertions) {
    const [first, ...others] = keysOf(assertion);
    for (const key of others) {
      if (groupOf(key) !== groupOf(first)) joined.set(groupOf(key), groupOf(first));
    }
  }
  return [...groupBy(assertions, (each) => groupOf(keysOf(each)[0])).values()];
}

/** Whether it only passes on what somebody else says. */
export const isSecondHand = ({ stance, basis }: Assertion): boolean =>
  stance === 'repeats' || basis === 'cites-another' || basis === 'told-by-others';

type Keys = readonly [string, ...string[]];

/** What each of the assertions has in common with the others of its origin. */
function originKeys(
  assertions: readonly Assertion[],
  { assertion: find, articleOrigin }: OriginSources,
): (assertion: Assertion) => Keys {
  const placeKey = (place: string): string => `place ${articleOrigin(place) ?? place}`;
  const speakerKey = ({ speaker }: Assertion): string => `speaker ${actorIdentity(speaker)}`;
  // Two who know it themselves stay apart where one article quotes both: only the first has what others took from there.
  const firstHand = new Map<string, string>();
  for (const each of assertions) {
    const place = placeOf(each);
    if (place === null || isSecondHand(each) || each.origin !== '') continue;
    if (!firstHand.has(placeKey(place))) firstHand.set(placeKey(place), speakerKey(each));
  }
  const said = assertions.filter((each) => !isRepeating(each));
  const places = new Set(said.flatMap((each) => placeOf(each) ?? []).map(placeKey));
  const [first] = said;
  const firstKeyOf = (each: Assertion): string =>
    each.origin === '' ? speakerKey(each) : `origin ${each.origin.toLowerCase()}`;
  return (assertion) => {
    const root = rootOf(assertion, find);
    const { origin, quote } = root;
    if (origin !== '') return [`origin ${origin.toLowerCase()}`];
    const place = placeOf(root);
    const isOfPlace = place !== null && places.has(placeKey(place));
    // Nobody says what it repeats, so that it is nothing on its own.
    if (isRepeating(root) && !isOfPlace) return [first ? firstKeyOf(first) : 'repeated'];
    const keys: [string, ...string[]] = [speakerKey(root)];
    if (place !== null && isSecondHand(root)) keys.push(firstHand.get(placeKey(place)) ?? placeKey(place));
    if (place !== null && quote !== null)
      keys.push(`words ${place} ${quote.field} ${quote.start} ${quote.end}`);
    return keys;
  };
}

/** Where it stands: an article of the library, or a page elsewhere. */
export const placeOf = ({ article, link }: Assertion): string | null => article ?? link?.url ?? null;

const isRepeating = ({ stance, basis }: Assertion): boolean =>
  stance === 'repeats' || basis === 'cites-another';

/** What a line of repetitions goes back to. Answers never run in a circle, but what is read may. */
function rootOf(assertion: Assertion, find: OriginSources['assertion']): Assertion {
  const passed = new Set<string>();
  let at = assertion;
  while (isRepeating(at) && at.origin === '' && at.answers !== null && !passed.has(at.id)) {
    passed.add(at.id);
    at = find(at.answers) ?? at;
  }
  return at;
}

export function originOf(members: readonly Assertion[], { assertion: find }: OriginSources): Origin {
  const named = members.find(({ origin }) => origin !== '')?.origin;
  const firstHand = members.filter((each) => !isSecondHand(each));
  const behind = firstHand.length > 0 ? firstHand : members.slice(0, 1).map((each) => rootOf(each, find));
  return {
    name:
      named ??
      speakersOf(behind)
        .map(({ name }) => name)
        .join(', '),
    speakers: speakersOf(members),
    assertions: members.map(({ id }) => id),
  };
}

const speakersOf = (assertions: readonly Assertion[]): NamedActor[] => [
  ...new Map(assertions.map(({ speaker }) => [actorIdentity(speaker), speaker])).values(),
];

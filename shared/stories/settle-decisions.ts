import type { StoryDecision } from '../model/story-decision.ts';

/** What persons decided, without contradictions: articles that stay together, and sides that stay apart. */
export type Settled = {
  /** Each list is one story, whatever else joins it. */
  readonly together: readonly (readonly string[])[];
  /** By article: on which side of which fence it stands. Articles on two sides of one fence are never one story. */
  readonly sides: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

type Sides = Map<string, Map<string, number>>;

/** Whether two groups stand on two sides of a fence. */
export function areApart(
  a: ReadonlyMap<string, number> | undefined,
  b: ReadonlyMap<string, number> | undefined,
): boolean {
  if (!a || !b) return false;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const [fence, side] of few) {
    const other = many.get(fence);
    if (other !== undefined && other !== side) return true;
  }
  return false;
}

const newestFirst = (a: StoryDecision, b: StoryDecision): number =>
  a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;

type Draft = { readonly groupOf: Map<string, Set<string>>; readonly sides: Sides };

function sidesOfGroup(group: ReadonlySet<string>, sides: Sides): Map<string, number> {
  const all = new Map<string, number>();
  for (const article of group) for (const [fence, side] of sides.get(article) ?? []) all.set(fence, side);
  return all;
}

function join(articles: readonly string[], { groupOf, sides }: Draft): void {
  let group: Set<string> | undefined;
  for (const article of articles) {
    const own = groupOf.get(article) ?? new Set([article]);
    if (group && group !== own) {
      if (areApart(sidesOfGroup(group, sides), sidesOfGroup(own, sides))) continue;
      for (const one of own) group.add(one);
    }
    group ??= own;
    for (const one of own) groupOf.set(one, group);
  }
}

/** What was joined later stays joined: its articles stand on no side of an earlier fence that would part them. */
function part(fence: string, groups: readonly (readonly string[])[], { groupOf, sides }: Draft): void {
  const sideOf = new Map<string, number>();
  groups.forEach((articles, side) => {
    for (const article of articles) if (!sideOf.has(article)) sideOf.set(article, side);
  });
  for (const [article, side] of sideOf) {
    const group = groupOf.get(article) ?? [];
    if ([...group].some((other) => (sideOf.get(other) ?? side) !== side)) continue;
    const own = sides.get(article) ?? new Map<string, number>();
    own.set(fence, side);
    sides.set(article, own);
  }
}

/** The newest decision counts where two contradict each other: nothing of an older one has to be taken back for it. */
export function settleDecisions(decisions: Iterable<StoryDecision>): Settled {
  const draft: Draft = { groupOf: new Map(), sides: new Map() };
  for (const decision of [...decisions].sort(newestFirst)) {
    if (decision.verdict === 'same') join(decision.groups.flat(), draft);
    else part(decision.id, decision.groups, draft);
  }
  return {
    together: [...new Set(draft.groupOf.values())].map((group) => [...group].sort()),
    sides: draft.sides,
  };
}

/**
 * Which articles are one story: the articles that report one event.
 *
 * 1. Each article is read once for its clues (read-clues): names, numbers and dates as they are written in any
 *    language, its actors and themes, its words, each with a weight by its place; a sketch of its wording; its origin.
 *    Nothing else of it is looked at again, so that clues can be kept in an index and stories made from them alone.
 * 2. Articles of exactly one wording stand in for each other. All others are compared with the few that share their
 *    rarest clues and lie nearest in time (find-candidates): never with all, so that a million equal titles cost no
 *    more each than ten.
 * 3. Two articles are linked by the evidence that they share (link-strength). Evidence is how rare a clue is, so that
 *    two names and a number weigh more than all that the subject is usually told in: a vague pair ("AI model
 *    jailbreak") stays a pair. What lies over two weeks apart is never linked, recaps are not linked at all.
 * 4. Links make groups from the strongest down (gather-groups), each asking for some evidence between the whole
 *    groups, so that one article on two events does not glue them. What persons decided comes first and always wins.
 * 5. A group is described: why it is one, and from how many origins its articles come (describe-story).
 *
 * New articles touch the groups to which their links lead, and nothing else. Grouping from nothing sorts first, so
 * that it gives the same stories in whatever order articles came. A learned model of sameness was left out on purpose:
 * a person must be able to see why.
 */
import type { StoryDecision } from '../model/story-decision.ts';
import type { ArticleClues } from './article-clues.ts';
import { describeStory, type Story, storyIdOf } from './describe-story.ts';
import { createCandidateFinder } from './find-candidates.ts';
import { ENOUGH, gatherGroups } from './gather-groups.ts';
import { linkStrength } from './link-strength.ts';
import { type Settled, settleDecisions } from './settle-decisions.ts';
import {
  byDate,
  createKeyTable,
  createMember,
  earlierFirst,
  type KeyTable,
  type Member,
} from './story-members.ts';
import { tellsOfMany } from './tells-of-many.ts';

export type StoryChanges = {
  /** Ids of stories that are no more. */
  readonly gone: readonly string[];
  /** Stories that are new or not as they were. */
  readonly stories: readonly Story[];
};

export type StoryGrouper = {
  /** Adds articles, or renews those that it has. */
  readonly add: (articles: readonly ArticleClues[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** All decisions that stand now. */
  readonly decide: (decisions: Iterable<StoryDecision>) => void;
  /** Groups what was touched since the last time. */
  readonly regroup: () => StoryChanges;
};

type State = {
  readonly table: KeyTable;
  readonly candidatesFor: (member: Member) => readonly Member[];
  readonly members: Map<string, Member>;
  /** The first article of each wording. */
  readonly wordings: Map<string, Member>;
  readonly storyOf: Map<Member, readonly Member[]>;
  readonly touched: Set<Member>;
  readonly gone: Set<string>;
  settled: Settled;
  togetherOf: ReadonlyMap<string, readonly string[]>;
};

/** Texts too short for a sketch have no twins: a title alone may be used again for another event. */
function wordingOf({ article: { sketch }, keys }: Member): string {
  if (sketch.length === 0) return '';
  return `${sketch[0]} ${sketch[1]} ${sketch[2]} ${sketch.at(-1)} ${keys.length} ${keys[0]} ${keys.at(-1)}`;
}

function link(member: Member, other: Member, strength: number, { touched }: State): void {
  if (strength < ENOUGH) return;
  member.links.set(other, strength);
  other.links.set(member, strength);
  touched.add(other);
}

function enlist(draft: Member, state: State): Member {
  const wording = wordingOf(draft);
  const member: Member = { ...draft, twinOf: wording === '' ? null : (state.wordings.get(wording) ?? null) };
  state.members.set(member.article.id, member);
  state.touched.add(member);
  if (member.twinOf) return member;
  state.table.add(member);
  if (wording !== '') state.wordings.set(wording, member);
  return member;
}

/** Links members with their candidates, each two of them weighed against each other once. */
function linkAll(added: readonly Member[], state: State): void {
  const candidates = new Map<Member, readonly Member[]>();
  for (const member of added) {
    const others = member.twinOf ? [member.twinOf] : state.candidatesFor(member);
    for (const other of others) {
      if (candidates.get(other)?.includes(member)) continue;
      link(member, other, linkStrength(member, other, state.table), state);
    }
    candidates.set(member, others);
  }
}

function removeMember(id: string, state: State): void {
  const member = state.members.get(id);
  if (!member) return;
  state.members.delete(id);
  if (!member.twinOf) {
    state.table.remove(member);
    state.wordings.delete(wordingOf(member));
  }
  for (const other of [...member.links.keys(), ...(state.storyOf.get(member) ?? [])]) {
    other.links.delete(member);
    if (other !== member) state.touched.add(other);
  }
  // A twin of what is gone is an article of its own now.
  for (const other of [...member.links.keys()].filter(({ twinOf }) => twinOf === member)) {
    removeMember(other.article.id, state);
    linkAll([enlist({ ...other, links: new Map() }, state)], state);
  }
  const story = state.storyOf.get(member);
  if (story) state.gone.add(storyIdOf(story));
  state.storyOf.delete(member);
  state.touched.delete(member);
}

/** All members to which a touched one is linked, by however many links, with the members of their former stories. */
function componentOf(start: Member, seen: Set<Member>, state: State): readonly Member[] {
  const component: Member[] = [];
  const queue = [start];
  const stories = new Set<readonly Member[]>();
  const lists = new Set<readonly string[]>();
  seen.add(start);
  for (let member = queue.pop(); member; member = queue.pop()) {
    component.push(member);
    const ids = state.togetherOf.get(member.article.id);
    const decided =
      ids?.[0] === undefined || lists.has(ids) ? [] : ids.flatMap((id) => state.members.get(id) ?? []);
    if (ids) lists.add(ids);
    const story = state.storyOf.get(member);
    const former = story && !stories.has(story) ? story : [];
    if (story) stories.add(story);
    for (const list of [member.links.keys(), decided, former]) {
      for (const other of list) {
        if (seen.has(other) || state.members.get(other.article.id) !== other) continue;
        seen.add(other);
        queue.push(other);
      }
    }
  }
  return component.sort(byDate);
}

function decidedGroups(component: readonly Member[], state: State): readonly (readonly Member[])[] {
  const lists = new Set(component.flatMap(({ article }) => [state.togetherOf.get(article.id) ?? []]));
  return [...lists].map((ids) => ids.flatMap((id) => state.members.get(id) ?? []));
}

function groupsOf(component: readonly Member[], state: State): readonly (readonly Member[])[] {
  const ofMany = new Set(
    component.filter((member) => member.links.size > 0 && tellsOfMany(member, state.table)),
  );
  const strength = (a: Member, b: Member): number => linkStrength(a, b, state.table);
  return gatherGroups(component, ofMany, decidedGroups(component, state), state.settled, strength);
}

const sameMembers = (a: readonly Member[] | undefined, b: readonly Member[]): boolean =>
  a?.length === b.length && b.every((member, at) => a[at] === member);

function regroup(state: State): StoryChanges {
  const seen = new Set<Member>();
  const changed: (readonly Member[])[] = [];
  for (const start of state.touched) {
    if (seen.has(start)) continue;
    const component = componentOf(start, seen, state);
    for (const group of groupsOf(component, state)) {
      const former = new Set(group.map((member) => state.storyOf.get(member)));
      if ([...former].every((one) => sameMembers(one, group))) continue;
      for (const one of former) if (one) state.gone.add(storyIdOf(one));
      changed.push(group);
    }
  }
  for (const group of changed) for (const member of group) state.storyOf.set(member, group);
  state.touched.clear();
  const stories = changed.map((group) => describeStory(group, state.table, state.togetherOf));
  for (const { id } of stories) state.gone.delete(id);
  const gone = [...state.gone];
  state.gone.clear();
  return { gone, stories };
}

function decide(decisions: Iterable<StoryDecision>, state: State): void {
  const before = [...state.togetherOf.keys(), ...state.settled.sides.keys()];
  state.settled = settleDecisions(decisions);
  state.togetherOf = new Map(state.settled.together.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  for (const id of [...before, ...state.togetherOf.keys(), ...state.settled.sides.keys()]) {
    const member = state.members.get(id);
    if (member) state.touched.add(member);
  }
}

function addAll(articles: readonly ArticleClues[], state: State): void {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const id of byId.keys()) removeMember(id, state);
  const added = [...byId.values()]
    .sort(earlierFirst)
    .map((article) => enlist(createMember(article, state.table), state));
  linkAll(added, state);
}

/** Stories that are kept up to date; what `regroup` tells is all that a list of stories has to take in. */
export function createStoryGrouper(): StoryGrouper {
  const table = createKeyTable();
  const state: State = {
    table,
    candidatesFor: createCandidateFinder(table),
    members: new Map(),
    wordings: new Map(),
    storyOf: new Map(),
    touched: new Set(),
    gone: new Set(),
    settled: settleDecisions([]),
    togetherOf: new Map(),
  };
  return {
    add: (articles) => addAll(articles, state),
    remove: (ids) => {
      for (const id of ids) removeMember(id, state);
    },
    decide: (decisions) => decide(decisions, state),
    regroup: () => regroup(state),
  };
}

/** The stories of a set of articles: the same for the same set. */
export function groupStories(
  articles: readonly ArticleClues[],
  decisions: Iterable<StoryDecision> = [],
): readonly Story[] {
  const grouper = createStoryGrouper();
  grouper.add(articles);
  grouper.decide(decisions);
  return grouper.regroup().stories;
}

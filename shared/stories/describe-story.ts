import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import { type ClueKind, clueKinds } from './article-clues.ts';
import { type CopyOf, nameOrigins, type Origin } from './name-origins.ts';
import { type KeyTable, kindOf, type Member } from './story-members.ts';
import { weighClues } from './weigh-clues.ts';

/** What articles of a story have in common, the most telling first. */
export type SharedClue = { readonly text: string; readonly articles: number };

/** Why the articles are one story, for a person to judge. */
export type StoryReasons = {
  /** Ids from the vocabulary. */
  readonly actors: readonly SharedClue[];
  readonly themes: readonly SharedClue[];
  readonly names: readonly SharedClue[];
  readonly numbers: readonly SharedClue[];
  readonly words: readonly SharedClue[];
  /** Days between the first and the last article, where both are known. */
  readonly days: number | null;
  /** The share of articles that repeat another one word for word. */
  readonly copies: number;
  /** A person put articles of it together. */
  readonly decided: boolean;
};

export type Story = {
  readonly id: string;
  /** The earliest first. */
  readonly articles: readonly string[];
  /** The article whose title tells most of what they share. */
  readonly lead: string;
  readonly origins: readonly Origin[];
  readonly copyOf: CopyOf;
  /** When its last article appeared at the earliest, in milliseconds since 1970; 0 where no date is known. */
  readonly latest: number;
  readonly reasons: StoryReasons;
};

const MOST_SHARED = 8;
/** Words are the weakest of reasons. */
const MOST_WORDS = 3;
/**
 * What a shared clue must say to be shown, as a share of what the most telling one says; a word or a number of two
 * digits, which stand anywhere, must say more.
 */
const LEAST_OF_MOST = 0.2;
const LEAST_OF_WEAK = 0.4;
const MOST_READ = 200;

/** Named after its first article, so that an id that was seen once still leads to the story that has this article. */
export const storyIdOf = (group: readonly Member[]): string => `story-${group[0]?.article.id ?? ''}`;

type Counted = { text: string; kind: ClueKind; articles: number; said: number };

/** The keys that several members have. */
function sharedKeys(members: readonly Member[]): ReadonlySet<number> {
  const [once, shared] = [new Set<number>(), new Set<number>()];
  for (const { keys } of members) {
    for (const key of keys) {
      if (once.has(key)) shared.add(key);
      else once.add(key);
    }
  }
  return shared;
}

function countShared(
  members: readonly Member[],
  shared: ReadonlySet<number>,
  table: KeyTable,
): readonly Counted[] {
  const counts = new Map<number, Counted>();
  for (const member of members) {
    const weighed = weighClues(member, table);
    for (const [at, key] of member.keys.entries()) {
      if (!shared.has(key)) continue;
      const kind = kindOf(member.kinds[at]);
      const said = weighed.said[at] ?? 0;
      const known = counts.get(key);
      if (!known) counts.set(key, { text: table.textOf(key), kind, articles: 1, said });
      else {
        known.articles += 1;
        known.said += said;
        if (clueKinds.indexOf(kind) < clueKinds.indexOf(known.kind)) known.kind = kind;
      }
    }
  }
  return [...counts.values()]
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said || (a.text < b.text ? -1 : 1));
}

/** Clues of a title weigh more than any of the text: see read-clues. */
const TEXT_AT_MOST = 1.5;

/** Of equal ones the earliest, so that no copy stands for what it copies. */
function leadOf(members: readonly Member[], shared: ReadonlySet<number>, table: KeyTable): string {
  let [lead, most] = [members[0], -1];
  for (const member of members) {
    const { said } = weighClues(member, table);
    let told = 0;
    for (const [at, key] of member.keys.entries()) {
      const isOfTitle = (member.weights[at] ?? 0) > TEXT_AT_MOST;
      if (isOfTitle && shared.has(key)) told += said[at] ?? 0;
    }
    if (told > most) [lead, most] = [member, told];
  }
  return lead?.article.id ?? '';
}

function daysOf(group: readonly Member[]): number | null {
  const first = Math.min(...group.map(({ article }) => article.span.to));
  const last = Math.max(...group.map(({ article }) => article.span.from));
  return Number.isFinite(first) && Number.isFinite(last)
    ? Math.max(0, Math.round((last - first) / millisecondsOfDay))
    : null;
}

const written: ReadonlySet<ClueKind> = new Set(['name', 'number', 'date', 'word']);

/** What is written in the articles, without what says next to nothing beside the most telling of it. */
function carrying(shared: readonly Counted[]): readonly Counted[] {
  const all = shared.filter(({ kind }) => written.has(kind));
  const most = all[0]?.said ?? 0;
  const isWeak = ({ kind, text }: Counted): boolean => kind === 'word' || /^\d{1,2}$/.test(text);
  return all.filter((one) => one.said >= most * (isWeak(one) ? LEAST_OF_WEAK : LEAST_OF_MOST));
}

function reasonsOf(
  members: readonly Member[],
  shared: readonly Counted[],
  more: Pick<StoryReasons, 'copies' | 'decided'>,
): StoryReasons {
  const few = carrying(shared);
  const ofKind = (from: readonly Counted[], most: number, ...kinds: readonly ClueKind[]) =>
    from
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, most)
      .map(({ text, articles }): SharedClue => ({ text, articles }));
  return {
    actors: ofKind(shared, MOST_SHARED, 'actor', 'common-actor'),
    themes: ofKind(shared, MOST_SHARED, 'theme'),
    names: ofKind(few, MOST_SHARED, 'name'),
    numbers: ofKind(few, MOST_SHARED, 'number', 'date'),
    words: ofKind(few, MOST_WORDS, 'word'),
    days: daysOf(members),
    ...more,
  };
}

function latestOf(group: readonly Member[]): number {
  const known = group.map(({ article }) => article.span.from).filter(Number.isFinite);
  return known.reduce((latest, from) => Math.max(latest, from), 0);
}

/** A group of articles, in the order of their dates, as a person is shown it. */
export function describeStory(
  group: readonly Member[],
  table: KeyTable,
  togetherOf: ReadonlyMap<string, readonly string[]>,
): Story {
  const { origins, copyOf } = nameOrigins(group, table);
  const articles = group.map(({ article }) => article.id);
  const decided = articles.some((id) => (togetherOf.get(id)?.length ?? 0) > 1);
  const few = group.slice(0, MOST_READ);
  const shared = group.length > 1 ? sharedKeys(few) : new Set<number>();
  return {
    id: storyIdOf(group),
    articles,
    lead: shared.size > 0 ? leadOf(few, shared, table) : (articles[0] ?? ''),
    origins,
    copyOf,
    latest: latestOf(group),
    reasons: reasonsOf(few, shared.size > 0 ? countShared(few, shared, table) : [], {
      copies: copyOf.size / group.length,
      decided,
    }),
  };
}

import type { Day } from '../../../shared/model/instant.ts';
import type { LearnedRelevance } from '../../../shared/model/learned-relevance.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import type { DecisionChange, IndexItem, MovedDay, SourceTitle } from './index-item.ts';
import type { DayEnd, WriteRequest } from './index-messages.ts';
import type { IndexReader } from './index-reader.ts';
import { type IndexOptions, type IndexSession, openIndexSession } from './index-session.ts';
import type { StoryRows } from './story-rows.ts';
import { taggingPacks } from './tagging-packs.ts';
import { taggingRules } from './tagging-rules.ts';

export type { KnownArticle } from './article-rows.ts';
export type { DecisionChange, IndexItem, MovedDay, SourceTitle } from './index-item.ts';

export type DayFingerprint = { readonly day: Day; readonly fingerprint: string };

/** Days that have to be read again, and days that the library has no more. */
export type StaleDays = { readonly stale: readonly Day[]; readonly gone: readonly Day[] };

/**
 * The derived index of a library. Reading is synchronous and takes milliseconds; writing goes to a thread of its own,
 * in the order in which it was asked for, and is seen by every read that begins after its promise has settled.
 */
export type ArticleIndex = Omit<IndexReader, 'days' | 'sourceTitles' | 'stories' | 'rules' | 'packs'> & {
  readonly vocabularyVersion: string;
  /** False where only another process may bring the index up to date. */
  readonly isWritable: () => boolean;
  /** Where it lies at this moment, for threads that read it beside this one. */
  readonly file: IndexSession['file'];
  /** Why the index is in a temporary folder though the library is written; null where it is in its place. */
  readonly exile: () => unknown;
  readonly days: () => readonly Day[];
  readonly staleDays: (days: readonly DayFingerprint[]) => StaleDays;
  /** Makes the day hold these articles and no others. No articles and no fingerprint: the day is forgotten. */
  readonly replaceDay: (day: Day, fingerprint: string, items: readonly IndexItem[]) => Promise<void>;
  /** Adds articles to a day, or renews them, once its files are saved; says how many of them are relevant. */
  readonly upsert: (
    day: Day,
    saved: { readonly before: string | null; readonly after: string },
    items: readonly IndexItem[],
  ) => Promise<{ readonly relevant: number }>;
  readonly removeDay: (day: Day) => Promise<void>;
  /** Starts the writing thread and compiles the vocabulary, while feeds are still being fetched. Never needed. */
  readonly prepare: () => Promise<void>;
  /** All sources that are followed; has to precede their articles, as a tag may come from a title. */
  readonly setSources: (sources: readonly SourceTitle[]) => Promise<void>;
  /** All rules of one's own, and what corrections taught; where they are others than before, every day is stale. */
  readonly setRules: (rules: Iterable<OwnRule>, learned: LearnedRelevance | null) => Promise<void>;
  /** All packs of one's own, likewise. */
  readonly setPacks: (packs: Iterable<OwnPack>) => Promise<void>;
  /** `days`: where the decisions were written, so that their days need not be read again for them. */
  readonly setDecisions: (changes: readonly DecisionChange[], days?: readonly MovedDay[]) => Promise<void>;
  /** Starts again from nothing: every day is stale then. */
  readonly clear: () => Promise<void>;
  /** Reads what the history of the library says that was not read before. */
  readonly followHistory: (folder: string) => Promise<void>;
  readonly groupStories: IndexSession['groupStories'];
  readonly stopGrouping: IndexSession['stopGrouping'];
  readonly areStoriesCurrent: () => boolean;
  readonly storyPage: StoryRows['page'];
  readonly story: StoryRows['find'];
  /** Settles when all that was asked for until now is written, or has failed. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Articles that are handed over at once: few enough that copying them is not felt, and one transaction each. */
const itemsInHand = 500;

function storeRequests(day: Day, items: readonly IndexItem[], end: DayEnd): readonly WriteRequest[] {
  const count = Math.max(1, Math.ceil(items.length / itemsInHand));
  return Array.from({ length: count }, (_, part) => ({
    kind: 'store',
    day,
    items: items.slice(part * itemsInHand, (part + 1) * itemsInHand),
    begins: part === 0,
    replaces: end.kind === 'replaced',
    end: part === count - 1 ? end : null,
  }));
}

function compareDays(indexed: ReadonlyMap<Day, string>, days: readonly DayFingerprint[]): StaleDays {
  const present = new Set(days.map(({ day }) => day));
  return {
    stale: days.filter(({ day, fingerprint }) => indexed.get(day) !== fingerprint).map(({ day }) => day),
    gone: [...indexed.keys()].filter((day) => !present.has(day)),
  };
}

/**
 * Opens the index of a library, or an empty one where there is none that can be used: every day is stale then, and
 * nothing is lost.
 */
export async function openIndex(options: IndexOptions): Promise<ArticleIndex> {
  const session = openIndexSession(options);
  const { ask, write, isWritable, file, exile, flush, clear, close, groupStories, stopGrouping } = session;
  const replaceDay = async (day: Day, fingerprint: string, items: readonly IndexItem[]): Promise<void> => {
    const keep = items.map(({ article }) => article.id);
    await write(storeRequests(day, items, { kind: 'replaced', fingerprint, keep }));
  };
  return {
    vocabularyVersion: options.vocabularyVersion,
    isWritable,
    file,
    exile,
    flush,
    clear,
    close,
    groupStories,
    stopGrouping,
    areStoriesCurrent: () => ask((read) => read.stories.areCurrent()),
    storyPage: (page) => ask((read) => read.stories.page(page)),
    story: (id) => ask((read) => read.stories.find(id)),
    list: (request) => ask((read) => read.list(request)),
    byStory: (request) => ask((read) => read.byStory(request)),
    related: (request) => ask((read) => read.related(request)),
    matching: (ids, filter) => ask((read) => read.matching(ids, filter)),
    facets: (filter) => ask((read) => read.facets(filter)),
    row: (id) => ask((read) => read.row(id)),
    lookup: (keys) => ask((read) => read.lookup(keys)),
    dayOf: (id) => ask((read) => read.dayOf(id)),
    datesOf: (id) => ask((read) => read.datesOf(id)),
    sourcesOf: (id) => ask((read) => read.sourcesOf(id)),
    idsOfDay: (day) => ask((read) => read.idsOfDay(day)),
    changes: () => ask((read) => read.changes()),
    count: () => ask((read) => read.count()),
    days: () => ask((read) => [...read.days().keys()]),
    staleDays: (days) => ask((read) => compareDays(read.days(), days)),
    replaceDay,
    removeDay: (day) => replaceDay(day, '', []),
    upsert: async (day, saved, items) => ({
      relevant: await write(storeRequests(day, items, { kind: 'added', ...saved })),
    }),
    get history() {
      return ask((read) => read.history);
    },
    isHistoryFollowed: (folder) => ask((read) => read.isHistoryFollowed(folder)),
    followHistory: async (folder) => {
      await write(() => (ask((read) => read.isHistoryFollowed(folder)) ? [] : [{ kind: 'history', folder }]));
    },
    prepare: async () => {
      await write([{ kind: 'prepare' }]);
    },
    setSources: async (sources) => {
      await write(() => {
        const known = ask((read) => read.sourceTitles());
        const changed = sources.filter(({ id, title }) => known.get(id) !== title);
        return changed.length === 0 ? [] : [{ kind: 'sources', sources: changed }];
      });
    },
    setRules: async (rules, learned) => {
      const wanted = taggingRules(rules, learned);
      await write(() => (ask((read) => read.rules()) === wanted ? [] : [{ kind: 'rules', rules: wanted }]));
    },
    setPacks: async (packs) => {
      const wanted = taggingPacks(packs);
      await write(() => (ask((read) => read.packs()) === wanted ? [] : [{ kind: 'packs', packs: wanted }]));
    },
    setDecisions: async (changes, days = []) => {
      if (changes.length > 0) await write([{ kind: 'decisions', changes, days }]);
    },
  };
}

import { setImmediate as letOthers } from 'node:timers/promises';
import type { ParsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import type { Article } from '../../../shared/model/article.ts';
import { type Day, dayOf, type Instant } from '../../../shared/model/instant.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { ArticleIndex, IndexItem } from '../index/article-index.ts';
import type { IndexKeeper } from '../keep-index.ts';
import { bodyOf } from '../library/body-of.ts';
import type { Library } from '../library/library.ts';
import { articleIdOf, type Draft, draftArticles, newArticle } from './draft-article.ts';
import {
  addCarrier,
  addRevision,
  compareWithKnown,
  isAnotherItem,
  type KnownArticle,
} from './merge-draft.ts';

/**
 * From what the feeds gave to articles of record. The steps, for all feeds that arrived together:
 * draft every item -> find what is known (this batch first, then the index: no article file is opened) -> sort into
 * new, edited and carried by one more source; then write the days they belong to -> bring the index up to date.
 */
export type Arrival = { readonly source: Source; readonly feed: ParsedFeed };

export type StoredFeed = { newArticles: number; updatedArticles: number };
export type StoredArrivals = {
  readonly feeds: ReadonlyMap<string, StoredFeed>;
  readonly relevant: number;
  /** Those that were not there before. */
  readonly fresh: readonly Article[];
};

type Stores = {
  readonly library: Library;
  readonly index: ArticleIndex;
  readonly keeper: Pick<IndexKeeper, 'change' | 'follow'>;
};

type Known = KnownArticle & { readonly day: Day };

/** What one batch will write: articles by id, each with its day, and the bodies of new wordings. */
type Pending = {
  readonly articles: Map<string, Article>;
  readonly days: Map<string, Day>;
  readonly byKey: Map<string, string>;
  readonly bodies: Map<string, string>;
};

export async function storeArticles(
  arrivals: readonly Arrival[],
  stores: Stores,
  now: Instant,
): Promise<StoredArrivals> {
  const pending: Pending = { articles: new Map(), days: new Map(), byKey: new Map(), bodies: new Map() };
  const feeds = new Map<string, StoredFeed>();
  for (const arrival of arrivals) {
    feeds.set(arrival.source.id, await placeFeed(arrival, pending, stores, now));
    await letOthers(); // a batch of many feeds would keep the screen waiting
  }
  const fresh = [...pending.articles.values()].filter(({ firstSeen }) => firstSeen === now);
  return { feeds, relevant: await write(pending, stores), fresh };
}

async function placeFeed(
  { source, feed }: Arrival,
  pending: Pending,
  { library, index }: Stores,
  now: Instant,
): Promise<StoredFeed> {
  const drafts = draftArticles(source, feed);
  const known = index.lookup(drafts.flatMap((draft) => draft.keys.map((key) => key.hash)));
  const stored: StoredFeed = { newArticles: 0, updatedArticles: 0 };
  for (const draft of drafts) {
    const outcome = await place(draft, pending, known, library, now);
    if (outcome === 'new') stored.newArticles += 1;
    if (outcome === 'edited') stored.updatedArticles += 1;
  }
  return stored;
}

type Placed = 'new' | 'edited' | 'carried-anew' | 'same';

async function place(
  draft: Draft,
  pending: Pending,
  known: ReadonlyMap<string, Known>,
  library: Library,
  now: Instant,
): Promise<Placed> {
  const match = await findMatch(draft, pending, known, library);
  if (match === null || match.comparison === 'another') {
    addNew(draft, pending, known, now);
    return 'new';
  }
  if (match.comparison === 'same') return 'same';
  const article = await articleOf(match.known, pending, library);
  if (article === null) {
    // Its file was lost since: passed over, it would be lost for good.
    remember(newArticle(draft, match.known.article, now), match.known.day, draft, pending);
    return 'new';
  }
  const merged =
    match.comparison === 'edited' ? addRevision(article, draft, now) : addCarrier(article, draft, now);
  remember(merged, match.known.day, draft, pending);
  return match.comparison;
}

/**
 * What an item is by the strongest of its keys. A guid that came with another address and another title is one that the
 * feed gives to whatever is newest: then its address tells.
 */
async function findMatch(
  draft: Draft,
  pending: Pending,
  known: ReadonlyMap<string, Known>,
  library: Library,
) {
  let isReused = false;
  for (const key of draft.keys) {
    const found = knownBy(key.hash, pending, known);
    if (!found) continue;
    const comparison = compareWithKnown(draft, found, isReused ? 'guid' : key.kind);
    if (comparison === 'edited' && key.kind === 'guid') {
      const article = await articleOf(found, pending, library);
      isReused = article !== null && isAnotherItem(article, draft);
      if (isReused) continue;
    }
    return { known: found, comparison };
  }
  return null;
}

/** As this batch will leave it, whichever of the two knows the key. */
function knownBy(key: string, pending: Pending, known: ReadonlyMap<string, Known>): Known | null {
  const indexed = known.get(key) ?? null;
  const id = pending.byKey.get(key) ?? indexed?.article ?? '';
  const article = pending.articles.get(id);
  const day = pending.days.get(id);
  return article && day ? { article: id, day, carriers: article.carriedBy } : indexed;
}

function addNew(draft: Draft, pending: Pending, known: ReadonlyMap<string, Known>, now: Instant): void {
  const isTaken = (id: string): boolean =>
    pending.articles.has(id) || draft.keys.some((key) => known.get(key.hash)?.article === id);
  const seeds = [draft.idSeed, ...draft.keys.map((key) => key.hash)];
  const last = articleIdOf(`${draft.keys[0]?.hash}\n${draft.wording.contentHash}`);
  const id = seeds.map(articleIdOf).find((candidate) => !isTaken(candidate)) ?? last;
  remember(newArticle(draft, id, now), dayOf(now), draft, pending);
}

function remember(article: Article, day: Day, draft: Draft, pending: Pending): void {
  pending.articles.set(article.id, article);
  pending.days.set(article.id, day);
  for (const key of draft.keys) if (!pending.byKey.has(key.hash)) pending.byKey.set(key.hash, article.id);
  if (article.contentHash === draft.wording.contentHash) pending.bodies.set(article.contentHash, draft.body);
}

/** As this batch will leave it, else as its file has it. */
async function articleOf(known: Known, pending: Pending, library: Library): Promise<Article | null> {
  const here = pending.articles.get(known.article);
  if (here) return here;
  const { articles } = await library.readDay(known.day);
  return articles.find((article) => article.id === known.article) ?? null;
}

async function write(pending: Pending, stores: Stores): Promise<number> {
  let relevant = 0;
  for (const day of [...new Set(pending.days.values())].sort())
    relevant += await stores.keeper.change(() => writeDay(day, pending, stores));
  return relevant;
}

async function writeDay(day: Day, pending: Pending, { library, index, keeper }: Stores): Promise<number> {
  // What was captured while this batch was put together is in the file alone.
  const { articles: present } = await library.readDay(day);
  const captured = new Map(
    present.flatMap(({ id, fullText }) => (fullText ? [[id, fullText] as const] : [])),
  );
  const articles = [...pending.articles.values()]
    .filter((article) => pending.days.get(article.id) === day)
    .map((article) => {
      const fullText = captured.get(article.id);
      return fullText ? { ...article, fullText } : article;
    });
  const hashes = new Set(articles.map((article) => article.contentHash));
  const bodies = new Map([...pending.bodies].filter(([hash]) => hashes.has(hash)));
  const fingerprint = await library.saveArticles(day, articles, bodies);
  const stored = await keeper.follow(async () =>
    index.upsert(day, fingerprint, await indexItems(day, articles, pending, library)),
  );
  return stored?.relevant ?? 0;
}

async function indexItems(
  day: Day,
  articles: readonly Article[],
  pending: Pending,
  library: Library,
): Promise<IndexItem[]> {
  const decisions = await library.readDecisions(day);
  const missing = articles.some(
    ({ contentHash, fullText }) => fullText !== undefined || !pending.bodies.has(contentHash),
  );
  const stored = missing ? await library.readBodies(day) : new Map<string, string>();
  return articles.map((article) => ({
    article,
    keys: [...article.keys],
    body: bodyOf(article, (hash) => pending.bodies.get(hash) ?? stored.get(hash)),
    decision: decisions.get(article.id) ?? null,
  }));
}

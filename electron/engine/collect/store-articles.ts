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
  isRestless,
  type KnownArticle,
} from './merge-draft.ts';

/**
 * From what the feeds gave to articles of record. The steps, for all feeds that arrived together:
 * draft every item -> find what is known (this batch first, then those before it, then the index: no article file is
 * opened) -> sort into new, edited and carried by one more source; then write the days they belong to. The index
 * follows while the next batches are put together.
 */
export type Arrival = { readonly source: Source; readonly feed: ParsedFeed };

export type StoredFeed = { newArticles: number; updatedArticles: number };
export type StoredArrivals = {
  readonly feeds: ReadonlyMap<string, StoredFeed>;
  /** Those that were not there before. */
  readonly fresh: readonly Article[];
  /** What the index may not know yet. */
  readonly batch: Batch;
  /** Settles when the index holds them, or could not follow; says how many of them are relevant. Never rejects. */
  readonly indexed: Promise<number>;
};

type Stores = {
  readonly library: Library;
  readonly index: ArticleIndex;
  readonly keeper: Pick<IndexKeeper, 'change' | 'follow'>;
};

type Known = KnownArticle & { readonly day: Day };

/** What one batch writes: articles by id, each with its day, and the bodies of new wordings. */
export type Batch = {
  readonly articles: Map<string, Article>;
  readonly days: Map<string, Day>;
  readonly byKey: Map<string, string>;
  readonly bodies: Map<string, string>;
  readonly fresh: Set<string>;
};

/** Where an item is looked for, in this order. */
type Placing = {
  /** That which is put together first, then those before it, the latest first. */
  readonly batches: readonly [Batch, ...Batch[]];
  readonly known: ReadonlyMap<string, Known>;
  readonly library: Library;
  readonly now: Instant;
};

const emptyBatch = (): Batch => ({
  articles: new Map(),
  days: new Map(),
  byKey: new Map(),
  bodies: new Map(),
  fresh: new Set(),
});

/** Settles when all is safe in files. `before`: batches that the index may not hold yet, the latest first. */
export async function storeArticles(
  arrivals: readonly Arrival[],
  stores: Stores,
  now: Instant,
  before: readonly Batch[],
): Promise<StoredArrivals> {
  const batch = emptyBatch();
  const feeds = new Map<string, StoredFeed>();
  for (const arrival of arrivals) {
    feeds.set(arrival.source.id, await placeFeed(arrival, [batch, ...before], stores, now));
    await letOthers(); // a batch of many feeds would keep the screen waiting
  }
  const { indexed } = await write(batch, stores);
  const fresh = [...batch.fresh].flatMap((id) => batch.articles.get(id) ?? []);
  return { feeds, fresh, batch, indexed };
}

async function placeFeed(
  { source, feed }: Arrival,
  batches: Placing['batches'],
  { library, index }: Stores,
  now: Instant,
): Promise<StoredFeed> {
  const drafts = draftArticles(source, feed);
  const known = index.lookup(drafts.flatMap((draft) => draft.keys.map((key) => key.hash)));
  const placing: Placing = { batches, known, library, now };
  const stored: StoredFeed = { newArticles: 0, updatedArticles: 0 };
  for (const draft of drafts) {
    const outcome = await place(draft, placing);
    if (outcome === 'new') stored.newArticles += 1;
    if (outcome === 'edited') stored.updatedArticles += 1;
  }
  return stored;
}

type Placed = 'new' | 'edited' | 'carried-anew' | 'same';

async function place(draft: Draft, placing: Placing): Promise<Placed> {
  const match = await findMatch(draft, placing);
  if (match === null || match.comparison === 'another') {
    addNew(draft, placing);
    return 'new';
  }
  if (match.comparison === 'same') return 'same';
  const { batches, now } = placing;
  const [batch] = batches;
  const article = await articleOf(match.known, placing);
  if (article === null) {
    // Its file was lost since: passed over, it would be lost for good.
    const renewed = newArticle(draft, match.known.article, now);
    batch.fresh.add(renewed.id);
    remember(renewed, match.known.day, draft, batch);
    return 'new';
  }
  if (match.comparison === 'edited' && isRestless(article, draft, now)) return 'same';
  const merged =
    match.comparison === 'edited' ? addRevision(article, draft, now) : addCarrier(article, draft, now);
  remember(merged, match.known.day, draft, batch);
  return match.comparison;
}

/**
 * What an item is by the strongest of its keys. A guid that came with another address and another title is one that the
 * feed gives to whatever is newest: then its address tells.
 */
async function findMatch(draft: Draft, placing: Placing) {
  let isReused = false;
  for (const key of draft.keys) {
    const found = knownBy(key.hash, placing);
    if (!found) continue;
    const comparison = compareWithKnown(draft, found, isReused ? 'guid' : key.kind);
    if (comparison === 'edited' && key.kind === 'guid') {
      const article = await articleOf(found, placing);
      isReused = article !== null && isAnotherItem(article, draft);
      if (isReused) continue;
    }
    return { known: found, comparison };
  }
  return null;
}

/** As the latest batch will leave it, whichever of them knows the key. */
function knownBy(key: string, { batches, known }: Placing): Known | null {
  const indexed = known.get(key) ?? null;
  const knowing = batches.find(({ byKey }) => byKey.has(key));
  const id = knowing?.byKey.get(key) ?? indexed?.article ?? '';
  for (const { articles, days } of batches) {
    const article = articles.get(id);
    const day = days.get(id);
    if (article && day) return { article: id, day, carriers: article.carriedBy };
  }
  return indexed;
}

function addNew(draft: Draft, { batches, known, now }: Placing): void {
  const [batch] = batches;
  const isTaken = (id: string): boolean =>
    batches.some(({ articles }) => articles.has(id)) ||
    draft.keys.some((key) => known.get(key.hash)?.article === id);
  const seeds = [draft.idSeed, ...draft.keys.map((key) => key.hash)];
  const last = articleIdOf(`${draft.keys[0]?.hash}\n${draft.wording.contentHash}`);
  const id = seeds.map(articleIdOf).find((candidate) => !isTaken(candidate)) ?? last;
  batch.fresh.add(id);
  remember(newArticle(draft, id, now), dayOf(now), draft, batch);
}

function remember(article: Article, day: Day, draft: Draft, batch: Batch): void {
  batch.articles.set(article.id, article);
  batch.days.set(article.id, day);
  for (const key of draft.keys) if (!batch.byKey.has(key.hash)) batch.byKey.set(key.hash, article.id);
  if (article.contentHash === draft.wording.contentHash) batch.bodies.set(article.contentHash, draft.body);
}

/** As the latest batch will leave it, else as its file has it. */
async function articleOf(known: Known, { batches, library }: Placing): Promise<Article | null> {
  for (const { articles } of batches) {
    const here = articles.get(known.article);
    if (here) return here;
  }
  const { articles } = await library.readDay(known.day);
  return articles.find((article) => article.id === known.article) ?? null;
}

/** The days one after the other; what the index makes of them is waited for by whoever wants to know. */
async function write(batch: Batch, stores: Stores): Promise<Pick<StoredArrivals, 'indexed'>> {
  const following: Promise<number>[] = [];
  for (const day of [...new Set(batch.days.values())].sort())
    following.push((await stores.keeper.change(() => writeDay(day, batch, stores))).indexed);
  const indexed = Promise.all(following).then((relevant) => relevant.reduce((sum, one) => sum + one, 0));
  return { indexed };
}

async function writeDay(
  day: Day,
  batch: Batch,
  { library, index, keeper }: Stores,
): Promise<Pick<StoredArrivals, 'indexed'>> {
  // What was captured while this batch was put together is in the file alone.
  const { articles: present } = await library.readDay(day);
  const captured = new Map(
    present.flatMap(({ id, fullText }) => (fullText ? [[id, fullText] as const] : [])),
  );
  const articles = [...batch.articles.values()]
    .filter((article) => batch.days.get(article.id) === day)
    .map((article) => {
      const fullText = captured.get(article.id);
      return fullText ? { ...article, fullText } : article;
    });
  const hashes = new Set(articles.map((article) => article.contentHash));
  const bodies = new Map([...batch.bodies].filter(([hash]) => hashes.has(hash)));
  const saved = await library.saveArticles(day, articles, bodies);
  const items = await indexItems(day, articles, batch, library);
  // Asked for within the turn, so that the index takes changes in the order of the files, and not waited for.
  const stored = keeper.follow(() => index.upsert(day, saved, items));
  return { indexed: stored.then((found) => found?.relevant ?? 0) };
}

async function indexItems(
  day: Day,
  articles: readonly Article[],
  batch: Batch,
  library: Library,
): Promise<IndexItem[]> {
  const decisions = await library.readDecisions(day);
  const missing = articles.some(
    ({ contentHash, fullText }) => fullText !== undefined || !batch.bodies.has(contentHash),
  );
  const stored = missing ? await library.readBodies(day) : new Map<string, string>();
  return articles.map((article) => ({
    article,
    keys: [...article.keys],
    body: bodyOf(article, (hash) => batch.bodies.get(hash) ?? stored.get(hash)),
    decision: decisions.get(article.id) ?? null,
  }));
}

import type { Day } from '../../shared/model/instant.ts';
import type { EventHub } from './event-hub.ts';
import type { ArticleIndex, IndexItem } from './index/article-index.ts';
import { bodyOf } from './library/body-of.ts';
import type { Library } from './library/library.ts';
import type { Turns } from './turns.ts';

export type SyncDeps = {
  readonly library: Library;
  readonly index: ArticleIndex;
  readonly events: EventHub;
  readonly signal: AbortSignal;
  /** Keeps changes of a day away while it is read and written. */
  readonly change: Turns;
};

/**
 * Brings the index up to what the files say; false where the signal ended it early. Days whose fingerprint is the one
 * that the index has seen are not opened at all; the others are read one at a time, so that the screen is answered in
 * between. A day that cannot be read keeps no other from being indexed.
 */
export async function syncIndex({ library, index, events, signal, change }: SyncDeps): Promise<boolean> {
  await index.setSources(library.sources().map(({ id, title }) => ({ id, title })));
  await index.setPacks(library.records('pack').values());
  const [learned = null] = library.records('relevance').values();
  await index.setRules(library.records('rule').values(), learned);
  await index.followHistory(library.folder);
  const { stale, gone } = index.staleDays(await library.articleDays());
  const total = gone.length + stale.length;
  const unread: unknown[] = [];
  let done = 0;
  const progress = (): void => {
    done += 1;
    events.emit('index.progress', { done, total });
    events.emit('data.changed', { topics: ['articles'] });
  };
  if (total > 0) events.emit('index.progress', { done, total });
  for (const day of gone) {
    if (signal.aborted) return false;
    await change(() => index.removeDay(day));
    progress();
  }
  for (const day of stale) {
    if (signal.aborted) return false;
    await change(async () => {
      const [found] = await Promise.allSettled([readDay(day, library)]);
      if (found.status === 'rejected') unread.push(found.reason);
      else await index.replaceDay(day, found.value.fingerprint, found.value.items);
    });
    progress();
  }
  if (unread.length > 0) throw unread[0];
  return true;
}

/** All articles of a day as the index takes them. The fingerprint first: what changes meanwhile makes it stale again. */
export async function readDay(
  day: Day,
  library: Library,
): Promise<{ fingerprint: string; items: IndexItem[] }> {
  const fingerprint = await library.fingerprint(day);
  const { articles, decisions } = await library.readDay(day);
  const bodies = await library.readBodies(day);
  const items = articles.map((article) => ({
    article,
    keys: [...article.keys],
    body: bodyOf(article, (hash) => bodies.get(hash)),
    decision: decisions.get(article.id) ?? null,
  }));
  return { fingerprint, items };
}

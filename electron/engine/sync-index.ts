import type { Day } from '../../shared/model/instant.ts';
import type { EventHub } from './event-hub.ts';
import type { ArticleIndex, IndexItem } from './index/article-index.ts';
import type { Library } from './library/library.ts';

/**
 * Brings the index up to what the files say. Days whose fingerprint is the one that the index has seen are not
 * opened at all; the others are read one at a time, so that the screen is answered in between.
 */
export async function syncIndex(
  library: Library,
  index: ArticleIndex,
  events: EventHub,
  signal: AbortSignal,
): Promise<void> {
  await index.setSources(library.sources().map(({ id, title }) => ({ id, title })));
  const days = await library.articleDays();
  const { stale, gone } = index.staleDays(days);
  const fingerprints = new Map(days.map(({ day, fingerprint }) => [day, fingerprint]));
  const waiting = [...gone, ...stale];
  for (const [done, day] of waiting.entries()) {
    if (signal.aborted) return;
    await index.replaceDay(day, fingerprints.get(day) ?? '', await itemsOf(day, library));
    events.emit('index.progress', { done: done + 1, total: waiting.length });
    events.emit('data.changed', { topics: ['articles'] });
  }
}

async function itemsOf(day: Day, library: Library): Promise<IndexItem[]> {
  const { articles, decisions } = await library.readDay(day);
  const bodies = await library.readBodies(day);
  return articles.map((article) => ({
    article,
    keys: [...article.keys],
    body: bodies.get(article.contentHash) ?? '',
    decision: decisions.get(article.id) ?? null,
  }));
}

import type { EventOf } from '../../../shared/contract/channels.ts';
import type { ArticleDates } from '../../../shared/model/article-dates.ts';
import type { ArticlesNamed } from '../../../shared/timeline/entry-sources.ts';
import type { EngineContext } from '../engine-context.ts';

/** What the index knows of articles that records of the ledger name. */
export type ArticleFacts = ArticlesNamed & {
  /** Another object whenever articles may have other dates or sources than before. */
  readonly dates: () => object;
  /** The same for origins. */
  readonly origins: () => object;
};

/** Kept until articles or stories change, as a ledger asks for the same ones again and again. */
export function articleFacts({ index, events }: Pick<EngineContext, 'index' | 'events'>): ArticleFacts {
  let dates = new Map<string, ArticleDates | null>();
  let sources = new Map<string, string[]>();
  let origins = new Map<string, string>();
  events.subscribe((name, payload) => {
    if (name !== 'data.changed') return;
    // The hub carries what the contract says of this event.
    const { topics } = payload as EventOf<'data.changed'>;
    if (topics.includes('articles')) {
      dates = new Map();
      sources = new Map();
    }
    if (topics.includes('stories')) origins = new Map();
  });
  /** A story tells the origins of all its articles at once. */
  const learnOrigins = (article: string): void => {
    for (const { id, articles } of index.story(article)?.origins ?? []) {
      for (const each of articles) origins.set(each, id);
    }
  };
  return {
    datesOf: (article) => {
      const known = dates.get(article);
      if (known !== undefined) return known;
      const found = index.datesOf(article);
      dates.set(article, found);
      return found;
    },
    originOf: (article) => {
      if (!origins.has(article)) learnOrigins(article);
      return origins.get(article) ?? null;
    },
    sourcesOf: (article) => {
      const known = sources.get(article) ?? index.sourcesOf(article);
      sources.set(article, known);
      return known;
    },
    dates: () => dates,
    origins: () => origins,
  };
}

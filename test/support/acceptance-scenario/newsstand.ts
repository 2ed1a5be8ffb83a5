import type { Client } from '../../../shared/contract/client.ts';
import { type FeedItem, type LoopbackFeeds, rss } from '../loopback-feeds.ts';
import { type ScenarioArticle, type ScenarioStep, scenarioDay } from './scenario-parts.ts';

export type Newsstand = { readonly client: Client; readonly feeds: LoopbackFeeds };

/** Lets what appeared on a day appear in the feeds of its outlets, and collects it: the ids of the articles by their names. */
export function openNewsstand(
  stand: Newsstand,
): (step: ScenarioStep) => Promise<ReadonlyMap<string, string>> {
  const published = new Map<string, FeedItem[]>();
  return async ({ day, articles }) => {
    if (articles.length === 0) return new Map();
    for (const article of articles) {
      const { outlet, title, text, on = day } = article;
      const items = published.get(outlet) ?? [];
      if (items.length === 0) await follow(outlet, stand);
      items.push({ title, text, link: addressOf(article), date: `${scenarioDay(on)}T08:00:00Z` });
      published.set(outlet, items);
      stand.feeds.serve(pathOf(outlet), { body: rss(outlet, items) });
    }
    await stand.client.request('collect.start', { force: true });
    return collected(articles, stand.client);
  };
}

async function collected(articles: readonly ScenarioArticle[], client: Client): Promise<Map<string, string>> {
  const rows = await client.request('articles.list', { state: 'all', limit: 500 });
  return new Map(
    articles.map((article) => {
      const row = rows.articles.find(({ url }) => url === addressOf(article));
      if (!row) throw new Error(`The article "${article.title}" was not collected.`);
      return [article.name, row.id];
    }),
  );
}

const slugOf = (outlet: string): string => outlet.toLowerCase().replaceAll(' ', '-');
const pathOf = (outlet: string): string => `/${slugOf(outlet)}.xml`;
const addressOf = ({ outlet, name }: ScenarioArticle): string => `https://${slugOf(outlet)}.example/${name}`;

async function follow(outlet: string, { client, feeds }: Newsstand): Promise<void> {
  const url = feeds.url(pathOf(outlet));
  await client.request('sources.add', { url, title: outlet, allowPrivate: true, asGiven: true });
}

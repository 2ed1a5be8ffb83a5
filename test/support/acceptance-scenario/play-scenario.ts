import type { Client } from '../../../shared/contract/client.ts';
import { type FeedItem, type LoopbackFeeds, rss } from '../loopback-feeds.ts';
import { type ScenarioArticle, type ScenarioStep, scenarioDay } from './scenario-parts.ts';

export type ScenarioStage = {
  readonly client: Client;
  readonly feeds: LoopbackFeeds;
  /** Sets the clock of the engine. */
  readonly at: (instant: number) => void;
};

/** Ids of records and articles by the names that the steps give them, written as `@name`. */
export type ScenarioNames = ReadonlyMap<string, string>;

/**
 * Files a scenario as a person would have, each step at noon of its day: its articles are collected from the feeds of their
 * outlets, its requests are one batch.
 */
export async function playScenario(
  steps: readonly ScenarioStep[],
  stage: ScenarioStage,
): Promise<ScenarioNames> {
  const names = new Map<string, string>();
  const published = new Map<string, FeedItem[]>();
  for (const step of steps) {
    stage.at(Date.parse(`${scenarioDay(step.day)}T12:00:00.000Z`));
    await collect(step, published, names, stage);
    const requests = await Promise.all(step.requests.map((each) => meant(each, names, stage.client)));
    const { results } = await stage.client.request('batch.apply', { requests, why: step.why });
    for (const [n, { as }] of step.requests.entries()) {
      if (as !== undefined) names.set(`@${as}`, idOf(results[n]));
    }
  }
  return names;
}

async function collect(
  { day, articles }: ScenarioStep,
  published: Map<string, FeedItem[]>,
  names: Map<string, string>,
  { client, feeds }: ScenarioStage,
): Promise<void> {
  if (articles.length === 0) return;
  for (const article of articles) {
    const { outlet, title, text, on = day } = article;
    const items = published.get(outlet) ?? [];
    if (items.length === 0) await follow(outlet, { client, feeds });
    items.push({ title, text, link: addressOf(article), date: `${scenarioDay(on)}T08:00:00Z` });
    published.set(outlet, items);
    feeds.serve(pathOf(outlet), { body: rss(outlet, items) });
  }
  await client.request('collect.start', { force: true });
  const rows = await client.request('articles.list', { state: 'all', limit: 500 });
  for (const article of articles) {
    const row = rows.articles.find(({ url }) => url === addressOf(article));
    if (!row) throw new Error(`The article "${article.title}" was not collected.`);
    names.set(`@${article.name}`, row.id);
  }
}

const slugOf = (outlet: string): string => outlet.toLowerCase().replaceAll(' ', '-');
const pathOf = (outlet: string): string => `/${slugOf(outlet)}.xml`;
const addressOf = ({ outlet, name }: ScenarioArticle): string => `https://${slugOf(outlet)}.example/${name}`;

async function follow(
  outlet: string,
  { client, feeds }: Pick<ScenarioStage, 'client' | 'feeds'>,
): Promise<void> {
  const url = feeds.url(pathOf(outlet));
  await client.request('sources.add', { url, title: outlet, allowPrivate: true, asGiven: true });
}

/** The request with the ids that earlier steps gave, and with quotes where the words stand in their article. */
async function meant<Request extends ScenarioStep['requests'][number]>(
  { request, ...rest }: Request,
  names: ScenarioNames,
  client: Client,
) {
  const named = withNames(request, names);
  const { fields } = named;
  if (fields === undefined || typeof fields['quote'] !== 'string') return { ...rest, request: named };
  const quote = await quoteOf(fields['quote'], String(fields['article']), client);
  return { ...rest, request: { ...named, fields: { ...fields, quote } } };
}

function withNames<Value>(value: Value, names: ScenarioNames): Value {
  const text = JSON.stringify(value, (_, each) =>
    typeof each === 'string' ? (names.get(each) ?? each) : each,
  );
  // The same value with other texts in it.
  return JSON.parse(text) as Value;
}

async function quoteOf(words: string, article: string, client: Client) {
  const { text, article: found } = await client.request('articles.get', { id: article });
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${found.title}".`);
  const end = start + words.length;
  return {
    text: words,
    field: 'text',
    start,
    end,
    before: text.slice(Math.max(0, start - 60), start),
    after: text.slice(end, end + 60),
    hash: found.contentHash,
  };
}

function idOf(result: unknown): string {
  if (result !== null && typeof result === 'object' && 'id' in result) return String(result.id);
  throw new Error('A request with a name has made no record.');
}

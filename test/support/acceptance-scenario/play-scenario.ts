import type { Client } from '../../../shared/contract/client.ts';
import { type Newsstand, openNewsstand } from './newsstand.ts';
import { noonOf, type ScenarioStep } from './scenario-parts.ts';

export type ScenarioStage = Newsstand & {
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
  const publish = openNewsstand(stage);
  for (const step of steps) {
    stage.at(noonOf(step.day));
    for (const [name, id] of await publish(step)) names.set(`@${name}`, id);
    const requests = await Promise.all(step.requests.map((each) => meant(each, names, stage.client)));
    const { results } = await stage.client.request('batch.apply', { requests, why: step.why });
    for (const [n, { as }] of step.requests.entries()) {
      if (as !== undefined) names.set(`@${as}`, idOf(results[n]));
    }
  }
  return names;
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

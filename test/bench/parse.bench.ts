import { readdirSync, readFileSync } from 'node:fs';
import { createFeedParser, type FeedParser } from '../../electron/engine/collect/feed-parser.ts';
import type { ParseResult } from '../../electron/engine/collect/parse-feed-bytes.ts';
import { titleText } from '../../shared/feeds/plain-text.ts';
import { deskPath, isOnDesk } from '../support/desk.ts';
import { type FeedparserCase, feedparserSuite } from '../support/feedparser-suite.ts';

/**
 * How much of what is found in the wild is read, and how fast, by the parser as the app uses it: two workers, each
 * document through one of them. Printed beside what must be reached; ends with an error where it is not.
 */
const suiteFolder = 'corpora/feedparser';
const realFolder = 'corpora/feeds-real';
const now = Date.parse('2026-08-23T12:00:00Z');

let missed = 0;
function report(what: string, value: number, all: number, least: number): void {
  const reached = value >= least;
  if (!reached) missed += 1;
  console.log(`${reached ? 'ok    ' : 'MISSED'} ${what.padEnd(34)} ${value} of ${all}, at least ${least}`);
}

type Rated = { readonly got: (result: ParseResult) => string; readonly want: (value: string) => string };
const asIs = (value: string): string => value;
/** The suite's titles are markup made safe, ours are text: they are equal where the words are. */
const rated: Readonly<Record<string, Rated & { readonly share: number }>> = {
  'feed.title': { got: ({ feed }) => feed?.feed.title ?? '', want: titleText, share: 277 / 305 },
  'entries.0.title': { got: ({ feed }) => feed?.articles[0]?.title ?? '', want: titleText, share: 85 / 112 },
  'entries.0.link': { got: ({ feed }) => feed?.articles[0]?.url ?? '', want: asIs, share: 15 / 18 },
};

async function parseCase(
  { file, headers }: FeedparserCase,
  parser: FeedParser,
): Promise<[ParseResult, number]> {
  const header = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const started = performance.now();
  const result = await parser.parse(readFileSync(deskPath(`${suiteFolder}/${file}`)), {
    contentType: header.get('content-type') ?? null,
    base: header.get('content-location') ?? `http://127.0.0.1:8097/tests/${file}`,
    now,
  });
  return [result, performance.now() - started];
}

/** How many clauses about a field hold, of how many. */
function score(
  name: string,
  results: readonly { readonly one: FeedparserCase; readonly result: ParseResult }[],
) {
  const field = rated[name];
  const wanted = results.flatMap(({ one, result }) =>
    one.clauses
      .filter(({ path, op, value }) => path?.join('.') === name && op === '==' && typeof value === 'string')
      .map(({ value }) => ({ want: String(value), result })),
  );
  const right = wanted.filter(({ want, result }) => field?.got(result) === field?.want(want));
  return { right: right.length, all: wanted.length };
}

/** The references of the suite stand in the title of the feed, or in the first entry. */
function referencesRight(results: readonly { readonly one: FeedparserCase; readonly result: ParseResult }[]) {
  const rights = results
    .filter(({ one }) => one.file.startsWith('entities/'))
    .flatMap(({ one, result: { feed } }) => {
      const article = feed?.articles[0];
      const read: Readonly<Record<string, unknown>> = {
        'feed.title': feed?.feed.title,
        'feed.link': feed?.feed.link,
        'entries.0.title': article?.title,
        'entries.0.link': article?.url,
        'entries.0.description': article?.summary,
        'entries.0.summary': article?.summary,
      };
      return one.clauses
        .filter(({ path }) => path !== undefined && path[0] !== 'bozo')
        .map(({ path, value }) => read[path?.join('.') ?? ''] === value);
    });
  return { right: rights.filter(Boolean).length, all: rights.length };
}

async function rateSuite(parser: FeedParser): Promise<void> {
  const suite = feedparserSuite.parse(
    JSON.parse(readFileSync(deskPath(`${suiteFolder}/expect.json`), 'utf8')),
  );
  const results: { one: FeedparserCase; result: ParseResult }[] = [];
  let slow = 0;
  let died = 0;
  for (const one of suite) {
    const [result, ms] = await parseCase(one, parser);
    results.push({ one, result });
    if (ms > 1000) slow += 1;
    if (/took longer|stops its reader|more memory/.test(result.message ?? '')) died += 1;
  }
  const read = results.filter(({ result }) => result.feed !== null).length;
  report('documents of the suite are read', read, suite.length, Math.min(1010, suite.length));
  report('without a crash', suite.length - died, suite.length, suite.length);
  report('within a second', suite.length - slow, suite.length, suite.length);
  const { right, all } = referencesRight(results);
  report('character references', right, all, all);
  for (const [name, { share }] of Object.entries(rated)) {
    const found = score(name, results);
    report(name, found.right, found.all, Math.ceil(found.all * share));
  }
}

async function rateReal(parser: FeedParser): Promise<void> {
  const names = readdirSync(deskPath(realFolder));
  const documents = names.map((name) => readFileSync(deskPath(`${realFolder}/${name}`)));
  const parseAll = () =>
    Promise.all(
      documents.map((bytes) =>
        parser.parse(bytes, { contentType: null, base: 'https://feeds.example/', now }),
      ),
    );
  const results = await parseAll();
  const read = results.filter(({ feed }) => feed !== null).length;
  report('real feeds are read', read, names.length, names.length - 1);
  const speeds: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const started = performance.now();
    await parseAll();
    speeds.push(Math.round((names.length * 1000) / (performance.now() - started)));
  }
  const median = speeds.toSorted((a, b) => a - b)[3] ?? 0;
  console.log(`runs: ${speeds.join(', ')} feeds/s`);
  report('real feeds a second, two workers', median, median, 90);
}

const parser = createFeedParser();
for (const [folder, rate] of [
  [suiteFolder, rateSuite],
  [realFolder, rateReal],
] as const) {
  if (isOnDesk(folder)) await rate(parser);
  else console.log(`skipped: ${folder} is not on this machine`);
}
await parser.close();
process.exitCode = missed === 0 ? 0 : 1;

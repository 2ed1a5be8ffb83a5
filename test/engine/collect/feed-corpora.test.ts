import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ParseResult, parseFeedBytes } from '../../../electron/engine/collect/parse-feed-bytes.ts';
import { parsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import { deskPath, isOnDesk } from '../../support/desk.ts';
import { type FeedparserCase, feedparserSuite } from '../../support/feedparser-suite.ts';

const now = Date.parse('2026-08-23T12:00:00Z');

async function parseAll(folder: string): Promise<{ name: string; result: ParseResult }[]> {
  const names = readdirSync(deskPath(folder));
  return await Promise.all(
    names.map(async (name) => ({
      name,
      result: await parseFeedBytes(readFileSync(deskPath(`${folder}/${name}`)), {
        contentType: null,
        base: `https://feeds.example/${name}`,
        now,
      }),
    })),
  );
}

const articlesOf = (results: readonly { result: ParseResult }[]) =>
  results.flatMap(({ result }) => result.feed?.articles ?? []);

describe.skipIf(!isOnDesk('corpora/feeds-ai-vendors'))('feeds of AI labs and vendors, August 2026', () => {
  test('all 34 are read, with their 3,033 articles, addresses and dates', async () => {
    const results = await parseAll('corpora/feeds-ai-vendors');
    expect(results.filter(({ result }) => result.verdict !== 'OK')).toEqual([]);
    const articles = articlesOf(results);
    expect(articles).toHaveLength(3033);
    expect(articles.filter(({ url, title }) => url === null || title === '')).toEqual([]);
    expect(articles.filter(({ dateGuessed }) => dateGuessed)).toHaveLength(1);
    expect(results.filter(({ result }) => result.repaired)).toEqual([]);
    for (const { result } of results) expect(parsedFeed.safeParse(result.feed).error).toBeUndefined();
  });
});

describe.skipIf(!isOnDesk('corpora/feeds-real'))('news sites and blogs, February 2026', () => {
  test('all 59 are read, with their 1,365 articles', async () => {
    const results = await parseAll('corpora/feeds-real');
    expect(results.filter(({ result }) => result.verdict !== 'OK')).toEqual([]);
    const articles = articlesOf(results);
    expect(articles).toHaveLength(1365);
    expect(articles.filter(({ url }) => url === null).length).toBeLessThanOrEqual(1);
    expect(articles.filter(({ title }) => title === '')).toEqual([]);
    for (const { result } of results) expect(parsedFeed.safeParse(result.feed).error).toBeUndefined();
  });
});

type Clause = FeedparserCase['clauses'][number];

/** How a path of the suite is called here. The suite's titles are sanitised markup, ours are text. */
const readers: Readonly<Record<string, (result: ParseResult) => unknown>> = {
  'feed.title': ({ feed }) => feed?.feed.title,
  'feed.link': ({ feed }) => feed?.feed.link,
  'entries.0.title': ({ feed }) => feed?.articles[0]?.title,
  'entries.0.link': ({ feed }) => feed?.articles[0]?.url,
  'entries.0.description': ({ feed }) => feed?.articles[0]?.summary,
  'entries.0.id': ({ feed }) => feed?.articles[0]?.guid,
  'entries.0.published_parsed': ({ feed }) => feed?.articles[0]?.published,
};

const tuple = z.object({ tuple: z.array(z.number()).min(6) });

function wanted({ value }: Clause): unknown {
  const date = tuple.safeParse(value);
  if (!date.success) return value;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = date.data.tuple;
  return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds)).toISOString();
}

describe.skipIf(!isOnDesk('corpora/feedparser'))('the suite of feedparser', () => {
  test('all 1,039 documents are feeds, none takes long, and fields are what they should be', async () => {
    const suite = feedparserSuite.parse(
      JSON.parse(readFileSync(deskPath('corpora/feedparser/expect.json'), 'utf8')),
    );
    const score = new Map<string, [right: number, all: number]>();
    let parsed = 0;
    let slowest = 0;
    for (const { file, headers, clauses } of suite) {
      const started = performance.now();
      const header = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const result = await parseFeedBytes(readFileSync(deskPath(`corpora/feedparser/${file}`)), {
        contentType: header.get('content-type') ?? null,
        base: header.get('content-location') ?? `http://127.0.0.1:8097/tests/${file}`,
        now,
      });
      slowest = Math.max(slowest, performance.now() - started);
      if (result.feed !== null) parsed += 1;
      for (const clause of clauses) {
        const name = clause.path?.join('.') ?? '';
        const read = clause.op === '==' && !file.includes('sanitize') ? readers[name] : undefined;
        if (read === undefined) continue;
        const [right, all] = score.get(name) ?? [0, 0];
        score.set(name, [right + (read(result) === wanted(clause) ? 1 : 0), all + 1]);
      }
    }
    console.log(
      `feedparser: ${parsed} of ${suite.length} read, slowest ${slowest.toFixed(0)} ms`,
      Object.fromEntries(score),
    );
    expect(parsed).toBe(1039);
    expect(slowest).toBeLessThan(1000);
  });

  test('every character reference of the suite is read', async () => {
    const suite = feedparserSuite.parse(
      JSON.parse(readFileSync(deskPath('corpora/feedparser/expect.json'), 'utf8')),
    );
    const wrong: string[] = [];
    for (const { file, clauses } of suite.filter((entry) => entry.file.startsWith('entities/'))) {
      const bytes = readFileSync(deskPath(`corpora/feedparser/${file}`));
      const { feed } = await parseFeedBytes(bytes, { contentType: null, base: null, now });
      const [article] = feed?.articles ?? [];
      for (const { path, value } of clauses) {
        if (path?.[0] !== 'entries' && path?.[0] !== 'feed') continue;
        const ofArticle =
          path[2] === 'title' ? article?.title : path[2] === 'link' ? article?.url : article?.summary;
        const ofFeed = path[1] === 'link' ? feed?.feed.link : feed?.feed.title;
        const got = path[0] === 'feed' ? ofFeed : ofArticle;
        if (got !== value) wrong.push(`${file}: ${JSON.stringify(got)} for ${JSON.stringify(value)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

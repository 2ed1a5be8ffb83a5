import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftArticles } from '../../../electron/engine/collect/draft-article.ts';
import { parseFeedBytes } from '../../../electron/engine/collect/parse-feed-bytes.ts';
import type { ParsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import type { Source } from '../../../shared/model/source.ts';

const fixture = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../fixtures/feeds/${name}.xml`), 'utf8');

async function parse(text: string): Promise<ParsedFeed> {
  const { feed } = await parseFeedBytes(new TextEncoder().encode(text), {
    contentType: null,
    base: 'https://feeds.example/feed.xml',
    now: Date.parse('2026-03-01T12:00:00Z'),
  });
  if (feed === null) throw new Error('The fixture is no feed.');
  return feed;
}

const source: Source = {
  id: '01900000-0000-7000-8000-000000000001',
  url: 'https://feeds.example/feed.xml',
  title: 'Feed',
  siteUrl: null,
  speaker: 'aggregator',
  category: null,
  language: null,
  allowPrivate: false,
  addedAt: '2026-02-01T00:00:00.000Z',
};
const draftsOf = async (text: string) => draftArticles(source, await parse(text));

describe('Google News', () => {
  test('the publisher is who speaks, and is not part of the title', async () => {
    const [article] = (await parse(fixture('google-news'))).articles;
    expect(article).toMatchObject({
      title: 'Vendor says labs harvested its outputs',
      publisher: 'The Example Post',
      author: null,
    });
    const [draft] = await draftsOf(fixture('google-news'));
    expect(draft?.wording.author).toBe('The Example Post');
  });

  test('a link stays opaque: it is opened as it is, and recognised by its token', async () => {
    const [draft] = await draftsOf(fixture('google-news'));
    expect(draft?.facts).toMatchObject({
      url: 'https://news.google.com/rss/articles/CBMiSampleTokenSampleTokenSampleToken?oc=5',
      canonicalUrl: 'gnews:CBMiSampleTokenSampleTokenSampleToken',
    });
  });

  test('a title that ends in another name than the publisher’s is left alone', async () => {
    const text = fixture('google-news').replace('outputs - The Example Post', 'outputs - A Day in Court');
    const [article] = (await parse(text)).articles;
    expect(article?.title).toBe('Vendor says labs harvested its outputs - A Day in Court');
  });
});

describe('arXiv', () => {
  test('a paper has all its authors, in the feed and in answers of the API', async () => {
    const [fromFeed] = (await parse(fixture('arxiv-with-versions'))).articles;
    const [fromApi] = (await parse(fixture('arxiv-api-with-several-authors'))).articles;
    expect(fromFeed?.author).toBe('Ayşe Öztürk, Jan Novák, Li Na');
    expect(fromApi?.author).toBe('Ayşe Öztürk, Jan Novák, Li Na');
    expect(fromApi?.title).toBe('Telling harvested outputs from honest ones');
  });

  test('abstract, PDF and HTML, in any version and from any source, are one paper', async () => {
    const [fromFeed] = await draftsOf(fixture('arxiv-with-versions'));
    const [fromApi] = await draftsOf(fixture('arxiv-api-with-several-authors'));
    expect(fromFeed?.facts.canonicalUrl).toBe('arxiv:2602.01234');
    expect(fromApi?.facts.canonicalUrl).toBe('arxiv:2602.01234');
    expect(fromApi?.idSeed).toBe(fromFeed?.idSeed);
  });

  test('a new version is the same paper again, under the same strongest key', async () => {
    const first = await draftsOf(fixture('arxiv-with-versions'));
    const second = await draftsOf(fixture('arxiv-with-versions').replaceAll('01234v1', '01234v2'));
    expect(second[0]?.guid).not.toBe(first[0]?.guid);
    expect(second[0]?.keys).toEqual(first[0]?.keys);
    expect(second[0]?.keys[0]?.kind).toBe('guid');
    expect(second[0]?.wording.contentHash).not.toBe(first[0]?.wording.contentHash);
  });
});

describe('the AI Incident Database', () => {
  test('an article keeps the number of the incident that it reports on', async () => {
    const { articles } = await parse(fixture('incident-database-reports'));
    expect(articles.map(({ url, categories }) => [url, categories])).toEqual([
      ['https://www.post.example/2026/chatbot', ['aiid:1234']],
      ['https://www.post.example/2026/other', []],
    ]);
    const [draft] = await draftsOf(fixture('incident-database-reports'));
    expect(draft?.facts.categories).toEqual(['aiid:1234']);
  });

  test('another feed that links to an incident is not of it', async () => {
    const text = fixture('incident-database-reports').replace(
      '<link>https://incidentdatabase.ai</link>',
      '<link>https://blog.example</link>',
    );
    expect((await parse(text)).articles.map(({ categories }) => categories)).toEqual([[], []]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CollectResult } from '../../shared/contract/collect-result.ts';
import { deskPath, isOnDesk } from '../support/desk.ts';
import { type LoopbackFeeds, openLoopbackFeeds } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

const corpus = 'corpora/feeds-ai-vendors';

/** Thirty-four feeds of AI labs and vendors as they were served, collected for real over loopback. */
describe.skipIf(!isOnDesk(corpus))('real feeds of labs and vendors', () => {
  let feeds: LoopbackFeeds;
  let lab: TestEngine;
  let first: CollectResult;

  beforeAll(async () => {
    feeds = await openLoopbackFeeds();
    lab = await openTestEngine();
    for (const name of readdirSync(deskPath(corpus))) {
      feeds.serve(`/${name}`, { body: readFileSync(join(deskPath(corpus), name), 'utf8') });
      const title =
        /<title>([^<]*)<\/title>/.exec(readFileSync(join(deskPath(corpus), name), 'utf8'))?.[1] ?? name;
      await lab.client.request('sources.add', { url: feeds.url(`/${name}`), title, allowPrivate: true });
    }
    first = await lab.client.request('collect.start', { all: true });
  });
  afterAll(async () => {
    await lab.dispose();
    await feeds.close();
  });

  test('every feed is read, and about 3,000 articles are stored', () => {
    expect(first.sources).toHaveLength(34);
    expect(first.sources.filter(({ verdict }) => !['OK', 'EMPTY', 'STALE'].includes(verdict))).toEqual([]);
    expect(first.newArticles).toBeGreaterThan(2800);
    expect(first.newArticles).toBeLessThan(3400);
  });

  test('a second collect adds nothing, whether or not the server says that nothing changed', async () => {
    const again = await lab.client.request('collect.start', { force: true, all: true });
    expect(again).toMatchObject({ newArticles: 0, updatedArticles: 0, relevantArticles: 0 });
    for (const name of readdirSync(deskPath(corpus))) {
      const body = readFileSync(join(deskPath(corpus), name), 'utf8');
      feeds.serve(`/${name}`, { body: `${body}\n<!-- served anew -->\n` });
    }
    const served = await lab.client.request('collect.start', { force: true, all: true });
    expect(served).toMatchObject({ newArticles: 0, updatedArticles: 0, relevantArticles: 0 });
    expect(served.sources.every(({ verdict }) => verdict !== 'UNCHANGED')).toBe(true);
  });

  test('a search for distillation finds the post of the founding story, its theme from the title, its actor from source and address', async () => {
    const { articles } = await lab.client.request('articles.list', { text: 'distillation', limit: 100 });
    const post = articles.find(({ title }) => title === 'Detecting and preventing distillation attacks');
    const theme = post?.tags.find(({ id }) => id === 'model-distillation');
    expect(theme?.evidence).toContainEqual(expect.objectContaining({ field: 'title' }));
    const actor = post?.tags.find(({ id }) => id === 'anthropic');
    expect(actor?.evidence.map(({ field }) => field)).toEqual(expect.arrayContaining(['source', 'url']));
  });

  test('a vendor that offers distillation as a product is not accused by it', async () => {
    const { articles } = await lab.client.request('articles.list', {
      text: 'distillation bedrock trainium2',
      limit: 100,
    });
    const offer = articles.find(({ title }) => title.includes('model distillation in Amazon Bedrock'));
    expect(offer).toBeDefined();
    expect(offer?.tags.map(({ id }) => id)).not.toContain('model-distillation');
  });
});

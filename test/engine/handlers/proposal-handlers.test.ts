import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
let feeds: LoopbackFeeds;

beforeAll(async () => {
  lab = await openTestEngine();
  feeds = await openLoopbackFeeds();
});
afterAll(async () => {
  await lab.dispose();
  await feeds.close();
});

/** The id of an article that is collected. */
async function collected(name: string, title: string, text: string): Promise<string> {
  const item = { title, text, link: `https://${name}.example/1`, date: '2026-03-02T08:00:00Z' };
  feeds.serve(`/${name}.xml`, { body: rss(name, [item]) });
  const url = feeds.url(`/${name}.xml`);
  await lab.client.request('sources.add', { url, asGiven: true, allowPrivate: true });
  await lab.client.request('collect.start', { force: true });
  const { articles } = await lab.client.request('articles.list', { state: 'all', text: name });
  return articles[0]?.id ?? '';
}

describe('what a story proposes', () => {
  it('is drafted for who asks, though the packs find the story to be off the subject', async () => {
    const text = 'Startup Acme Robots accused Meta of copying its source code. Meta denied the allegation.';
    const id = await collected('leasehold', 'Meta accused of copying code, leasehold says', text);
    const { row } = await lab.client.request('articles.get', { id });
    expect(row.relevant).toBe(false);
    const { proposals } = await lab.client.request('proposals.list', { story: id });
    expect(proposals[0]?.parties).toMatchObject([{ actor: { id: 'meta' }, role: 'accused' }]);
  });

  it('is nothing where the text tells of no event', async () => {
    const id = await collected('cookery', 'Ten cookery books', 'Our cookery editor likes these ten books.');
    expect((await lab.client.request('proposals.list', { story: id })).proposals).toEqual([]);
  });
});

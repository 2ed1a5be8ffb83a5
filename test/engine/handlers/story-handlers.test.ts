import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';
import { storiesChanged } from '../../support/stories-changed.ts';

const date = '2026-03-02T08:00:00Z';
const news = [
  [
    'a',
    'Brightwater says its assistant was copied',
    'Brightwater said 31,000 accounts harvested 18 million answers from Heron, says Nora Feldkamp.',
  ],
  [
    'b',
    'Heron copied by 31,000 accounts',
    'The lab Brightwater counted 18 million answers. Nora Feldkamp showed the traffic to Heron.',
  ],
  [
    'c',
    'How 18 million answers left Heron',
    'It took 31,000 accounts to copy Heron, the assistant of Brightwater, Nora Feldkamp told us.',
  ],
  [
    'd',
    'Larkpay agent deletes ledgers',
    'Founder Priya Raman of Larkpay posted the log of an agent that dropped a table.',
  ],
] as const;
const late = [
  'e',
  'Heron: 31,000 accounts, one copy',
  'Nora Feldkamp of Brightwater told more of the 18 million answers from Heron.',
] as const;

let feeds: LoopbackFeeds;
let lab: TestEngine;

const serve = (items: readonly (readonly [string, string, string])[]): void =>
  feeds.serve('/feed.xml', {
    body: rss(
      'News',
      items.map(([guid, title, text]) => ({ guid, title, text, date, link: `https://news.example/${guid}` })),
    ),
  });

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  serve(news);
  await lab.client.request('sources.add', { url: feeds.url('/feed.xml'), allowPrivate: true, asGiven: true });
  await collect();
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

async function collect(): Promise<void> {
  const changed = storiesChanged(lab);
  await lab.client.request('collect.start', { force: true });
  await changed;
}
async function idsByGuid(): Promise<ReadonlyMap<string, string>> {
  const { articles } = await lab.client.request('articles.list', { state: 'all' });
  return new Map(articles.map(({ id, url }) => [url?.at(-1) ?? '', id]));
}
/** The stories of at least so many articles, as their letters. */
async function stories(least = 1): Promise<readonly string[]> {
  const letters = new Map([...(await idsByGuid())].map(([letter, id]) => [id, letter]));
  const list = await lab.client.request('stories.list', { least });
  return list.stories
    .map(({ articles }) =>
      articles
        .map((id) => letters.get(id))
        .sort()
        .join(''),
    )
    .sort();
}
const idsOf = async (letters: string): Promise<string[]> => {
  const ids = await idsByGuid();
  return [...letters].map((letter) => ids.get(letter) ?? '');
};

describe('stories', () => {
  test('are made of what was collected, and rows name theirs', async () => {
    expect(await stories()).toEqual(['abc', 'd']);
    const [story] = (await lab.client.request('stories.list', {})).stories;
    const [a = ''] = await idsOf('a');
    const { articles } = await lab.client.request('stories.get', { id: a });
    expect(articles.map(({ storyId }) => storyId)).toEqual([story?.id, story?.id, story?.id]);
    expect(story?.reasons.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Heron', 'Brightwater']),
    );
  });

  test('take in what is collected later', async () => {
    serve([...news, late]);
    await collect();
    expect(await stories()).toEqual(['abce', 'd']);
  });

  test('that are unknown are refused', async () => {
    await expect(lab.client.request('stories.get', { id: 'story-x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a decision on stories', () => {
  test('joins two, and one undo takes it back', async () => {
    const { batch } = await lab.client.request('stories.join', { articles: await idsOf('bd') });
    expect(await stories()).toEqual(['abcd']);
    const undone = storiesChanged(lab);
    await lab.client.request('history.undo', { batch });
    await undone;
    expect(await stories()).toEqual(['abc', 'd']);
  });

  test('splits one, is remembered when more is collected, and after the index was made anew', async () => {
    await lab.client.request('stories.split', { articles: await idsOf('c'), why: 'Another campaign' });
    expect(await stories()).toEqual(['ab', 'c', 'd']);
    serve([...news, late]);
    await collect();
    const after = await stories();
    expect(after.find((story) => story.includes('c'))).not.toMatch(/[ab]/);
    const changed = storiesChanged(lab);
    await lab.client.request('library.check', { rebuildIndex: true });
    await changed;
    expect(await stories()).toEqual(after);
    const { entries } = await lab.client.request('history.list', {});
    expect(entries.map(({ why }) => why)).toContain('Another campaign');
  });

  test('keeps together what was split off together', async () => {
    await lab.client.request('stories.split', { articles: await idsOf('bc') });
    expect(await stories()).toEqual(['a', 'bc', 'd']);
  });

  test('is refused where it would say nothing', async () => {
    const whole = lab.client.request('stories.split', { articles: await idsOf('abc') });
    await expect(whole).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const twoStories = lab.client.request('stories.split', { articles: await idsOf('ad') });
    await expect(twoStories).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const [a = ''] = await idsOf('a');
    await expect(lab.client.request('stories.join', { articles: [a, a] })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

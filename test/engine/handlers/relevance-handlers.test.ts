import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RelevancePreview } from '../../../shared/contract/relevance-preview.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

/** Thirty webinars that the packs take for news of the subject, and thirty pieces of news. */
const webinars = Array.from({ length: 30 }, (_, at) => ({
  guid: `w${at}`,
  title: `Webinar ${['spring', 'summer', 'autumn'][at % 3]} ${at}: prompt injection for beginners`,
  text: `Seat ${at} of our webinar is free.`,
}));
const news = Array.from({ length: 30 }, (_, at) => ({
  guid: `n${at}`,
  title: `Lab ${at} denies prompt injection`,
  text: `Its lawyer spoke for ${at} minutes.`,
}));

let feeds: LoopbackFeeds;
let lab: TestEngine;

const collect = () => lab.client.request('collect.start', { force: true, all: true });

function serve(items: readonly { guid: string; title: string; text: string }[]): void {
  const dated = items.map((item, at) => ({
    ...item,
    link: `https://news.example/${item.guid}`,
    date: new Date(Date.UTC(2026, 2, 1 + (at % 20))).toISOString(),
  }));
  feeds.serve('/feed.xml', { body: rss('News', dated) });
}

beforeEach(async () => {
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine();
  serve([...webinars, ...news]);
  await lab.client.request('sources.add', { url: feeds.url('/feed.xml'), allowPrivate: true, asGiven: true });
  await collect();
  await lab.engine.grouped();
});
afterEach(async () => {
  await lab.dispose();
  await feeds.close();
});

/** Rows by the last part of their addresses. */
async function rows() {
  const { articles } = await lab.client.request('articles.list', { state: 'all', limit: 500 });
  return new Map(articles.map((row) => [row.url?.split('/').at(-1) ?? '', row]));
}
async function correct(guids: readonly string[], relevant: boolean): Promise<void> {
  const all = await rows();
  await lab.client.request('articles.mark', {
    ids: guids.map((guid) => all.get(guid)?.id ?? ''),
    relevant,
  });
}
const someWebinars = (count: number) => webinars.slice(0, count).map(({ guid }) => guid);

async function preview(learn = true): Promise<RelevancePreview> {
  const { preview: found } = await lab.client.request('relevance.preview', { learn });
  if (!found) throw new Error('The preview was cancelled.');
  return found;
}
const outcomeOf = ({ outcomes }: RelevancePreview, leaning: string) =>
  outcomes.find((outcome) => outcome.leaning === leaning);

async function andRetag(work: () => Promise<unknown>): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const stop = lab.client.on('index.progress', ({ done, total }) => {
      if (done !== total) return;
      stop();
      resolve();
    });
  });
  await work();
  await done;
}

describe('a preview of learned relevance', () => {
  it('says that it is too early for few corrections, and then moves nothing', async () => {
    await correct(someWebinars(5), false);
    const found = await preview();
    expect(found).toMatchObject({
      articles: 60,
      relevant: 55,
      corrections: { relevant: 0, notRelevant: 5 },
      least: 20,
      learned: false,
      packs: { right: 0, of: 5 },
      weights: 0,
    });
    expect(outcomeOf(found, 'as-found')).toMatchObject({ relevant: 55, comes: 0, goes: 0, score: null });
  });

  it('shows what would change, why, and how well the corrections foretell each other', async () => {
    await correct(someWebinars(24), false);
    const told: number[] = [];
    lab.client.on('relevance.progress', ({ done, total }) => told.push(done / total));
    const found = await preview();
    expect(found.learned).toBe(true);
    expect(found.packs).toEqual({ right: 0, of: 24, precision: 0, recall: null });
    expect(found.strongest.map(({ kind, id }) => `${kind} ${id}`)).toContain('word webinar');
    const outcome = outcomeOf(found, 'as-found');
    expect(outcome).toMatchObject({ relevant: 30, comes: 0, goes: 6, score: { right: 24, of: 24 } });
    expect(outcome?.moved).toHaveLength(6);
    expect(outcome?.moved[0]?.because.map(({ id }) => id)).toContain('webinar');
    expect(told.at(-1)).toBe(1);
    expect((await rows()).get('w29')?.relevant).toBe(true);
  });

  it('shows the packs alone where that is asked', async () => {
    await correct(someWebinars(24), false);
    expect(outcomeOf(await preview(false), 'as-found')).toMatchObject({ comes: 0, goes: 0, score: null });
  });

  it('is ended by a cancel', async () => {
    const asked = lab.client.request('relevance.preview', {});
    expect(await lab.client.request('relevance.cancelPreview', {})).toEqual({ cancelled: true });
    expect(await asked).toEqual({ preview: null });
    expect(await lab.client.request('relevance.cancelPreview', {})).toEqual({ cancelled: false });
  });
});

describe('learned relevance in use', () => {
  async function switchOn(leaning: 'as-found' | 'far-fewer' = 'as-found'): Promise<void> {
    const { offer } = await preview();
    await andRetag(() => lab.client.request('relevance.use', { offer, leaning }));
  }

  it('judges stored and new articles as it was shown, and says which corrections moved them', async () => {
    await correct(someWebinars(24), false);
    await switchOn();
    const all = await rows();
    expect(all.get('w29')).toMatchObject({ relevant: false, relevance: 0, judged: { byHand: false } });
    expect(all.get('w29')?.judged?.because.map(({ id }) => id)).toContain('webinar');
    expect(all.get('n3')?.relevant).toBe(true);
    serve([
      {
        guid: 'new',
        title: 'Webinar 41: prompt injection for beginners',
        text: 'Seat 7 of our webinar is free.',
      },
    ]);
    await collect();
    expect((await rows()).get('new')?.relevant).toBe(false);
  });

  it('never moves what a person said, nor an article that a person gave a theme', async () => {
    const all = await rows();
    const idOf = (guid: string): string => all.get(guid)?.id ?? '';
    await correct(someWebinars(24), false);
    await lab.client.request('articles.mark', { ids: [idOf('w28')], relevant: true });
    const theme = { kind: 'theme', id: 'jailbreak', holds: true } as const;
    await lab.client.request('articles.tag', { ids: [idOf('w29')], ...theme });
    await switchOn();
    const after = await rows();
    expect(['w27', 'w28', 'w29'].map((guid) => after.get(guid)?.relevant)).toEqual([false, true, true]);
    expect(after.get('w28')?.judged).toMatchObject({ byHand: true });
  });

  it('changes nothing with a later correction until somebody learns anew', async () => {
    await correct(someWebinars(24), false);
    await switchOn();
    const before = await lab.client.request('relevance.get', {});
    await correct(['n1'], false);
    expect(await lab.client.request('relevance.get', {})).toEqual(before);
    expect((await rows()).get('n2')?.relevant).toBe(true);
  });

  it('is taken back by an undo, and by leaving it to the packs', async () => {
    await correct(someWebinars(24), false);
    await switchOn();
    await andRetag(() => lab.client.request('history.undo', {}));
    expect(await lab.client.request('relevance.get', {})).toEqual({ learned: null });
    expect((await rows()).get('w29')?.relevant).toBe(true);
    expect((await rows()).get('w29')?.judged).toBeUndefined();
    await switchOn();
    await andRetag(() => lab.client.request('relevance.remove', {}));
    expect((await rows()).get('w29')?.relevant).toBe(true);
  });

  it('is one, whatever is undone and however often it is asked for', async () => {
    await correct(someWebinars(24), false);
    await switchOn();
    let batch = '';
    await andRetag(async () => {
      ({ batch } = await lab.client.request('relevance.remove', {}));
    });
    const { offer } = await preview();
    const use = () => lab.client.request('relevance.use', { offer, leaning: 'far-fewer' });
    await andRetag(async () => {
      const [one, other] = await Promise.allSettled([use(), use()]);
      expect([one.status, other.status]).toEqual(['fulfilled', 'rejected']);
    });
    await expect(lab.client.request('history.undo', { batch })).rejects.toMatchObject({ code: 'CONFLICT' });
    await andRetag(() => lab.client.request('relevance.remove', {}));
    expect(await lab.client.request('relevance.get', {})).toEqual({ learned: null });
  });

  it('looks at what the packs found when it learns anew, not at what it made of it', async () => {
    await correct(someWebinars(24), false);
    await switchOn();
    const again = await preview();
    expect(again).toMatchObject({ relevant: 30, packs: { right: 0, of: 24 } });
    expect(outcomeOf(again, 'as-found')).toMatchObject({ comes: 0, goes: 0 });
    expect(outcomeOf(await preview(false), 'as-found')).toMatchObject({ comes: 6, goes: 0 });
  });

  it('shows fewer without any correction where that is asked', async () => {
    serve([
      { guid: 'x', title: 'A day at the lab', text: `${'Tea and cake. '.repeat(40)} prompt injection` },
    ]);
    await collect();
    expect((await rows()).get('x')?.relevant).toBe(true);
    await switchOn('far-fewer');
    const after = await rows();
    expect([after.get('x')?.relevant, after.get('n1')?.relevant]).toEqual([false, true]);
  });

  it('takes only what was shown last, and nothing that changes nothing', async () => {
    const { offer: former } = await preview();
    const { offer } = await preview();
    const use = (id: string) => lab.client.request('relevance.use', { offer: id, leaning: 'as-found' });
    await expect(use(former)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(use(offer)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(lab.client.request('relevance.remove', {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

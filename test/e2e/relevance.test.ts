import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { collectNews } from '../support/collect-news.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const items = Array.from({ length: 50 }, (_, at) => ({
  guid: `${at}`,
  title: at < 25 ? `Webinar ${at}: prompt injection for beginners` : `Prompt injection hits chatbot ${at}`,
  link: `https://news.example/${at}`,
  date: new Date(Date.UTC(2026, 2, 1 + (at % 20))).toISOString(),
}));

describe.skipIf(chromiumPath === null)('relevance that learns from corrections', () => {
  let open: PageWithFeeds;
  let page: Page;

  beforeAll(async () => {
    open = await openPageWithFeeds();
    page = open.page;
    await collectNews(open, items);
    await page.goto(`${open.origin}/#/vocabulary/relevance`);
  });
  afterAll(() => open.close());

  const toast = () => page.getByRole('region', { name: 'Notices' });
  const start = () => page.getByRole('button', { name: 'Show what would change' });
  const outcome = (leaning: string) => page.getByRole('row').filter({ hasText: leaning });
  async function correct(from: number, to: number): Promise<void> {
    const { articles } = await open.client.request('articles.list', { text: 'webinar', limit: 100 });
    const ids = articles.slice(from, to).map(({ id }) => id);
    await open.client.request('articles.mark', { ids, relevant: false });
  }
  const relevant = async (): Promise<number> =>
    (await open.client.request('articles.list', { relevant: true, limit: 0 })).total;

  test('says how many corrections there are, and that few of them are too early', async () => {
    await correct(0, 3);
    await page.getByText('Packs and rules decide alone what is on the subject.').waitFor();
    await start().click();
    await page.getByText('3 corrections: 0 on the subject, 3 not. The packs alone meet 0 of 3.').waitFor();
    await page.getByText('It is too early to learn: with fewer than 20 corrections').waitFor();
    expect(await page.getByText('No stored article would change.').count()).toBe(1);
  });

  test('shows before it is used which articles would change, why, and how well it meets the corrections', async () => {
    await correct(3, 22);
    await start().click();
    await page.getByText('22 corrections: 0 on the subject, 22 not.').waitFor();
    expect(await outcome('as found').textContent()).toBe('as found250322 of 22––');
    const moved = page.getByRole('listitem').filter({ hasText: 'leaves the subject' });
    expect(await moved.count()).toBe(3);
    expect(await moved.first().textContent()).toMatch(/word “webinar” −0\.\d+/);
    expect(await relevant()).toBe(28);
  });

  test('says of what was looked at, whatever is ticked afterwards', async () => {
    const learn = page.getByRole('checkbox', { name: 'Learn from my corrections' });
    await learn.uncheck();
    await start().click();
    await page.getByRole('columnheader', { name: 'Corrections met' }).waitFor({ state: 'detached' });
    await outcome('as found').waitFor();
    await learn.check();
    expect(await page.getByText('It is too early to learn').count()).toBe(0);
    await start().click();
    await page.getByRole('columnheader', { name: 'Corrections met' }).waitFor();
  });

  test('is chosen and put to use by keyboard, and taken back by an undo', async () => {
    await outcome('as found').getByRole('radio').focus();
    await page.keyboard.press('ArrowDown');
    expect(await outcome('fewer').first().getByRole('radio').isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.getByRole('button', { name: 'Use this' }).focus();
    await page.keyboard.press('Enter');
    await toast().getByText('In use; stored articles are tagged anew.').waitFor();
    await expect
      .poll(() => page.getByRole('main').evaluate((main) => main.contains(document.activeElement)))
      .toBe(true);
    await page.getByText(/What 22 corrections taught decides with them/).waitFor();
    await page.getByText('50 articles tagged anew, 3 changed. 0 came to the subject, 3 left it.').waitFor();
    expect(await relevant()).toBe(25);
    await toast().getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Packs and rules decide alone what is on the subject.').waitFor();
    await page.getByText('3 came to the subject, 0 left it.').waitFor();
    expect(await relevant()).toBe(28);
  });

  test('an article says that corrections decided, and which of its traits', async () => {
    await start().click();
    await page.getByRole('button', { name: 'Use this' }).click();
    await page.getByText('0 came to the subject, 3 left it.').waitFor();
    await page.getByRole('button', { name: 'Show what would change' }).waitFor();
    const { articles } = await open.client.request('articles.list', { text: 'webinar', limit: 100 });
    const moved = articles.find(({ judged }) => judged?.byHand === false);
    await page.goto(`${open.origin}/#/inbox?by=article&everything=1&article=${moved?.id}`);
    await page.getByText(/because of your corrections: .*word “webinar” −0/).waitFor();
    expect(open.complaints()).toEqual([]);
  });
});

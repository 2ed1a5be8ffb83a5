import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type LoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const accusation = {
  title: 'Vendor accuses DeepSeek of model distillation',
  link: 'https://news.example/distillation',
  guid: 'g1',
  date: '2026-02-23T09:00:00Z',
  text: '<p>Anthropic says that 24000 accounts were used.</p><p>DeepSeek denies it &lt;script&gt;.</p>',
};

describe.skipIf(chromiumPath === null)('the texts of an article in the Reader', () => {
  let feeds: LoopbackFeeds;
  let open: PageWithFeeds;
  let page: Page;

  beforeAll(async () => {
    open = await openPageWithFeeds();
    ({ feeds, page } = open);
  });
  afterAll(() => open.close());

  async function show(id: string | undefined): Promise<void> {
    await page.goto(`${open.origin}/#/inbox?everything=1&article=${id}`);
    await page.locator(`[data-article="${id}"]`).waitFor();
  }

  test('an edit by the publisher is shown word by word, as text, with its date and size', async () => {
    feeds.serve('/edited.xml', { body: rss('Edited News', [accusation]) });
    const { id } = await open.client.request('sources.add', {
      url: feeds.url('/edited.xml'),
      allowPrivate: true,
    });
    const collect = () => open.client.request('collect.start', { sources: [id], force: true });
    await collect();
    const edited = { ...accusation, text: accusation.text.replace('24000', '<i>25000</i>') };
    feeds.serve('/edited.xml', { body: rss('Edited News', [{ ...edited, title: 'Vendor accuses a lab' }]) });
    const done = await collect();
    expect(done.updatedArticles).toBe(1);

    const { articles } = await open.client.request('articles.list', { sources: [id] });
    await show(articles[0]?.id);
    const article = page.getByRole('article');
    await article.getByRole('heading', { name: 'Earlier wordings' }).waitFor();
    expect(await article.locator('del').allTextContents()).toEqual([
      'DeepSeek of model distillation',
      '24000',
    ]);
    expect(await article.locator('ins').allTextContents()).toEqual(['a lab', '25000']);
    await article.getByText('5 words taken out, 3 put in').waitFor();
    await article.getByText('accounts were used. DeepSeek denies it <script>.').last().waitFor();
  });

  test('the whole text is fetched on request, beside that of the feed', async () => {
    const link = feeds.url('/page.html');
    const sentence = 'The vendor names DeepSeek and gives numbers. ';
    feeds.serve('/page.html', {
      body: `<html><body><article><p>${sentence.repeat(9)}<script>window.__pwn=1</script></p></article></body></html>`,
      headers: { 'content-type': 'text/html' },
    });
    feeds.serve('/short.xml', {
      body: rss('Short News', [{ ...accusation, guid: 's', link, text: 'In short.' }]),
    });
    const url = feeds.url('/short.xml');
    const { id } = await open.client.request('sources.add', { url, allowPrivate: true });
    await open.client.request('collect.start', { sources: [id], force: true });
    const { articles } = await open.client.request('articles.list', { sources: [id] });
    await show(articles[0]?.id);
    const article = page.getByRole('article');
    await article.getByRole('button', { name: 'Fetch the whole text' }).click();
    await article.getByText(/^Whole text of 127\.0\.0\.1:\d+, captured /).waitFor();
    await article.getByText('The vendor names DeepSeek and gives numbers.').waitFor();
    await article.locator('[data-foreign] mark').first().waitFor();
    await article.getByRole('button', { name: 'Show the text of the feed' }).click();
    await article.getByText('In short.').waitFor();
    await article.getByRole('button', { name: 'Show the whole text' }).click();
    await article.getByText('The vendor names DeepSeek and gives numbers.').waitFor();
    expect(await page.evaluate(() => '__pwn' in window)).toBe(false);
  });

  test('a page that cannot be had says why, and the text of the feed stays', async () => {
    feeds.serve('/page.html', { body: '', status: 404 });
    const { articles } = await open.client.request('articles.list', { text: 'distillation' });
    const gone = articles.find((row) => row.url === feeds.url('/page.html'));
    await show(gone?.id);
    await page.getByRole('button', { name: 'Fetch again' }).click();
    await page.getByText('has no page at this address any more').waitFor();
    await page.getByText('The vendor names DeepSeek and gives numbers.').waitFor();
  });

  test('a source is set to bring whole texts, and says so', async () => {
    await page.goto(`${open.origin}/#/sources`);
    const toggle = page.getByRole('button', { name: 'Fetch whole texts of Short News' });
    await toggle.click();
    await page.getByText('The whole texts of its new articles will be fetched.').waitFor();
    await page.getByRole('row', { name: /Short News.*whole texts/ }).waitFor();
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    const { sources } = await open.client.request('sources.list', {});
    expect(sources.find(({ title }) => title === 'Short News')?.fullText).toBe(true);
  });

  test('nothing of it was refused by the policy or went wrong', () => {
    const answered404 =
      'console: Failed to load resource: the server responded with a status of 404 (Not Found)';
    expect(open.complaints()).toEqual([answered404]);
    expect(open.requested().filter((url) => !url.startsWith(open.origin))).toEqual([]);
  });
});

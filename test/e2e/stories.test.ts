import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { fillDemoStories, storyTitle } from '../support/demo-stories.ts';
import { rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const own = 'How 18 million answers left Heron by night';
const other = 'A jailbreak of the Kestrel chatbot reveals its instructions';

describe.skipIf(chromiumPath === null)('the Inbox by story', () => {
  let open: PageWithFeeds;
  beforeAll(async () => {
    open = await openPageWithFeeds();
    await fillDemoStories(open.client, open.feeds);
    await open.page.goto(`${open.origin}/#/inbox?everything=1`);
  }, 60_000);
  afterAll(() => open.close());

  const list = () => open.page.getByRole('listbox', { name: 'Stories' });
  const lines = () => list().getByRole('option');
  const line = (name: string) => list().getByRole('option', { name });
  const story = () => list().locator('[data-story]');
  const press = (key: string) => open.page.keyboard.press(key);

  test('is what it is read by at first; z leads to the plain list, which the address remembers, and back', async () => {
    await story().filter({ hasText: storyTitle }).filter({ hasText: '3 articles, 2 origins' }).waitFor();
    await line(other).waitFor();
    expect(await lines().count()).toBe(3);
    expect(await open.page.getByRole('status').first().textContent()).toContain('3 stories, 5 articles');
    await press('z');
    const plain = open.page.getByRole('listbox', { name: 'Articles' });
    await plain.getByRole('option').nth(3).waitFor();
    expect(open.page.url()).toContain('by=article');
    await open.page.reload();
    await plain.getByRole('option', { name: other }).waitFor();
    await press('z');
    await story().waitFor();
    expect(open.page.url()).not.toContain('by=');
  });

  test('names in the line its origins and its outlets, and says why its articles are together', async () => {
    const text = await story().textContent();
    expect(text).toContain('Agency: Reuters, Own reporting: Model Notebook');
    expect(await story().getByTitle('Harbour Gazette').count()).toBe(1);
    expect(text).toContain('the same day');
    expect(text).toMatch(/“.+”/);
  });

  test('opens to its articles by key, each with its origin and what it copies, and closes again', async () => {
    await press('j');
    await press('l');
    await list().locator('[data-within]').nth(2).waitFor();
    expect(await lines().count()).toBe(6);
    expect(await list().locator('[data-within]').allTextContents()).toEqual([
      expect.stringContaining('Own reporting'),
      expect.stringContaining(`Copy of “${storyTitle}”`),
      expect.stringContaining('Agency: Reuters'),
    ]);
    await press('h');
    await expect.poll(() => lines().count()).toBe(3);
  });

  test('a range is chosen by key, across a story and into it', async () => {
    await press('g');
    await press('g');
    await press('J');
    await open.page.getByRole('toolbar', { name: '4 chosen' }).waitFor();
    await press('Escape');
    await press('k');
    await press('l');
    await list().locator('[data-within]').nth(2).waitFor();
    await press('j');
    await press('J');
    await open.page.getByRole('toolbar', { name: '2 chosen' }).waitFor();
    await press('K');
    await open.page.getByRole('toolbar', { name: '2 chosen' }).waitFor();
    await press('Escape');
    await press('h');
    await expect.poll(() => lines().count()).toBe(3);
  });

  test('while an article is open, moving on opens the next one, of a story the one that stands for it', async () => {
    await line(other).click();
    await open.page.getByRole('heading', { level: 1, name: other }).waitFor();
    await press('k');
    await open.page.getByRole('heading', { level: 1, name: storyTitle }).waitFor();
    await press('j');
    await open.page.getByRole('heading', { level: 1, name: other }).waitFor();
    await press('Escape');
    await open.page.getByRole('heading', { level: 1, name: other }).waitFor({ state: 'detached' });
    await story().click();
    await open.page.getByRole('heading', { level: 1, name: storyTitle }).waitFor();
    await list().locator('[data-within]').nth(2).waitFor();
    await press('Escape');
    await story().click();
    await expect.poll(() => lines().count()).toBe(3);
    expect(open.page.url()).not.toContain('article=');
  });

  test('a story is there when one of its articles matches, and says how many do', async () => {
    await open.page.getByRole('searchbox', { name: 'Search' }).fill('night');
    await story().filter({ hasText: '1 of 3 match' }).waitFor();
    expect(await lines().count()).toBe(1);
    await open.page.getByRole('searchbox', { name: 'Search' }).fill('');
    await line(other).waitFor();
  });

  test('an article taken out of its story stays out, the reader tells so, and undo takes it back', async () => {
    await story().click();
    await line(own).click({ modifiers: ['Control'] });
    await open.page.getByRole('button', { name: 'Take out of the story' }).waitFor();
    await press('U');
    await story().filter({ hasText: '2 articles, 1 origin' }).waitFor();
    await line(own).click();
    await open.page.getByRole('region', { name: 'Its story' }).getByText('Told apart by hand on').waitFor();
    await open.page.getByRole('button', { name: 'Undo' }).click();
    await story().filter({ hasText: '3 articles, 2 origins' }).waitFor();
  });

  test('two stories that are chosen become one, and the story tells by whom', async () => {
    await press('Escape');
    await story().click({ modifiers: ['Control'] });
    await line(other).click({ modifiers: ['Control'] });
    await open.page.getByRole('button', { name: 'Not the same story' }).waitFor();
    await open.page.getByRole('button', { name: 'One story' }).waitFor();
    await press('u');
    await story().filter({ hasText: '4 articles' }).filter({ hasText: 'joined by hand' }).waitFor();
    await open.page.getByText('2 stories are one now.').waitFor();
    await press('Control+z');
    await story().filter({ hasText: '3 articles, 2 origins' }).waitFor();
  });

  test('the reader shows the other articles of the story with where they have it from', async () => {
    if ((await list().locator('[data-within]').count()) === 0) await story().click();
    await list().locator('[data-within]').filter({ hasText: own }).click();
    const region = open.page.getByRole('region', { name: 'Its story' });
    await region.getByRole('heading', { name: 'Agency: Reuters' }).waitFor();
    expect(await region.textContent()).toContain(`Copy of “${storyTitle}”`);
    await region.getByRole('link', { name: storyTitle, exact: true }).click();
    await open.page.getByRole('heading', { level: 1, name: storyTitle }).waitFor();
    expect(await line(other).count()).toBe(1);
  });

  test('the article that is open is taken out of its story by key, and the reader says how', async () => {
    const region = open.page.getByRole('region', { name: 'Its story' });
    const button = region.getByRole('button', { name: 'Take this article out of the story' });
    expect(await button.getAttribute('aria-keyshortcuts')).toBe('U');
    expect(await region.textContent()).toContain('u The chosen stories are one');
    await press('U');
    await region.getByText('Told apart by hand on').waitFor();
    expect(await button.count()).toBe(0);
    await press('Control+z');
    await button.waitFor();
  });

  test('what is collected before anybody reads is there at once', async () => {
    await open.page.goto(`${open.origin}/#/inbox?everything=1`);
    await open.page.reload();
    await lines().nth(1).waitFor();
    open.feeds.serve('/early.xml', {
      body: rss('Early Desk', [
        { title: 'Grid of Riga maps its cables', text: '<p>Cables.</p>', guid: 'early', date: '2026-03-02' },
      ]),
    });
    const url = open.feeds.url('/early.xml');
    await open.client.request('sources.add', { url, allowPrivate: true, asGiven: true });
    await open.client.request('collect.start', { force: true, all: true });
    await line('Grid of Riga').waitFor();
    await press('j');
  });

  test('what is collected meanwhile waits behind a line and moves nothing', async () => {
    const before = await lines().allTextContents();
    open.feeds.serve('/late.xml', {
      body: rss('Late Desk', [
        {
          title: 'Deepfake voice of a minister orders a transfer',
          text: '<p>A deepfake voice of minister Ilse Brandt ordered a transfer, says the bank of Riga.</p>',
          guid: 'late',
          date: new Date().toISOString(),
        },
      ]),
    });
    await open.client.request('sources.add', {
      url: open.feeds.url('/late.xml'),
      allowPrivate: true,
      asGiven: true,
    });
    await open.client.request('collect.start', { force: true, all: true });
    const fresh = open.page.getByRole('button', { name: 'New articles in 1 story' });
    await fresh.waitFor();
    expect(await lines().count()).toBe(before.length);
    await fresh.click();
    await line('Deepfake voice of a minister').waitFor();
    expect(open.complaints()).toEqual([]);
  });
});

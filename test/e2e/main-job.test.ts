import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type LoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const items = [
  {
    title: 'Vendor accuses DeepSeek of model distillation',
    link: 'https://news.example/distillation',
    guid: 'g1',
    date: '2026-02-23T09:00:00Z',
    text: '<p>Anthropic says that <b>DeepSeek</b> ran a <i>distillation attack</i> on Claude.</p><p>DeepSeek had not replied.</p>',
  },
  {
    title: 'A prompt injection attack on a coding agent',
    link: 'https://news.example/injection',
    guid: 'g2',
    date: '2026-02-22T09:00:00Z',
    text: '<p>OpenAI closed a prompt injection hole in ChatGPT.</p>',
  },
  {
    title: 'Gardening in spring',
    link: 'https://news.example/garden',
    guid: 'g3',
    date: '2026-02-21T09:00:00Z',
    text: '<p>Tulips are early this year.</p>',
  },
];

describe.skipIf(chromiumPath === null)('the page, from the first start to the first incident', () => {
  let feeds: LoopbackFeeds;
  let open: PageWithFeeds;
  let page: Page;
  const rows = () => page.getByRole('listbox', { name: 'Stories' }).getByRole('option');
  const row = (title: string) =>
    page.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: title });
  const toast = () => page.getByRole('region', { name: 'Notices' });

  beforeAll(async () => {
    open = await openPageWithFeeds();
    ({ feeds, page } = open);
    feeds.serve('/news.xml', { body: rss('Example News', items) });
  });
  afterAll(() => open.close());

  test('a first start offers the catalogue, with the suggested sources chosen', async () => {
    await page.getByRole('heading', { name: 'Who is said to be at fault' }).waitFor();
    const suggested = page.getByRole('button', { name: /^Add \d+ sources$/ });
    expect(Number(/\d+/.exec((await suggested.textContent()) ?? '')?.[0])).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'None', exact: true }).click();
    await page.getByRole('checkbox', { name: /OpenAI News/ }).check();
    await page.getByRole('button', { name: 'Add 1 source', exact: true }).click();
    await page.getByRole('button', { name: 'Collect now' }).first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Who is said to be at fault' }).waitFor();
  });

  test('a source of one’s own is added by its address', async () => {
    await page.getByRole('button', { name: 'Add an address of your own' }).click();
    await page.getByLabel('Address of the feed').fill(feeds.url('/news.xml'));
    await page.getByLabel('Name (may be left empty)').fill('Example News');
    await page.getByLabel('It is on this computer').check();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Collect now' }).first().waitFor();
    const { sources } = await open.client.request('sources.list', {});
    expect(sources.map(({ url, allowPrivate }) => [url, allowPrivate])).toEqual([
      [feeds.url('/news.xml'), true],
    ]);
  });

  test('collecting brings the relevant articles into the list, with their tags', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Collect now' }).click();
    await row('Vendor accuses DeepSeek').waitFor();
    await toast().getByText('Collected: 3 new articles').waitFor();
    expect(await rows().count()).toBe(2);
    expect(await row('Vendor accuses DeepSeek').textContent()).toContain('DeepSeek');
    const chip = row('Vendor accuses DeepSeek').locator('[data-kind=actor]', { hasText: 'DeepSeek' });
    expect(await chip.getAttribute('title')).toContain('“DeepSeek” in the title');
  });

  test('what is not relevant is one switch away, and the address says so', async () => {
    await page.getByRole('checkbox', { name: 'Relevant only' }).uncheck();
    await row('Gardening in spring').waitFor();
    expect(page.url()).toContain('everything=1');
    await page.goBack();
    await row('Gardening in spring').waitFor({ state: 'detached' });
  });

  test('a theme narrows the list, and the filter can be linked', async () => {
    await page
      .getByRole('complementary')
      .getByRole('checkbox', { name: /Prompt injection/ })
      .check();
    await row('Vendor accuses DeepSeek').waitFor({ state: 'detached' });
    expect(await rows().count()).toBe(1);
    await page.reload();
    await row('A prompt injection attack').waitFor();
    expect(await rows().count()).toBe(1);
    await page.keyboard.press('c');
    await row('Vendor accuses DeepSeek').waitFor();
  });

  test('the keyboard goes through the list, opens an article and marks it read', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Vendor accuses DeepSeek/ }).waitFor();
    await expect.poll(() => row('Vendor accuses DeepSeek').getAttribute('data-unread')).toBeNull();
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: /A prompt injection attack/ }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { level: 1, name: /Vendor accuses DeepSeek/ }).waitFor();
  });

  test('the evidence is marked in the body, in the title and listed with its words', async () => {
    const marks = page.getByRole('article').locator('mark');
    const words = await marks.allInnerTexts();
    expect(words).toContain('DeepSeek');
    expect(words.some((text) => text.includes('distillation'))).toBe(true);
    expect(await page.getByRole('region', { name: 'Why it is here' }).textContent()).toMatch(
      /DeepSeek.*in the title/,
    );
    const tagged = page.getByRole('region', { name: 'Why it is here' }).getByRole('listitem');
    expect(await tagged.filter({ hasText: 'DeepSeek' }).first().textContent()).toContain('accused');
    expect(await page.getByRole('article').locator('b mark').textContent()).toBe('DeepSeek');
  });

  test('an article is kept and set aside by key, and both can be undone', async () => {
    await page.keyboard.press('s');
    await toast().getByText('Moved to Kept.').waitFor();
    await row('Vendor accuses DeepSeek').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await row('Vendor accuses DeepSeek').waitFor();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Nothing new' }).click();
    await row('Vendor accuses DeepSeek').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await row('Vendor accuses DeepSeek').waitFor();
    const { articles } = await open.client.request('articles.list', { text: 'accuses' });
    expect(articles.map(({ kept, setAside }) => [kept, setAside])).toEqual([[false, null]]);
  });

  test('search narrows as one types, and / leads to it', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('injection');
    await row('Vendor accuses DeepSeek').waitFor({ state: 'detached' });
    await row('A prompt injection attack').waitFor();
    expect(await rows().count()).toBe(1);
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await row('Vendor accuses DeepSeek').waitFor();
    await page.keyboard.press('Escape');
  });

  test('an incident is made from an article, stands on the timeline, and its making can be undone', async () => {
    await row('Vendor accuses DeepSeek').click();
    await page.keyboard.press('i');
    const dialog = page.getByRole('dialog', { name: 'New incident' });
    expect(await dialog.getByLabel('Title').inputValue()).toBe(items[0]?.title);
    expect(await dialog.getByLabel('When it happened').inputValue()).toBe('2026-02-23');
    await dialog.getByLabel('When it happened').fill('2026-02-31');
    await dialog.getByRole('button', { name: 'Create incident' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('When it happened').fill('2026-02-23~');
    await dialog.getByRole('button', { name: 'Create incident' }).click();
    await page.getByRole('heading', { level: 1, name: items[0]?.title ?? '' }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('listbox', { name: /^Timeline/ }).waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    const line = page.getByRole('row').filter({ hasText: items[0]?.title ?? '' });
    await line.getByText('about Feb 23, 2026').waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    await page.keyboard.press('Control+z');
    await page.getByText('Nothing on the timeline yet').waitFor();
  });

  test('selected words become an assertion, with the claim they speak to', async () => {
    const { articles } = await open.client.request('articles.list', { text: 'accuses' });
    const article = articles[0]?.id ?? '';
    const incident = await open.client.request('incidents.create', {
      fields: { title: 'Distillation claim', happened: '2026-02', articles: [article] },
    });
    await page.goto(`${open.origin}/#/inbox?article=${article}`);
    const words = page.getByRole('article').getByText('DeepSeek had not replied.');
    await words.waitFor();
    await words.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.closest('p') ?? element);
      window.getSelection()?.removeAllRanges();
      window.getSelection()?.addRange(range);
    });
    await page.getByRole('button', { name: 'Add as assertion' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add an assertion' });
    await dialog.getByLabel('Incident').selectOption({ label: 'Distillation claim' });
    await dialog.getByLabel('The statement').fill('DeepSeek distilled Claude.');
    await dialog.getByLabel('Who says it').fill('deepseek');
    await dialog.getByLabel('Stance').selectOption({ label: 'no reply found' });
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const { items: made } = await open.client.request('assertions.list', {});
    const { text } = await open.client.request('articles.get', { id: article });
    expect(made.map(({ speaker, stance, quote }) => [speaker, stance, quote?.text])).toEqual([
      [{ id: 'deepseek', name: 'DeepSeek' }, 'no-reply-found', 'DeepSeek had not replied.'],
    ]);
    const quote = made[0]?.quote;
    expect(text.slice(quote?.start, quote?.end)).toBe('DeepSeek had not replied.');
    await page.goto(`${open.origin}/#/incident/${incident.id}`);
    await page.getByRole('heading', { name: 'DeepSeek distilled Claude.' }).waitFor();
    await page.getByRole('article').getByText('no reply found').waitFor();
  });

  test('the sources say how they are, and one can be removed and brought back', async () => {
    await page.goto(`${open.origin}/#/sources`);
    await page.getByRole('row', { name: /Example News.*(?:Works|Silent).*3/ }).waitFor();
    await page.getByRole('button', { name: 'Recent activity' }).click();
    await page
      .getByRole('dialog')
      .getByRole('row', { name: /Example News.*new/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove Example News' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No sources yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('row', { name: /Example News/ }).waitFor();
  });

  test('the palette of commands finds a theme and leads to its articles', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('prompt inj');
    await page
      .getByRole('menuitem', { name: /Prompt injection/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await row('A prompt injection attack').waitFor();
    expect(page.url()).toContain('theme=prompt-injection');
  });

  test('language and appearance are a choice that stays', async () => {
    await page.getByRole('button', { name: 'Appearance and language' }).click();
    await page.getByRole('menuitemradio', { name: 'Türkçe' }).click();
    await page.getByRole('heading', { name: 'Gelenler' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Gelenler' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('tr');
    await page.getByRole('button', { name: 'Görünüm ve dil' }).click();
    await page.getByRole('menuitemradio', { name: 'Koyu' }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-palette')).toBe('dark');
  });

  test('nothing on the way was refused by the policy, went wrong, or left this machine', () => {
    expect(open.complaints()).toEqual([]);
    expect(open.requested().filter((url) => !url.startsWith(open.origin))).toEqual([]);
  });
});

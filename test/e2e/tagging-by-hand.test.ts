import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { collectNews } from '../support/collect-news.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const items = [
  {
    title: 'Vendor accuses DeepSeek of model distillation',
    guid: 'g1',
    date: '2026-02-23T09:00:00Z',
    text: '<p>Anthropic says that DeepSeek ran a distillation attack.</p>',
  },
  { title: 'A prompt injection attack on an agent', guid: 'g2', date: '2026-02-22T09:00:00Z', text: '' },
  {
    title: 'No AI model weights were stolen, says the vendor',
    guid: 'g4',
    date: '2026-02-20T09:00:00Z',
    text: '<p>It is looking into the matter.</p>',
  },
  { title: 'Gardening in spring', guid: 'g3', date: '2026-02-21T09:00:00Z', text: '<p>Tulips.</p>' },
];

describe.skipIf(chromiumPath === null)('tags and relevance by hand', () => {
  let open: PageWithFeeds;
  let page: Page;

  beforeAll(async () => {
    open = await openPageWithFeeds();
    page = open.page;
    await collectNews(open, items);
    await page.goto(`${open.origin}/#/inbox?by=article&everything=1`);
    await row('Vendor accuses DeepSeek').click();
    await why().waitFor();
  });
  afterAll(() => open.close());

  const row = (title: string) => page.getByRole('option', { name: title });
  const why = () => page.getByRole('region', { name: 'Why it is here' });
  const toast = () => page.getByRole('region', { name: 'Notices' });
  const tagsOf = async (title: string): Promise<readonly string[]> => {
    const { articles } = await open.client.request('articles.list', {});
    const found = articles.find((article) => article.title.startsWith(title));
    return found?.tags.map(({ maker, id }) => `${maker} ${id}`) ?? [];
  };

  test('a tag says who made it, is taken away, and comes back by undo', async () => {
    const line = why()
      .getByRole('listitem')
      .filter({ hasText: /^Actor[a-z]*Anthropic/ });
    expect(await line.textContent()).toMatch(/“?Anthropic”? in the text.*pack/);
    await why().getByRole('button', { name: 'Remove the tag: Anthropic' }).click();
    await why().getByRole('heading', { name: 'Removed by hand' }).waitFor();
    expect(await tagsOf('Vendor')).not.toContain('pack anthropic');
    await toast().getByRole('button', { name: 'Undo' }).click();
    await why().getByRole('heading', { name: 'Removed by hand' }).waitFor({ state: 'detached' });
    expect(await tagsOf('Vendor')).toContain('pack anthropic');
  });

  test('a role says by which words, and leads to them', async () => {
    const line = why()
      .getByRole('listitem')
      .filter({ hasText: /^Actor[a-z]*DeepSeek/ });
    expect(await line.textContent()).toMatch(/accused“?accuses DeepSeek”? in the title/);
    await line.getByRole('button', { name: 'accused: go to the words' }).click();
    const here = page.getByRole('article').locator('mark[data-here]');
    await here.waitFor();
    expect(await here.evaluate((mark) => mark === document.activeElement)).toBe(true);
  });

  test('one that was removed is left to the packs again', async () => {
    await why().getByRole('button', { name: 'Remove the tag: Anthropic' }).click();
    await why().getByRole('button', { name: 'Leave it to the packs: Anthropic' }).click();
    await why().getByRole('button', { name: 'Remove the tag: Anthropic' }).waitFor();
    expect(await tagsOf('Vendor')).toContain('pack anthropic');
  });

  test('one is found by another name, given by key, and taken away without a trace', async () => {
    await page.keyboard.press('t');
    const dialog = page.getByRole('dialog', { name: 'Tags' });
    await dialog.waitFor();
    await page.keyboard.type('kimi');
    await dialog.getByRole('menuitem', { name: /Moonshot AI Kimi/ }).waitFor();
    await page.keyboard.press('Enter');
    await toast().getByText('Tagged: Moonshot AI.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const line = why().getByRole('listitem').filter({ hasText: 'Moonshot AI' });
    expect(await line.textContent()).toMatch(/no words of the article.*by hand/);
    await why().getByRole('button', { name: 'Remove the tag: Moonshot AI' }).click();
    await line.waitFor({ state: 'detached' });
    expect(await why().getByRole('heading', { name: 'Removed by hand' }).count()).toBe(0);
  });

  test('whether it is on the subject is said with the reason, decided by key and left to the packs', async () => {
    await why().getByText('because of Illicit model distillation').waitFor();
    await page.keyboard.press('-');
    await why().getByText('because somebody here said so').waitFor();
    expect((await open.client.request('articles.list', { relevant: true })).total).toBe(2);
    await page.keyboard.press('=');
    await why().getByText('because of Illicit model distillation').waitFor();
    expect((await open.client.request('articles.list', { relevant: true })).total).toBe(3);
  });

  test('a word in the text is explained where the keyboard goes and where the pointer rests', async () => {
    const card = page.getByRole('tooltip');
    await page.getByRole('article').locator('mark[data-term="theme model-distillation"]').last().hover();
    await card.getByText('AML.T0024.002').waitFor();
    expect(await card.textContent()).toContain('Theme · Found by a pack');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(page.url()).toContain('article=');
    await page.mouse.move(0, 0);
    await page.keyboard.press('n');
    await card.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe(
      await card.getAttribute('id'),
    );
  });

  test('several articles are chosen by key and decided on together, and one undo takes it back', async () => {
    await page.goto(`${open.origin}/#/inbox?by=article&everything=1`);
    await row('Gardening in spring').waitFor();
    await page.getByRole('listbox', { name: 'Articles' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('J');
    await page.keyboard.press('J');
    await page.getByRole('toolbar', { name: '3 chosen' }).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('Space');
    await page.getByRole('toolbar', { name: '2 chosen' }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('dialog', { name: 'Tags of 2 articles' }).waitFor();
    await page.keyboard.type('sanctions');
    await page.keyboard.press('Enter');
    await toast()
      .getByText(/2 articles: Tagged/)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('toolbar', { name: /chosen/ }).waitFor({ state: 'detached' });
    expect(await tagsOf('Gardening')).toHaveLength(1);
    expect(await tagsOf('A prompt')).not.toContain((await tagsOf('Gardening'))[0]);
    await page.keyboard.press('Control+z');
    await toast().getByText('Undone.').waitFor();
    expect(await tagsOf('Gardening')).toEqual([]);
  });

  test('a theme that is named only to be denied is told below the tags', async () => {
    await row('No AI model weights').click();
    await why().getByRole('heading', { name: 'Named only to be denied' }).waitFor();
    expect(await why().textContent()).toMatch(/Model weight theft or leak.*No AI model weights were stolen/);
  });

  test('nothing of it was refused by the policy or went wrong', () => {
    expect(open.complaints()).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
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
  { title: 'A rival copied the answers of Heron', guid: 'g2', date: '2026-02-22T09:00:00Z', text: '' },
  { title: 'A museum copied a painting', guid: 'g3', date: '2026-02-21T09:00:00Z', text: '<p>Tulips.</p>' },
];

describe.skipIf(chromiumPath === null)('the packs', () => {
  let open: PageWithFeeds;
  let page: Page;
  beforeAll(async () => {
    open = await openFilled();
    page = open.page;
  });
  afterAll(() => open.close());

  const terms = () => page.getByRole('listbox', { name: 'Terms' });
  const search = () => page.getByRole('searchbox', { name: 'Find a term by any of its names' });

  test('are reached, searched by any name, and read without a mouse', async () => {
    await page.getByRole('main').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('v');
    await terms().getByRole('option').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('深度求索');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => terms().getByRole('option').allTextContents())
      .toEqual([expect.stringContaining('DeepSeek')]);
    await page.keyboard.press('j');
    const article = page.getByRole('article');
    await article.getByRole('heading', { name: 'DeepSeek', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    expect(await article.evaluate((one) => one.parentElement === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await article.waitFor({ state: 'detached' });
    await search().fill('');
  });

  test('show of a term its names, examples, rules and mappings, with pack and version', async () => {
    await search().fill('prompt injection');
    await terms()
      .getByRole('option', { name: /^Prompt injection/ })
      .click();
    const article = page.getByRole('article');
    await article.getByText(/Pack “Attacks”, version 20/).waitFor();
    for (const name of ['Names', 'Is found in', 'Is not found in', 'In public lists', 'How it is found'])
      await article.getByRole('heading', { name, exact: true }).waitFor();
    await article.getByRole('row', { name: /OWASP Top 10.*LLM01:2025 Prompt Injection/ }).waitFor();
    await article.getByText(/^Turkish \(/).click();
    await article.locator('ul[lang=tr] code').first().waitFor();
    await search().fill('');
  });

  test('say how many stored articles carry a term, and lead to just those', async () => {
    await search().fill('deepseek');
    await terms()
      .getByRole('option', { name: /DeepSeek.*1 article/ })
      .click();
    await page.getByRole('article').getByRole('link', { name: '1 article' }).click();
    await page.waitForURL(/#\/inbox\?.*actor=deepseek/);
    await page.getByRole('option', { name: 'Vendor accuses DeepSeek' }).waitFor();
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(1);
    await page.goBack();
    await terms().waitFor();
  });

  test('say how often they were right by what the person corrected, and which were corrected most', async () => {
    const { articles } = await open.client.request('articles.list', { actors: ['deepseek'], state: 'all' });
    const ids = articles.map(({ id }) => id);
    const actor = { kind: 'actor' as const, id: 'deepseek' };
    await open.client.request('articles.tag', { ids, ...actor, holds: false });
    await search().fill('');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('corrected');
    await terms().getByRole('option').first().click();
    await page.getByRole('article').getByRole('heading', { name: 'DeepSeek', exact: true }).waitFor();
    await page
      .getByText('Of 1 article in which it was found and you judged it, 0 are right (0 %).')
      .waitFor();
    await open.client.request('history.undo', {});
  });

  test('stand in a list of which only the rows in sight exist', async () => {
    await page.getByRole('combobox', { name: 'Order' }).selectOption('name');
    const shown = await terms().getByRole('option').count();
    expect(shown).toBeGreaterThan(10);
    expect(shown).toBeLessThan(60);
    const { actors, themes, countermeasures } = await open.client.request('vocabulary.list', {});
    const all = actors.length + themes.length + countermeasures.length;
    const last = terms().locator(`[aria-posinset="${all}"]`);
    await page.getByRole('main').focus();
    await page.keyboard.press('End');
    await last.waitFor();
    await page.keyboard.press('Home');
    await last.waitFor({ state: 'detached' });
  });

  test('are saved as a file that names every entry', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export packs' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'faultline/packs-file', schema: 1 });
    expect(text).toContain('"id": "prompt-injection"');
    expect(open.complaints()).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)('rules of one’s own', () => {
  let open: PageWithFeeds;
  let page: Page;
  beforeAll(async () => {
    open = await openFilled();
    page = open.page;
    await page.goto(`${open.origin}/#/vocabulary/rules`);
    await page.getByText('No rules of your own yet').waitFor();
  });
  afterAll(() => open.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const found = () => page.getByRole('region', { name: 'What it finds' });
  const rules = async () => (await open.client.request('rules.list', {})).rules;
  const toast = () => page.getByRole('region', { name: 'Notices' });
  /** Whether something in the page itself has it, so that keys go on from there. */
  const hasFocus = () => page.getByRole('main').evaluate((main) => main.contains(document.activeElement));

  test('what is wrong is said at its place, and the first of it gets the focus', async () => {
    await page.keyboard.press('W');
    await page.getByLabel('One of these words').fill('*copied*');
    await button('Save the rule').click();
    const alerts = await page.getByRole('alert').allTextContents();
    expect(alerts).toEqual([
      'Give the rule a name.',
      '“*copied*” is open at both ends: keep the “*” at one of them.',
      'Choose what to do: give a tag, keep, set aside, or tell you.',
    ]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe(await page.getByLabel('Name', { exact: true }).getAttribute('id'));
    expect(await rules()).toEqual([]);
  });

  test('a rule is written and tried by keyboard alone, and shows what it lacks', async () => {
    await page.getByLabel('Name', { exact: true }).focus();
    await page.keyboard.type('Copied');
    await page.getByLabel('One of these words').fill('cop*');
    await button('Add a condition').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('One of these words').nth(1).fill('rival\nlab');
    await button('Add by name: Give these tags').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('espion');
    await page.locator('[role=menuitem][data-focused]', { hasText: 'Espionage' }).waitFor();
    await page.keyboard.press('Enter');
    await button('Remove Espionage').waitFor();
    expect(
      await button('Add by name: Give these tags').evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await button('Try it').focus();
    await page.keyboard.press('Enter');
    await found().getByText('1 match and 1 near miss among 3 articles').waitFor();
    await found().getByText('Saving it: 1 tag more, 0 tags fewer.').waitFor();
    await found().getByText('Lacks condition 2: “rival”, “lab”').waitFor();
    expect(await rules()).toEqual([]);
  });

  test('what is not saved is still there after a look at an article', async () => {
    await found().getByRole('link', { name: 'A museum copied a painting' }).click();
    await page.getByRole('heading', { name: 'A museum copied a painting' }).waitFor();
    await page.goBack();
    await page.getByText('What you had written is still here.').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Copied');
  });

  test('once saved it tags what is stored, and the list says and shows how much', async () => {
    await button('Save the rule').click();
    await toast().getByText('Rule saved.').waitFor();
    await page.waitForURL(/rule=0/);
    await expect.poll(hasFocus).toBe(true);
    expect(await rules()).toMatchObject([{ name: 'Copied', enabled: true }]);
    await page.getByRole('link', { name: '1 article for which “Copied” holds' }).click();
    await page.getByRole('option', { name: 'A rival copied' }).waitFor();
    expect(await page.getByRole('listbox').getByRole('option').count()).toBe(1);
    const { articles } = await open.client.request('articles.list', { themes: ['espionage'], state: 'all' });
    expect(articles.map(({ title }) => title)).toEqual(['A rival copied the answers of Heron']);
    await page.goBack();
  });

  test('is switched off in the list, and on again by undo', async () => {
    await page.getByRole('checkbox', { name: 'On: Copied' }).press(' ');
    await expect.poll(async () => (await rules())[0]?.enabled).toBe(false);
    await toast().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await rules())[0]?.enabled).toBe(true);
    await page.getByRole('checkbox', { name: 'On: Copied', checked: true }).waitFor();
  });

  test('comes out as a file and back in, each rule with what importing it would do', async () => {
    const download = page.waitForEvent('download');
    await button('Export rules').click();
    const text = await readFile(await (await download).path(), 'utf8');
    const file = JSON.parse(text) as { rules: object[] };
    const another = { ...file.rules[0], id: undefined, name: 'Another' };
    await button('Import rules').click();
    const dialog = page.getByRole('dialog');
    const choose = (content: string) =>
      dialog
        .getByLabel('File of rules')
        .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await choose('no rules');
    await dialog.getByText('The file is not JSON').waitFor();
    await choose(JSON.stringify({ ...file, rules: [...file.rules, another] }));
    await dialog.getByRole('listitem').filter({ hasText: 'Another' }).getByText('new').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: 'Copied' }).getByText('there already').waitFor();
    await dialog.getByRole('button', { name: 'Import 1 rule' }).click();
    await page.getByRole('link', { name: 'Another', exact: true }).waitFor();
  });

  test('is removed, which is undone like everything else', async () => {
    await page.getByRole('link', { name: 'Another', exact: true }).click();
    await button('Remove the rule').click();
    await page.getByRole('link', { name: 'Another', exact: true }).waitFor({ state: 'detached' });
    await expect.poll(hasFocus).toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: 'Another', exact: true }).waitFor();
  });

  test('one begun from a term gives its tag, beside another that is still being written', async () => {
    await page.keyboard.press('W');
    await page.getByLabel('Name', { exact: true }).fill('Half written');
    await page.goto(`${open.origin}/#/vocabulary?term=theme:espionage`);
    await page.getByRole('link', { name: 'New rule that gives this tag' }).click();
    await button('Remove Espionage').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    await button('Remove Espionage').press('Enter');
    await button('Remove Espionage').waitFor({ state: 'detached' });
    expect(await hasFocus()).toBe(true);
    await page.goto(`${open.origin}/#/vocabulary/rules?rule=new`);
    await page.getByText('What you had written is still here.').waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Half written');
    await button('Discard changes').press('Enter');
    await button('Discard changes').waitFor({ state: 'detached' });
    expect(await hasFocus()).toBe(true);
  });

  test('one that is gone leaves the list in sight, however narrow the window is', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto(`${open.origin}/#/vocabulary/rules?rule=01980000-0000-7000-8000-000000000000`);
    await page.getByRole('link', { name: 'Another', exact: true }).waitFor();
    expect(open.complaints()).toEqual([]);
  });
});

async function openFilled(): Promise<PageWithFeeds> {
  const open = await openPageWithFeeds();
  await collectNews(open, items);
  return open;
}

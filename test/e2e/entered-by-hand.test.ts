import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptanceScenario } from '../support/acceptance-scenario/acceptance-scenario.ts';
import { type ScenarioArticle, scenarioDay } from '../support/acceptance-scenario/scenario-parts.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

const articlesOf = (day: number): readonly ScenarioArticle[] =>
  acceptanceScenario.filter((step) => step.day === day).flatMap(({ articles }) => articles);

/** The first days of the acceptance scenario, filed with the keyboard alone, read, corrected, replayed and undone. */
describe.skipIf(chromiumPath === null)('an incident that is entered by keyboard', () => {
  let open: PageWithFeeds;
  let now = Date.parse(`${scenarioDay(0)}T12:00:00.000Z`);
  beforeAll(async () => {
    const engine = await openTestEngine({ now: () => now });
    open = await openPageWithFeeds({ engine });
    await collect(0);
    await engine.engine.grouped();
    await open.page.goto(`${open.origin}/#/inbox?everything=1`);
  }, 120_000);
  afterAll(() => open.close());

  const collect = async (day: number): Promise<void> => {
    const { client, feeds } = open;
    for (const { outlet, title, text, name } of articlesOf(day)) {
      const path = `/${name}.xml`;
      const link = `https://${name}.example/${day}`;
      feeds.serve(path, {
        body: rss(outlet, [{ title, text, link, date: `${scenarioDay(day)}T08:00:00Z` }]),
      });
      await client.request('sources.add', {
        url: feeds.url(path),
        title: outlet,
        allowPrivate: true,
        asGiven: true,
      });
    }
    await client.request('collect.start', { force: true });
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await open.page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => open.page.keyboard.type(text);
  const dialog = (name: string) => open.page.getByRole('dialog', { name });
  const focused = (): Promise<string> =>
    open.page.evaluate(() => {
      const at = document.activeElement;
      const isField =
        at instanceof HTMLInputElement ||
        at instanceof HTMLTextAreaElement ||
        at instanceof HTMLSelectElement;
      const labels = isField ? at.labels : null;
      return at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '';
    });
  /** With Tab alone, as often as it takes. */
  const tabTo = async (name: string): Promise<void> => {
    for (let turn = 0; turn < 60; turn += 1) {
      if ((await focused()).startsWith(name)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to "${name}".`);
  };
  const card = (name: string) => open.page.getByRole('article', { name });
  const addClaim = async (text: string, about: string): Promise<void> => {
    await press('a');
    await dialog('Add a claim').waitFor();
    await type(text);
    await press('Tab', 'Tab');
    await type(about);
    await press('Control+Enter');
    await dialog('Add an assertion').waitFor();
  };

  test('begins with the article, and claims follow one another', async () => {
    const { page } = open;
    await page.getByRole('listbox', { name: 'Stories' }).getByRole('option').first().waitFor();
    await press('j', 'Enter');
    await page.getByRole('heading', { level: 1, name: /24,000 accounts/ }).waitFor();
    await press('i');
    await dialog('New incident').waitFor();
    await press('Control+Enter');
    await page.getByRole('heading', { name: 'Claims', exact: true }).waitFor();
    for (const letter of 'AB') {
      await addClaim(`Lab ${letter} harvested outputs of vendor V`, `Lab ${letter}`);
      await press('Escape');
      await dialog('Add an assertion').waitFor({ state: 'detached' });
    }
    await addClaim('Lab C harvested outputs of vendor V', 'Lab C');
  });

  test('one statement with its words is filed for the three claims that it makes', async () => {
    await type('Vendor V');
    await press('Tab', 'Tab', 'Tab');
    await type('own tel');
    await press('Tab', 'ArrowDown', 'Tab');
    expect(await focused()).toContain('In which words');
    await type('about 24,000 accounts and seventeen million');
    await press('Control+Enter');
    await open.page.getByText('These words do not stand in the article.', { exact: false }).waitFor();
    await press('Control+A');
    await type('harvested the outputs of its model through about 24,000 accounts');
    await tabTo('It says more claims');
    await press('Enter', 'Tab', 'Space', 'Tab', 'Space', 'Control+Enter');
    await dialog('Add an assertion').waitFor({ state: 'detached' });
    for (const letter of 'ABC') {
      const text = card(`Lab ${letter} harvested outputs`);
      await text.getByText('1 independent origin, 1 article:').waitFor();
      await text.getByText('own telemetry').waitFor();
      await text.getByText('Feb 23, 2026').first().waitFor();
    }
  });

  test('twelve outlets repeat all of it in one step, and are one origin', async () => {
    await press('k', 'k', 'k');
    await tabTo('Who repeats what Vendor V says');
    await press('Enter');
    await dialog('Who repeats what Vendor V says').waitFor();
    await tabTo('Choose all 12');
    await press('Enter', 'Control+Enter');
    await dialog('Who repeats what Vendor V says').waitFor({ state: 'detached' });
    for (const letter of 'ABC') {
      const text = card(`Lab ${letter} harvested outputs`);
      await text.getByText('1 independent origin, 13 articles:').waitFor();
      await text.getByText('Repeated by 12 others:').waitFor();
    }
    const { items } = await open.client.request('incidents.list', {});
    expect(items[0]?.articles).toHaveLength(13);
  });

  test('a denial of the next day answers what it denies', async () => {
    now = Date.parse(`${scenarioDay(1)}T12:00:00.000Z`);
    await press('k', 'k', 'k', 's');
    const option = dialog('Add an assertion').getByRole('option', { name: /^Vendor V asserts/ });
    await option.first().waitFor({ state: 'attached' });
    await type('Lab A');
    await press('Tab');
    await type(scenarioDay(1));
    await press('Tab');
    await type('den');
    await tabTo('Answers');
    await type('Vendor V asserts');
    await press('Control+Enter');
    await dialog('Add an assertion').waitFor({ state: 'detached' });
    await card('Lab A harvested outputs').getByText('Denied by').waitFor();
  });

  test('the file of the first day holds no denial, and the denial is undone', async () => {
    const { page } = open;
    const hash = await page.evaluate(() => window.location.hash);
    await page.goto(`${open.origin}/${hash}?known=${scenarioDay(0)}&sense=recorded`);
    await card('Lab A harvested outputs').getByText('1 independent origin, 13 articles:').waitFor();
    expect(await page.getByText('Denied by').count()).toBe(0);
    await press('Control+z');
    await page.getByText('Nothing can be changed while a past day is shown.').first().waitFor();
    await page.goBack();
    await card('Lab A harvested outputs').getByText('Denied by').waitFor();
    await press('Control+z');
    await expect.poll(() => page.getByText('Denied by').count()).toBe(0);
  });
});

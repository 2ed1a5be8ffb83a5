import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { openStage, type Stage } from '../support/open-stage.ts';

describe.skipIf(chromiumPath === null)('Measures and Actors', () => {
  let stage: Stage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const open = await openStage('en');
    stage = await open.fill();
    close = open.close;
  }, 60_000);
  afterAll(() => close());

  const rows = () => stage.page.getByRole('table').locator('tbody tr');

  test('a day leaves the measures that were in force on it, and the address keeps it', async () => {
    await stage.go('#/measures');
    await expect.poll(() => rows().count()).toBe(2);
    await stage.page.getByLabel('In force on').fill('2026-06-15');
    await rows().filter({ hasText: 'Hidden guardrail' }).waitFor();
    await stage.page.getByLabel('In force on').fill('2026-07-15');
    await expect
      .poll(() => rows().allInnerTexts())
      .toEqual([expect.stringContaining('Classifiers for distillation')]);
    expect(stage.page.url()).toContain('on=2026-07-15');
    await rows().getByText('in force', { exact: true }).waitFor();
  });

  test('a number of the matrix opens the measures that it counts', async () => {
    await stage.go('#/measures/matrix');
    await stage.page.getByRole('link', { name: /Behavioural anomaly detection against Illicit/ }).click();
    await expect.poll(() => rows().count()).toBe(1);
    expect(stage.page.url()).toMatch(/theme=.*measure=/);
  });

  test('the filter is that of the timeline, goes along from page to page, and is taken off by its chips', async () => {
    const { page } = stage;
    await stage.go('#/timeline?measure-status=announced&stance=denies');
    await page.getByRole('link', { name: 'Measures' }).click();
    await expect
      .poll(() => rows().allInnerTexts())
      .toEqual([expect.stringContaining('Classifiers for distillation')]);
    expect(page.url()).toContain('stance=denies');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Filters' });
    await panel.getByRole('group', { name: 'Kind of measure' }).waitFor();
    expect(await panel.getByRole('group', { name: 'Stance' }).count()).toBe(0);
    await page.getByRole('button', { name: /Without.*Status of the measure/ }).click();
    await expect.poll(() => rows().count()).toBe(2);
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.getByRole('button', { name: /Without.*Stance/ }).waitFor();
    expect(page.url()).toContain('#/actors?stance=denies');
  });

  test('the time to the first measure is told per incident', async () => {
    await stage.go('#/measures/first');
    await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('the same day')]);
  });

  test('what a page shows is shared from it, and of an open actor all that the ledger has on it', async () => {
    const { page } = stage;
    await stage.go('#/measures?measure-status=announced');
    await expect.poll(() => rows().count()).toBe(1);
    await page.keyboard.press('E');
    await expect.poll(() => page.url()).toContain('#/share?measure-status=announced');
    await stage.go('#/actors?open=deepseek');
    await page.getByRole('link', { name: 'Show on the Timeline' }).waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect.poll(() => page.url()).toContain('#/share?actor=deepseek');
    await page.goBack();
    await page.getByRole('link', { name: 'Show on the Timeline' }).click();
    await expect.poll(() => page.url()).toContain('#/timeline?actor=deepseek');
    await page.getByText(/^\d+ entries/).waitFor();
  });

  test('actors are walked by key, and lead to one another and to incidents', async () => {
    const { page } = stage;
    await stage.go('#/actors');
    await page.getByRole('link', { name: /^DeepSeek/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'MiniMax', level: 2 }).waitFor();
    await page.getByRole('article').getByRole('link', { name: 'Anthropic' }).click();
    await page.getByRole('heading', { name: 'Anthropic', level: 2 }).waitFor();
    expect(page.url()).toContain('open=anthropic');
    await page.getByRole('link', { name: /^Three labs are said/ }).click();
    await page.getByRole('heading', { name: 'Claims' }).waitFor();
  });

  test('a source that carried the articles behind them narrows the entries, and is called by its name', async () => {
    const { page } = stage;
    await stage.go('#/timeline?view=table');
    await page.getByRole('table').waitFor();
    const all = await rows().count();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const sources = page.getByRole('group', { name: 'Source', exact: true });
    await sources.getByRole('checkbox').first().check();
    expect(await sources.locator('label').first().textContent()).toContain('Example Wire');
    await expect.poll(() => page.url()).toContain('source=');
    await expect.poll(() => rows().count()).toBeLessThan(all);
    await page.getByRole('button', { name: /Without.*Source/ }).click();
    await expect.poll(() => rows().count()).toBe(all);
  });

  test('actors are those of what the filter lets through, and those chosen in it', async () => {
    const { page } = stage;
    const names = () => page.getByRole('list', { name: 'Actors' }).getByRole('link').allInnerTexts();
    await stage.go('#/actors');
    await page.getByRole('link', { name: /^DeepSeek/ }).waitFor();
    const all = await names();
    await stage.go('#/actors?stance=asserts&actor=deepseek');
    await expect.poll(names).toEqual([expect.stringMatching(/^DeepSeek/)]);
    await stage.go('#/actors?text=nothingofthekind');
    await page.getByText('No actor matches these filters.').waitFor();
    await page.keyboard.press('c');
    await expect.poll(names).toEqual(all);
    const party = { actor: { id: null, name: 'Lab without a day' }, role: 'accused' } as const;
    const fields = { title: 'Nobody knows when', parties: [party], themes: ['espionage'] };
    await stage.client.request('incidents.create', { fields });
    await stage.go('#/actors?theme=espionage');
    await expect.poll(names).toEqual([expect.stringMatching(/^Lab without a day/)]);
  });

  test('actors are shown as known on a day, where nothing can be changed', async () => {
    const { page } = stage;
    await stage.go('#/actors?open=anthropic');
    await page.getByRole('heading', { name: 'May be the same' }).waitFor();
    await page.getByRole('button', { name: 'As known on …' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2026-02-24');
    await expect.poll(() => page.getByRole('heading', { name: 'May be the same' }).count()).toBe(0);
    await page.getByRole('link', { name: /^Three labs are said/ }).click();
    await expect.poll(() => page.url()).toMatch(/#\/incident\/.*known=2026-02-24/);
    await page.getByRole('link', { name: 'Actors' }).click();
    expect(page.url()).toContain('#/actors?known=2026-02-24');
    await page.getByLabel('Day', { exact: true }).fill('2020-01-01');
    await page.getByText('Nothing was known on that day yet.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('link', { name: /^DeepSeek/ }).waitFor();
  });

  test('what is about another actor is split off, and one undo brings it back', async () => {
    const { client, page } = stage;
    await stage.go('#/actors?open=minimax');
    await page.getByRole('button', { name: 'Split off what is about another actor' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /^Three labs are said/ }).check();
    await dialog.getByRole('button', { name: 'Split off', exact: true }).click();
    await dialog.getByText('This is needed.').waitFor();
    await dialog.getByLabel('Whom it is about').fill('minimax');
    await dialog.getByText('This is the actor itself', { exact: false }).waitFor();
    await dialog.getByLabel('Whom it is about').fill('MiniMax Studio');
    await dialog.getByText(/^1 record will name MiniMax Studio \(incident: 1\)\./).waitFor();
    await dialog.getByRole('button', { name: 'Split off', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'MiniMax Studio' }).waitFor();
    const parties = async () =>
      (await client.request('incidents.get', { id: stage.incident })).parties.map(({ actor }) => actor.name);
    expect(await parties()).toContain('MiniMax Studio');
    await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(parties).not.toContain('MiniMax Studio');
    expect(await parties()).toContain('MiniMax');
  });

  test('of hundreds of measures the first are shown, and more when they are asked for', async () => {
    const { client, page } = stage;
    const fields = {
      kind: 'captcha',
      by: { id: null, name: 'Vendor V' },
      title: 'One of many',
      life: [{ status: 'in-force' as const, from: '2026-03-01' }],
    };
    const requests = Array.from({ length: 301 }, () => ({ channel: 'measures.create', request: { fields } }));
    await client.request('batch.apply', { requests, why: 'many' });
    await stage.go('#/measures');
    await page.getByText('303 measures').waitFor();
    expect(await rows().count()).toBe(301);
    await page.getByRole('button', { name: 'Show 3 more of 3' }).click();
    await expect.poll(() => rows().count()).toBe(303);
  });
});

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { fillDemoLedger } from '../support/demo-ledger.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';

describe.skipIf(chromiumPath === null)('the timeline', () => {
  let open: OpenPage;
  const chart = () => open.page.getByRole('listbox', { name: /^Timeline/ });
  const current = () => chart().getByRole('option');
  const show = async (query = ''): Promise<void> => {
    await open.page.goto(`${open.origin}/#/timeline${query}`);
    await open.page.getByText(/^\d+ entr(y|ies)( ·|$)/).waitFor();
  };
  const count = async (): Promise<string> =>
    (await open.page.getByText(/^\d+ entr(y|ies)( ·|$)/).textContent()) ?? '';
  const hash = (): Promise<string> => open.page.evaluate(() => window.location.hash);
  const download = async (item: string): Promise<Buffer> => {
    await open.page.getByRole('button', { name: 'Save or print' }).click();
    const [saved] = await Promise.all([
      open.page.waitForEvent('download'),
      open.page.getByRole('menuitem', { name: item }).click(),
    ]);
    return readFile(await saved.path());
  };

  beforeAll(async () => {
    open = await openPage();
    // How long the time is that is drawn, and so what stands where, hangs on today.
    await open.page.clock.setFixedTime('2026-11-15T12:00:00Z');
    await fillDemoLedger(open.client);
  });
  afterAll(() => open.close());

  test('is walked by keyboard: in time, between lanes, to the details and back', async () => {
    await show('?lanes=actor');
    await chart().focus();
    await open.page.keyboard.press('Home');
    const first = await current().getAttribute('aria-label');
    expect(first).toMatch(/^Nov 12, 2025\. .*prompt injection\. lane No actor$/);
    await open.page.keyboard.press('ArrowRight');
    await open.page.keyboard.press('ArrowRight');
    expect(await current().getAttribute('aria-posinset')).toBe('3');
    expect(await current().getAttribute('aria-label')).toMatch(/Three labs .* lane Anthropic$/);
    await open.page.keyboard.press('ArrowDown');
    expect(await current().getAttribute('aria-label')).toMatch(/lane (DeepSeek|MiniMax|Moonshot AI)$/);
    await open.page.keyboard.press('Enter');
    const details = open.page.getByRole('complementary', { name: 'The chosen entry' });
    await details.waitFor();
    expect(await current().getAttribute('aria-selected')).toBe('true');
    expect(await hash()).toContain('entry=');
    await open.page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
  });

  test('zooms and pans by key, and the entry at which the keyboard is stays in sight', async () => {
    await show();
    await chart().focus();
    await open.page.keyboard.press('End');
    for (const key of ['+', '+', '+', '+', '+', '+', 'ArrowLeft']) await open.page.keyboard.press(key);
    await expect.poll(() => current().getAttribute('data-hidden')).toBeNull();
    for (let turn = 0; turn < 20; turn += 1) await open.page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => current().getAttribute('data-hidden')).not.toBeNull();
    await open.page.keyboard.press('0');
    await expect.poll(() => current().getAttribute('data-hidden')).toBeNull();
  });

  test('keeps filters in the address; chips say them and take them off', async () => {
    await show();
    const all = await count();
    await open.page.getByRole('button', { name: 'Filters', exact: true }).click();
    await open.page.getByRole('checkbox', { name: /^denies/ }).check();
    await expect.poll(hash).toContain('stance=denies');
    await expect.poll(count).toBe('1 entry');
    await open.page.getByRole('checkbox', { name: /^in force/ }).check();
    await expect.poll(count).toBe('3 entries');
    await open.page.reload();
    await expect.poll(count).toBe('3 entries');
    await open.page.getByRole('button', { name: 'Without Stance: denies' }).click();
    await expect.poll(count).toBe('2 entries');
    await open.page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(count).toBe(all);
  });

  test('reads the dates by the clock that is chosen', async () => {
    await show('?view=table&clock=recorded');
    const today = new Date().toISOString().slice(0, 4);
    const dates = open.page.getByRole('row').locator('td:first-child').filter({ hasText: /\d/ });
    await expect
      .poll(async () => new Set((await dates.allTextContents()).map((date) => date.slice(-4))), {
        timeout: 10_000,
      })
      .toEqual(new Set([today]));
  });

  test('has a twin as a table, of the same entries, sorted by any column', async () => {
    await show();
    const all = await count();
    await show('?actor=deepseek');
    await expect.poll(count).not.toBe(all);
    const drawn = await count();
    await open.page.getByRole('button', { name: 'Table', exact: true }).click();
    const table = open.page.getByRole('table');
    const lines = async (): Promise<number> => Number(await table.getAttribute('aria-rowcount')) - 1;
    await expect.poll(async () => `${await lines()} entries`).toBe(drawn);
    expect(await count()).toBe(drawn);
    await open.page.getByRole('button', { name: 'By', exact: true }).click();
    await open.page.getByRole('button', { name: /^By/ }).click();
    expect(await open.page.getByRole('columnheader', { name: /^By/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(await hash()).toContain('sort=-by');
    const first = open.page.getByRole('row').nth(1);
    expect(await first.textContent()).toContain('MiniMax');
    await first.getByRole('button').click();
    await open.page.getByRole('complementary', { name: 'The chosen entry' }).waitFor();
  });

  test('leads from the count of what has no date to what that is, and to where its date is written down', async () => {
    const { id } = await open.client.request('incidents.create', { fields: { title: 'A rumour' } });
    await show();
    await open.page.getByRole('link', { name: '1 record without a date by this clock' }).click();
    await expect.poll(hash).toContain('view=undated');
    const row = open.page.getByRole('row').filter({ hasText: 'A rumour' });
    expect(await row.textContent()).toContain('It does not say when it happened.');
    await row.getByRole('button', { name: 'A rumour', exact: true }).click();
    const details = open.page.getByRole('complementary', { name: 'The chosen entry' });
    await details.getByText('no date').waitFor();
    await open.page.keyboard.press('Escape');
    await row.getByRole('button', { name: 'Add the date: A rumour' }).click();
    const dialog = open.page.getByRole('dialog');
    await dialog.getByLabel('When it happened').fill('2026-04');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await open.page.getByText('Every record has a date by this clock.').waitFor();
    await open.page.getByRole('button', { name: 'Back to the timeline' }).click();
    await chart().waitFor();
    expect(await hash()).not.toContain('view=');
    await open.client.request('incidents.remove', { id });
  });

  test('reads the words of its filter as the Inbox does, and says which it does not follow', async () => {
    await show();
    const all = await count();
    await open.page.getByRole('button', { name: 'Filters', exact: true }).click();
    const words = open.page.getByRole('searchbox', { name: 'Words in it' });
    await words.fill('theme:"Illicit model distillation" -actor:deepseek');
    await expect.poll(count).not.toBe(all);
    const { entries } = await open.client.request('timeline.list', {
      text: 'theme:model-distillation -actor:DeepSeek',
    });
    expect(entries.length).toBeGreaterThan(0);
    await expect.poll(count).toBe(`${entries.length} entries`);
    await words.fill('is:unread');
    await open.page.getByText('is: speaks of articles and is followed in the Inbox only').waitFor();
    await open.page.getByText('Nothing matches these filters.').waitFor();
  });

  test('fits a window of 640 by 400: its head is low, its foot in sight, and all tools behind one button', async () => {
    const { page } = open;
    await page.setViewportSize({ width: 640, height: 400 });
    await show();
    await current().waitFor({ state: 'attached' });
    const head = await page.getByRole('main').locator('header').first().boundingBox();
    expect(head?.height).toBeLessThan(90);
    const foot = await page.getByRole('button', { name: 'Zoom in' }).boundingBox();
    expect((foot?.y ?? 400) + (foot?.height ?? 0)).toBeLessThan(400);
    expect(await page.getByRole('button', { name: 'Share', exact: true }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.getByRole('combobox', { name: 'Lanes' }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
    expect(await page.getByRole('button', { name: 'Share', exact: true }).isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('names a lane at the top of what is seen of it while its rows scroll', async () => {
    const { page } = open;
    await page.setViewportSize({ width: 640, height: 300 });
    await show();
    await current().waitFor({ state: 'attached' });
    await chart().evaluate((element) => element.scrollTo(0, 100));
    const name = page.getByTitle('Assertion', { exact: true });
    await expect
      .poll(async () => (await name.boundingBox())?.y ?? 0)
      .toBeGreaterThan((await chart().boundingBox())?.y ?? 0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('says that it is being worked out where that takes long', async () => {
    const { page } = open;
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/timeline.chart', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${open.origin}/#/timeline?clock=recorded`);
    await page.reload();
    await page.getByText('Being worked out …').first().waitFor();
    answer();
    await current().waitFor({ state: 'attached' });
    await page.getByText('Being worked out …').first().waitFor({ state: 'detached' });
    await page.unroute('**/api/timeline.chart');
  });

  test('shows what was said by a day, tells what differs from now, and leads back', async () => {
    await show();
    const all = await count();
    await open.page.getByRole('button', { name: 'As known on …' }).click();
    await open.page
      .getByRole('textbox', { name: 'Day' })
      .or(open.page.getByLabel('Day', { exact: true }))
      .fill('2026-02-24');
    await expect.poll(hash).toContain('known=2026-02-24');
    await open.page.getByText(/of today not known yet/).waitFor();
    const then = await count();
    expect(Number.parseInt(then, 10)).toBeLessThan(Number.parseInt(all, 10));
    await open.page.getByRole('button', { name: 'A week on' }).click();
    await expect.poll(hash).toContain('known=2026-03-03');
    const slider = open.page.getByRole('slider');
    await slider.focus();
    await open.page.keyboard.press('ArrowLeft');
    await expect.poll(hash).toContain('known=2026-03-02');
    await open.page.getByRole('combobox', { name: 'In which sense' }).selectOption('recorded');
    await open.page.getByText('Nothing was known on that day yet.', { exact: false }).waitFor();
    expect(await hash()).toContain('sense=recorded');
    await open.page.getByRole('button', { name: 'Back to now' }).click();
    await expect.poll(count).toBe(all);
  });

  test('takes no entry while it shows a past day, and says why', async () => {
    await show('?known=2026-02-24');
    expect(await open.page.getByRole('button', { name: 'Add an entry' }).count()).toBe(0);
    await open.page.keyboard.press('I');
    await chart().focus();
    await open.page.keyboard.press('a');
    await open.page
      .getByRole('region', { name: 'Notices' })
      .getByText('Nothing can be changed while a past day is shown.')
      .waitFor();
    expect(await open.page.getByRole('dialog').count()).toBe(0);
    await open.page.getByRole('button', { name: 'Back to now' }).click();
    await open.page.getByRole('button', { name: 'Add an entry' }).waitFor();
  });

  test('undoes nothing while it shows a past day, and changes no timeline that has a name', async () => {
    const { client, page } = open;
    await client.request('timelines.create', { fields: { name: 'All of it', filter: {}, lanes: 'kind' } });
    const count = async (): Promise<number> => (await client.request('incidents.list', {})).total;
    const before = await count();
    await show();
    await page.keyboard.press('I');
    await page.getByRole('dialog').getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Title').fill('To be undone later');
    await page.keyboard.press('Control+Enter');
    await expect.poll(count).toBe(before + 1);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.evaluate(() => {
      window.location.hash = '#/timeline?known=2026-02-24';
    });
    await page.getByText(/of today not known yet/).waitFor();
    await page.keyboard.press('Control+z');
    await page
      .getByRole('region', { name: 'Notices' })
      .getByText('Nothing can be changed while a past day is shown.')
      .waitFor();
    await page.getByRole('button', { name: 'Saved' }).click();
    const saved = page.getByRole('complementary').filter({ hasText: 'All of it' });
    expect(await saved.getByRole('button', { name: /All of it/ }).count()).toBe(0);
    expect(await count()).toBe(before + 1);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await saved
      .getByRole('button', { name: /All of it/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Saved' }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(count).toBe(before);
  });

  test('leads to incidents and measures as known on the same day, which say so and lead back', async () => {
    await show('?known=2026-02-24&kind=incident');
    await chart().focus();
    for (const key of ['Home', 'Enter']) await open.page.keyboard.press(key);
    await open.page
      .getByRole('complementary', { name: 'The chosen entry' })
      .getByRole('link', { name: 'Three labs' })
      .click();
    await open.page.getByText('As said by Feb 24, 2026').waitFor();
    expect(await hash()).toMatch(/^#\/incident\/.*known=2026-02-24/);
    const claims = open.page.getByText('Accounts opened under false names', { exact: false });
    await open.page.getByText('denies').first().waitFor();
    const then = await claims.count();
    await open.page.getByRole('button', { name: 'Back to now' }).click();
    await expect.poll(hash).not.toContain('known');
    await expect.poll(() => open.page.getByText('corrects').count()).toBeGreaterThan(0);
    expect(then).toBeGreaterThan(0);
    await open.page.goto(`${open.origin}/#/measures?known=2026-02-24`);
    await open.page.getByText('Classifiers for distillation traffic').waitFor();
    expect(await open.page.getByText('Hidden guardrail on bulk requests').count()).toBe(0);
    await open.page.getByRole('button', { name: 'Back to now' }).click();
    await open.page.getByText('Hidden guardrail on bulk requests').waitFor();
  });

  test('takes an entry in place, with the day and the actor of the lane filled in', async () => {
    await show('?lanes=actor&actor=deepseek');
    await chart().focus();
    for (const key of ['Home', 'ArrowDown', 'a']) await open.page.keyboard.press(key);
    const dialog = open.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'What to add' }).selectOption('assertion');
    await dialog.getByRole('button', { name: 'Next' }).click();
    expect(await dialog.getByLabel('When it was said').inputValue()).toBe('2026-02-23');
    const speaker = await dialog.getByLabel('Who says it').inputValue();
    expect(['DeepSeek', 'MiniMax', 'Moonshot AI']).toContain(speaker);
    await dialog.getByLabel('The statement').fill('It stopped in March.');
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { entries } = await open.client.request('timeline.list', { text: 'stopped in March' });
    expect(entries).toMatchObject([{ kind: 'assertion', by: speaker, date: '2026-02-23' }]);
  });

  test('a double click on an empty day of a lane adds an entry on that day', async () => {
    await show();
    await open.page.reload();
    await current().waitFor({ state: 'attached' });
    await open.page.locator('canvas').dblclick({ position: { x: 30, y: 40 } });
    const dialog = open.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Next' }).click();
    expect(await dialog.getByLabel('When it happened').inputValue()).toMatch(/^2025-1[01]-\d\d$/);
    await open.page.keyboard.press('Escape');
  });

  test('is saved whole as SVG and as PNG, with its filters in words', async () => {
    await show('?theme=model-distillation');
    const svg = (await download('Save as SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('Themes: ');
    expect(svg).toContain('Made on ');
    const png = await download('Save as PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.length).toBeGreaterThan(20_000);
    expect(open.complaints()).toEqual([]);
  });

  test('is printed whole, and nothing else of the page with it', async () => {
    await show();
    await open.page.evaluate(() => {
      window.print = () => undefined; // a headless browser has no dialog to leave
    });
    await open.page.getByRole('button', { name: 'Save or print' }).click();
    await open.page.getByRole('menuitem', { name: 'Print' }).click();
    await open.page.emulateMedia({ media: 'print' });
    expect(await open.page.locator('body > div > svg').isVisible()).toBe(true);
    expect(await open.page.getByRole('main').isVisible()).toBe(false);
    await open.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await open.page.emulateMedia({ media: null });
    expect(await open.page.getByRole('main').isVisible()).toBe(true);
  });
});

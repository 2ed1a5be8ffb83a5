import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { openStage, type Stage } from '../support/open-stage.ts';

describe.skipIf(chromiumPath === null)('an incident', () => {
  let stage: Stage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const open = await openStage('en');
    stage = await open.fill();
    close = open.close;
  }, 60_000);
  afterAll(() => close());

  const open = async (id: string): Promise<void> => {
    await stage.go(`#/incident/${id}`);
    await stage.page.getByRole('heading', { name: 'Claims' }).waitFor();
  };
  const claim = (text: string) => stage.page.getByRole('article').filter({ hasText: text });

  test('a claim says how it stands, why, and how many independent origins there are', async () => {
    await open(stage.incident);
    const card = claim('Three labs harvested');
    await card.getByText('1 independent origin, 1 article:').waitFor();
    await card.getByText('suggested by the rules').click();
    await card.getByText('It is denied.').waitFor();
  });

  test('says that there is no claim only once it knows', async () => {
    const { page, strings } = stage;
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/claims.list', async (route) => {
      await held;
      await route.continue();
    });
    await stage.go(`#/incident/${stage.incident}`);
    await page.getByText(strings.common.working).waitFor();
    expect(await page.getByText(strings.incident.noClaims).count()).toBe(0);
    answer();
    await claim('Three labs harvested').getByText('1 independent origin, 1 article:').waitFor();
    await page.unroute('**/api/claims.list');
  });

  test('a number that was corrected stays readable beside the one that took its place', async () => {
    const corrected = claim('about 22,500 accounts');
    await corrected.getByRole('button', { name: /about 24,000 accounts/ }).waitFor();
    await claim('Its place was taken by').getByText('superseded', { exact: true }).waitFor();
  });

  test('an assertion is changed in its form', async () => {
    await stage.page.getByRole('button', { name: 'Edit what DeepSeek says' }).click();
    await stage.page.getByLabel('On what basis').selectOption('told-by-others');
    await stage.page.getByRole('button', { name: 'Save' }).click();
    await claim('Three labs harvested').getByText('told by others').waitFor();
  });

  test('another that may be the same is merged from the page, and one undo parts them', async () => {
    const { client, page } = stage;
    const { articles } = await client.request('incidents.get', { id: stage.incident });
    const twin = await client.request('incidents.create', {
      fields: { title: 'The same in other words', articles },
    });
    await open(stage.incident);
    const line = page
      .getByRole('listitem')
      .filter({ hasText: 'The same in other words' })
      .filter({ hasText: 'in common' });
    await line.getByRole('button', { name: 'Merge' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Comes over:/).waitFor();
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await client.request('incidents.get', { id: twin.id })).id).toBe(stage.incident);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await client.request('incidents.get', { id: twin.id })).id).toBe(twin.id);
  });

  test('what is called not the same is not offered again', async () => {
    const { page } = stage;
    const line = page
      .getByRole('listitem')
      .filter({ hasText: 'The same in other words' })
      .filter({ hasText: 'in common' });
    await line.getByRole('button', { name: 'Not the same' }).click();
    await line.waitFor({ state: 'detached' });
    await open(stage.incident);
    expect(await line.count()).toBe(0);
  });

  test('an undo that meets a later change shows both and asks', async () => {
    const { client, page } = stage;
    const { id } = await client.request('incidents.create', { fields: { title: 'First' } });
    await client.request('incidents.update', { id, fields: { title: 'Second' }, why: 'a better title' });
    await client.request('incidents.update', { id, fields: { title: 'Third' } });
    await open(id);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'a better title' })
      .getByRole('button', { name: 'Undo this change' })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('as it was before').waitFor();
    await dialog.getByRole('radio', { name: /First/ }).check();
    await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'First' }).waitFor();
  });

  test('beside a past day nothing is offered that changes anything, and one press leads back to where it is', async () => {
    const { page } = stage;
    await stage.go(`#/incident/${stage.incident}?known=2026-02-24`);
    await page.getByRole('heading', { name: 'Claims' }).waitFor();
    await page.getByText('denies', { exact: true }).first().waitFor();
    const changing = page
      .getByRole('main')
      .getByRole('button', { name: /^(Add|Answer|Edit|Merge|Split|Remove|Undo|Not the same)/ });
    expect(await changing.count()).toBe(0);
    await page.keyboard.press('e');
    await page.keyboard.press('a');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByText('Nothing can be changed while a past day is shown.').waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('button', { name: 'Add a claim' }).waitFor();
    expect(await changing.count()).toBeGreaterThan(10);
  });

  test('a party narrows the claims to its own, in the address, and one press shows all again', async () => {
    const { client, page } = stage;
    const ofNobody = {
      incident: stage.incident,
      type: 'response',
      text: 'The accounts were closed',
    } as const;
    const { id } = await client.request('claims.create', { fields: ofNobody });
    await open(stage.incident);
    const cards = page.locator('main article');
    await claim('The accounts were closed').waitFor();
    const all = await cards.count();
    await page
      .getByRole('list', { name: 'Parties' })
      .getByRole('button', { name: /^DeepSeek/ })
      .click();
    await page.getByText(/^\d+ of \d+ claims$/).waitFor();
    expect(await page.evaluate(() => window.location.hash)).toContain('actor=deepseek');
    expect(await cards.count()).toBeLessThan(all);
    await page.reload();
    await page.getByText(/^\d+ of \d+ claims$/).waitFor();
    await page.getByRole('button', { name: 'Without Actors: DeepSeek' }).click();
    await expect.poll(() => cards.count()).toBe(all);
    await client.request('claims.remove', { id });
  });

  test('keys lead from claim to claim, and from there to who else says it', async () => {
    const { page } = stage;
    await open(stage.incident);
    await page.locator('main article').first().waitFor();
    const ids = await page.locator('main article').evaluateAll((cards) => cards.map(({ id }) => id));
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await page.keyboard.press('j');
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('j');
    expect(await focused()).toBe(ids[1]);
    await page.keyboard.press('k');
    expect(await focused()).toBe(ids[0]);
    await page.keyboard.press('s');
    await page.getByRole('dialog', { name: 'Add an assertion' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(ids[0]);
  });

  test('after a new claim it is asked who says it', async () => {
    const { client, page } = stage;
    await open(stage.incident);
    await page.keyboard.press('a');
    await page.getByLabel('The statement').fill('Proxies were rented by the month');
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: 'Add an assertion' });
    await dialog.getByLabel('Who says it').fill('Anthropic');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await claim('Proxies were rented by the month').getByText('Anthropic').first().waitFor();
    const { items } = await client.request('claims.list', { incident: stage.incident });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect
      .poll(async () => (await client.request('claims.list', { incident: stage.incident })).total)
      .toBe(items.length - 1);
  });

  test('words that do not stand in the article are refused, and nothing is filed until they are put right', async () => {
    const { client, page } = stage;
    await open(stage.incident);
    const count = async () =>
      (await client.request('assertions.list', { incident: stage.incident })).items.length;
    const before = await count();
    await page.locator('main article').first().waitFor();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Add an assertion' });
    await dialog.getByLabel('Who says it').fill('Anthropic');
    await dialog.getByRole('radio').nth(1).check();
    await dialog.getByLabel('In which words').fill('seventeen million and one');
    await page.keyboard.press('Control+Enter');
    await dialog.getByText('These words do not stand in the article.', { exact: false }).waitFor();
    expect(await count()).toBe(before);
    await dialog.getByLabel('In which words').fill('');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await count()).toBe(before + 1);
    await page.keyboard.press('Control+z');
    await expect.poll(count).toBe(before);
  });

  test('Ctrl and Enter send no form whose button sends none, and one that is being sent not again', async () => {
    const { client, page } = stage;
    await open(stage.incident);
    await page
      .getByRole('button', { name: /^Who repeats what/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('a');
    await page.getByLabel('The statement').fill('They paid by card');
    await dialog.locator('form').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
      form.requestSubmit();
    });
    await page.getByRole('dialog', { name: 'Add an assertion' }).waitFor();
    await page.keyboard.press('Escape');
    const { items } = await client.request('claims.list', { incident: stage.incident });
    const made = items.filter(({ text }) => text === 'They paid by card');
    expect(made).toHaveLength(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    for (const { id } of made) await client.request('claims.remove', { id });
  });

  test('Escape leads back to the list as it was left, and the way to Share takes the incident along', async () => {
    const { page } = stage;
    await stage.go('#/timeline?lanes=role&theme=model-distillation');
    await page.getByRole('listbox').getByRole('option').waitFor({ state: 'attached' });
    await page.getByRole('listbox').focus();
    for (const key of ['Home', 'Enter']) await page.keyboard.press(key);
    const details = page.getByRole('complementary', { name: 'The chosen entry' });
    await details.getByRole('heading', { name: 'Incident' }).waitFor();
    await details.locator('footer a').first().click();
    await page.getByRole('heading', { name: 'Claims' }).waitFor();
    expect(await page.evaluate(() => window.location.hash)).toContain('theme=model-distillation');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => window.location.hash))
      .toMatch(/^#\/timeline\?theme=model-distillation&lanes=role&entry=/);
    await open(stage.incident);
    await page.keyboard.press('E');
    await expect
      .poll(() => page.evaluate(() => window.location.hash))
      .toBe(`#/share?incident=${stage.incident}`);
  });

  test('one that was not known on a day yet says so, and one that is not there says that', async () => {
    const { page } = stage;
    await stage.go(`#/incident/${stage.incident}?known=2020-01-01`);
    await page.getByText('This was not known on that day yet.').waitFor();
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('heading', { name: 'Claims' }).waitFor();
    await stage.go('#/incident/01990000-0000-7000-8000-00000000000f');
    await page.getByText('This incident is not in the library (any more).').waitFor();
    await page.getByRole('button', { name: 'Back to the Timeline' }).click();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  });

  test('a part is split off into an incident of its own', async () => {
    const { client, page } = stage;
    await open(stage.incident);
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Title of the new incident').fill('The harvest alone');
    await dialog.getByRole('checkbox', { name: /^Three labs harvested/ }).check();
    await dialog.getByRole('button', { name: 'Split off' }).click();
    await page.getByRole('heading', { level: 1, name: 'The harvest alone' }).waitFor();
    const { items } = await client.request('incidents.list', {});
    const made = items.find(({ title }) => title === 'The harvest alone');
    expect(made?.related).toEqual([{ incident: stage.incident, relation: 'split-from' }]);
    expect((await client.request('claims.list', { incident: made?.id ?? '' })).total).toBe(1);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { aColleague, type Colleague, packageOf } from '../support/colleague.ts';
import { dropFile } from '../support/drop-file.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';

/** Ours and the colleague's library, both from one package, with a record for each way in which they can differ. */
describe.skipIf(chromiumPath === null)('the preview of an import', () => {
  let open: OpenPage;
  let page: Page;
  let other: Colleague;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const details = () => page.getByRole('region', { name: 'The chosen record' });
  const list = () => page.getByRole('listbox', { name: 'Records that differ' });
  const line = (title: string) => list().getByRole('option', { name: title });
  const titles = async () =>
    (await open.client.request('incidents.list', {})).items.map(({ title }) => title).toSorted();

  beforeAll(async () => {
    open = await openPage();
    page = open.page;
    page.setDefaultTimeout(15_000);
    other = await aColleague('Deniz');
    const ids = new Map<string, string>();
    for (const title of ['Same', 'Ours changed', 'Theirs changed', 'Both changed', 'Both, too', 'Kept']) {
      const { id } = await open.client.request('incidents.create', { fields: { title } });
      ids.set(title, id);
    }
    await other.take(await packageOf(open.client));
    const change = (at: Colleague | OpenPage, title: string, fields: object) =>
      at.client.request('incidents.update', { id: ids.get(title) ?? '', fields });
    await change(open, 'Ours changed', { summary: 'By us.' });
    await change(other, 'Theirs changed', { summary: 'By Deniz.' });
    for (const title of ['Both changed', 'Both, too', 'Kept']) {
      await change(open, title, { kind: 'hazard' });
      await change(other, title, { kind: 'issue' });
    }
    await other.client.request('incidents.create', { fields: { title: 'Filed there' } });
    await page.goto(`${open.origin}/#/share/in`);
  });
  afterAll(async () => {
    await open.close();
    await other.dispose();
  });

  test('opens for a file that is dropped on the page, which does not leave it', async () => {
    const bytes = await other.send();
    await dropFile(page, page.getByRole('region', { name: 'Drop a file here' }), 'deniz.faultline', bytes);
    await page.getByRole('heading', { name: 'deniz.faultline' }).waitFor();
    expect(page.url()).toBe(`${open.origin}/#/share/in`);
  });

  test('counts what is new, in conflict, changed there, changed here and the same', async () => {
    for (const name of ['All that differs 6', 'In conflict 3', 'New 1', 'Changed there 1', 'Changed here 1'])
      await button(name).waitFor();
    await page.getByText('1 record as here already').waitFor();
  });

  test.each([
    ['New 1', 'Filed there', [/As it comes|Take it as it comes/, /Deniz/]],
    [
      'Changed there 1',
      'Theirs changed',
      [/^summary/, /As it is here.*tester/, /As it comes.*Deniz/, /By Deniz\./],
    ],
    ['Changed here 1', 'Ours changed', [/^summary/, /As it is here.*tester/, /By us\./]],
    [
      'In conflict 3',
      'Both changed',
      [/^kind · conflict/, /As it is here.*tester/, /As it comes.*Deniz/, /^Hazard$/, /^Issue$/],
    ],
  ])('shows under “%s” what differs, with who gave which value', async (filter, title, texts) => {
    await button(filter).press('Enter');
    await line(title).click();
    await details().getByRole('heading', { name: title }).waitFor();
    for (const text of texts) await details().getByText(text).first().waitFor();
  });

  test('takes a choice a record, by mouse, by key, or part by part', async () => {
    await button('In conflict 3').press('Enter');
    await line('Both changed').click();
    await details().getByRole('button', { name: 'Take what comes' }).click();
    await line('Both, too').click();
    await details()
      .getByRole('radio', { name: /As it comes/ })
      .check();
    await line('Kept').click();
    await list().focus();
    await page.keyboard.press('x');
    await line('Kept').getByText('settled').waitFor();
    expect(await page.getByRole('status').getByText('not settled').count()).toBe(0);
    await button('New 1').press('Enter');
    await details().getByRole('button', { name: 'Keep what is here' }).click();
  });

  test('takes what was chosen and nothing else, and leads to each record that it changed', async () => {
    await button('Import').press('Enter');
    const done = page.getByRole('region', { name: 'What came in' });
    await done.getByText('Incidents (3)').waitFor();
    const links = await done.getByRole('listitem').getByRole('link').allTextContents();
    expect(links.toSorted()).toEqual(['Both changed', 'Both, too', 'Theirs changed']);
    const { items } = await open.client.request('incidents.list', {});
    expect(Object.fromEntries(items.map(({ title, kind }) => [title, kind]))).toEqual({
      Same: 'incident',
      'Ours changed': 'incident',
      'Theirs changed': 'incident',
      'Both changed': 'issue',
      'Both, too': 'issue',
      Kept: 'hazard',
    });
    await done.getByRole('link', { name: 'Theirs changed' }).press('Enter');
    await page.getByRole('heading', { name: 'Theirs changed' }).waitFor();
    await page.getByText('By Deniz.').first().waitFor();
  });

  test('is undone as one, from wherever one is', async () => {
    await button('Undo').press('Enter');
    await page.getByText('Undone.').waitFor();
    const { items } = await open.client.request('incidents.list', {});
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['incident', 'hazard']));
    expect(await titles()).not.toContain('Filed there');
  });

  test('of one that keeps everything says so, and it is undone like any other', async () => {
    await page.goto(`${open.origin}/#/share/in`);
    const buffer = Buffer.from(await other.send());
    const name = 'again.faultline';
    await page
      .getByLabel('File to import')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await button('In conflict 3').press('Enter');
    await button('All that differs 6').press('Enter');
    for (const title of ['Both changed', 'Both, too', 'Kept', 'Filed there', 'Theirs changed']) {
      await line(title).click();
      await details().getByRole('heading', { name: title }).waitFor();
      await details().getByRole('button', { name: 'Keep what is here' }).click();
    }
    await button('Import').press('Enter');
    await page.getByText('all stays as it is here, and is not asked again').first().waitFor();
    await button('Undo').press('Enter');
    await page.getByText('Undone.').waitFor();
    const look = await open.client.request('history.list', { limit: 2 });
    expect(look.entries.map(({ changes }) => changes)).toEqual([[], []]);
  });

  test('asks for nothing else, and nothing goes wrong', () => {
    expect(open.complaints()).toEqual([]);
    expect(open.requested().filter((address) => !address.startsWith(open.origin))).toEqual([]);
  });
});

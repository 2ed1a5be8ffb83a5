import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { aColleague, type Colleague } from '../support/colleague.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';

describe.skipIf(chromiumPath === null)('what leaves', () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openPage();
    page = open.page;
    page.setDefaultTimeout(5000);
    for (const fields of [
      { title: 'Told to all', happened: '2026-02-23', themes: ['model-distillation'] },
      { title: 'Told to few', happened: '2026-03-01', handlingMark: 'amber' as const },
      { title: 'Something else', happened: '2026-04-01' },
    ]) {
      await open.client.request('incidents.create', { fields });
    }
  });
  afterAll(() => open.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const file = () => page.getByRole('region', { name: 'The beginning of the file' });
  const preview = () => page.getByRole('region', { name: 'What leaves' });
  const saved = async (act: () => Promise<void>): Promise<Download> => {
    const download = page.waitForEvent('download');
    await act();
    return download;
  };
  const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
  const choose = (label: string, option: string) =>
    page.getByLabel(label, { exact: true }).selectOption({ label: option });

  test('a view of the timeline is saved under a name, by keyboard', async () => {
    await page.goto(`${open.origin}/#/timeline?theme=model-distillation&lanes=theme`);
    await button('Saved').press('Enter');
    await button('Save this view').press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('Distillation');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Distillation', exact: true }).waitFor();
    expect((await open.client.request('timelines.list', {})).timelines).toMatchObject([
      { name: 'Distillation', filter: { themes: ['model-distillation'] }, lanes: 'theme' },
    ]);
  });

  test('a second one of that name is refused in words, and the dialog stays', async () => {
    await button('Save this view').press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('distillation');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('choose another name').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a saved timeline opens from anywhere on the timeline', async () => {
    await page.goto(`${open.origin}/#/timeline?view=table`);
    await page.getByRole('link', { name: 'Distillation', exact: true }).press('Enter');
    await page.getByRole('status').getByText('1 entry').waitFor();
    expect(page.url()).toContain('theme=model-distillation&lanes=theme');
  });

  test('its way to Share carries exactly what it shows', async () => {
    await page.getByRole('link', { name: 'Share Distillation' }).press('Enter');
    await preview().getByText('1 incident').waitFor();
    await file().getByText('Told to all').first().waitFor();
    await file().getByText('"title": "Distillation"').waitFor();
    expect(await file().getByText('Something else').count()).toBe(0);
  });

  test('a filter is taken off there, and the way back shows the same on the timeline', async () => {
    await preview()
      .getByRole('button', { name: /Themes: / })
      .press('Enter');
    await preview().getByText('2 incidents').waitFor();
    await preview().getByText('Left out: 1 incident, marked stricter than TLP:CLEAR.').waitFor();
    await preview().getByRole('link', { name: 'Show it on the timeline' }).press('Enter');
    await page.getByRole('status').getByText('3 entries').waitFor();
    await page.goBack();
  });

  test('a higher ceiling lets out what is marked, and says what that means', async () => {
    await choose('May go as far as', 'TLP:AMBER');
    await page.getByText('Within the organisation and its clients.').waitFor();
    await preview().getByText('3 incidents').waitFor();
    await preview().getByText('may not be published').waitFor();
    await file().getByText('Told to few').first().waitFor();
  });

  test('the file that is saved is what the preview shows', async () => {
    const download = await saved(() => button('Export').press('Enter'));
    expect(download.suggestedFilename()).toMatch(/^distillation-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(await textOf(download))).toMatchObject({
      title: 'Distillation',
      handlingMark: 'amber',
      rows: [{ title: 'Told to all' }, { title: 'Told to few' }, { title: 'Something else' }],
    });
    await page.getByText(/: 3 rows exported\./).waitFor();
  });

  test('one that takes long is given up: nothing is saved, and the next one is whole', async () => {
    const downloads: Download[] = [];
    const note = (download: Download) => void downloads.push(download);
    page.on('download', note);
    const held: (() => void)[] = [];
    await page.route('**/api/exports.read', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await button('Export').press('Enter');
    await page.getByRole('status').getByText('Writing the file').waitFor();
    expect(await button('Export').isDisabled()).toBe(true);
    await button('Give up').press('Enter');
    await page.getByText('Export given up. No file was saved.').waitFor();
    const answered = page.waitForResponse('**/api/exports.read');
    for (const release of held) release();
    await answered;
    await page.unroute('**/api/exports.read');
    await button('Give up').waitFor({ state: 'detached' });
    const download = await saved(() => button('Export').press('Enter'));
    expect(JSON.parse(await textOf(download))).toMatchObject({ rows: { length: 3 } });
    expect(downloads).toEqual([download]);
    page.off('download', note);
  });

  test('how it is exported is kept as a profile, altered, saved again, and undone', async () => {
    await button('Save as a profile').press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('Newsroom');
    await page.keyboard.press('Enter');
    await page.getByText('Profile saved: Newsroom.').waitFor();
    await page.getByLabel('Without my name').check();
    await page.getByRole('option', { name: 'Newsroom (altered)' }).waitFor({ state: 'attached' });
    await button('Save the changes').press('Enter');
    await page.getByRole('option', { name: 'Newsroom', exact: true }).waitFor({ state: 'attached' });
    const ceiling = async () =>
      (await open.client.request('profiles.list', {})).profiles.map((each) => [each.ceiling, each.anonymous]);
    expect(await ceiling()).toEqual([['amber', true]]);
    await button('Undo').press('Enter');
    await page.getByRole('option', { name: 'Newsroom (altered)' }).waitFor({ state: 'attached' });
    expect(await ceiling()).toEqual([['amber', false]]);
  });

  test('a profile that is chosen sets all that it keeps', async () => {
    await page.goto(`${open.origin}/#/share`);
    await page.reload();
    await choose('Profile', 'Newsroom');
    await preview().getByText('3 incidents').waitFor();
    expect(page.url()).toContain('ceiling=amber');
  });

  test('profiles are given to others as a file, and taken from one', async () => {
    const act = async (item: string) => {
      await button('Profiles').press('Enter');
      await page.getByRole('menuitem', { name: item }).press('Enter');
    };
    const text = await textOf(await saved(() => act('Share all profiles as a file')));
    await act('Remove the profile');
    await page.getByText('Profile removed: Newsroom.').waitFor();
    await page
      .getByLabel('File of profiles')
      .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('Profiles: 1 new, 0 changed, 0 as they were.').waitFor();
    await page.getByRole('option', { name: 'Newsroom', exact: true }).waitFor({ state: 'attached' });
  });

  test('nothing went wrong on the page, and it asked for nothing else', () => {
    // Chromium logs the refusal of the taken name, which was told on the page.
    expect(open.complaints().filter((text) => !text.includes('409 (Conflict)'))).toEqual([]);
    expect(open.requested().filter((address) => !address.startsWith(open.origin))).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)('what comes in', () => {
  let open: OpenPage;
  let page: Page;
  let other: Colleague;
  const file = async () => ({
    name: 'colleague.faultline',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await other.send()),
  });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const details = () => page.getByRole('region', { name: 'The chosen record' });
  const titles = async () =>
    (await open.client.request('incidents.list', {})).items.map(({ title }) => title).toSorted();

  beforeAll(async () => {
    open = await openPage();
    page = open.page;
    page.setDefaultTimeout(5000);
    other = await aColleague('Rival');
    const { id } = await open.client.request('incidents.create', {
      fields: { title: 'As both had it', happened: '2026-02-23' },
    });
    // The colleague takes it over from a package of ours, as the page would save it.
    await page.goto(`${open.origin}/#/share?format=native`);
    const download = page.waitForEvent('download');
    await button('Export').click();
    await other.take(await readFile(await (await download).path()));
    await other.client.request('incidents.update', { id, fields: { title: 'As the colleague has it' } });
    await other.client.request('incidents.create', {
      fields: { title: 'Filed there', happened: '2026-03-01' },
    });
    await open.client.request('incidents.update', { id, fields: { title: 'As we have it' } });
    await page.goto(`${open.origin}/#/share/in`);
  });
  afterAll(async () => {
    await open.close();
    await other.dispose();
  });

  test('what is no file of ours is refused in a sentence, and changes nothing', async () => {
    const hostile = {
      name: 'x.faultline',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003'),
    };
    await page.getByLabel('File to import').setInputFiles(hostile);
    await page.getByRole('alert').waitFor();
    expect(await titles()).toEqual(['As we have it']);
    await button('Another file').press('Enter');
  });

  test('a package is shown before anything is changed: how much of it is new, and what is in conflict', async () => {
    await page.getByLabel('File to import').setInputFiles(await file());
    await page.getByRole('heading', { name: 'colleague.faultline' }).waitFor();
    await page.getByRole('status').getByText('1 conflict not settled').waitFor();
    await button('In conflict 1').waitFor();
    await button('New 1').waitFor();
    expect(await titles()).toEqual(['As we have it']);
  });

  test('a conflict shows both values with their authors', async () => {
    const part = details().getByRole('group', { name: /^title · conflict/ });
    await part.getByText('Before: As both had it').waitFor();
    await part.getByText('As we have it').waitFor();
    await part.getByText(/As it is here.*tester/).waitFor();
    await part.getByText('As the colleague has it').waitFor();
    await part.getByText(/As it comes.*Rival/).waitFor();
  });

  test('it is settled by key, and the next record is reached by key', async () => {
    await page.getByRole('listbox', { name: 'Records that differ' }).focus();
    await page.keyboard.press('a');
    await details()
      .getByRole('group', { name: /^title · settled/ })
      .waitFor();
    await page.keyboard.press('j');
    await details().getByRole('heading', { name: 'Filed there' }).waitFor();
    await page.keyboard.press('k');
    await details().getByRole('heading', { name: 'As the colleague has it' }).waitFor();
  });

  test('it is taken as one change, after a backup, and one undo takes all of it back', async () => {
    await button('Import').press('Enter');
    await page.getByText('A backup was made first').waitFor();
    expect(await titles()).toEqual(['As the colleague has it', 'Filed there']);
    await button('Undo').press('Enter');
    await page.getByText('Undone.').waitFor();
    expect(await titles()).toEqual(['As we have it']);
  });

  test('nothing went wrong on the page', () => {
    expect(open.complaints().filter((text) => !text.includes('400 (Bad Request)'))).toEqual([]);
  });
});

import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { renderWithChromium } from '../../electron/hosts/printing/render-with-chromium.ts';
import { recordLink } from '../../shared/exchange/record-link.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

describe.skipIf(chromiumPath === null)('ways in and out of the web host', () => {
  let open: OpenPage;
  afterEach(() => open.close());

  test('a PDF is saved through it, whole, with the title of the export', async () => {
    open = await openPage({ engine: await openTestEngine({ renderPage: renderWithChromium() }) });
    const { page, client, origin } = open;
    page.setDefaultTimeout(20_000);
    await client.request('incidents.create', { fields: { title: 'On paper', happened: '2026-02-23' } });
    await page.goto(`${origin}/#/share?format=pdf&title=For+the+meeting`);
    const download = page.waitForEvent('download');
    await page.getByText('1 incident', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).press('Enter');
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^for-the-meeting-\d{4}-\d{2}-\d{2}\.pdf$/);
    const bytes = await readFile(await saved.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.subarray(-8).toString()).toContain('%%EOF');
    expect(open.complaints()).toEqual([]);
  });

  test('a link of a record that is pasted into the command palette opens it', async () => {
    open = await openPage();
    const { page, client, origin } = open;
    page.setDefaultTimeout(15_000);
    const { id } = await client.request('incidents.create', { fields: { title: 'Linked to' } });
    await page.goto(`${origin}/#/sources`);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(recordLink('incident', id));
    await page.getByRole('menuitem', { name: `Open #/incident/${id}` }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Linked to' }).waitFor();
    expect(page.url()).toContain(`#/incident/${id}`);
  });

  test('an address that is opened with an empty library leads to its place, not to the first start', async () => {
    open = await openPage();
    const { page, client, origin } = open;
    page.setDefaultTimeout(15_000);
    await page.goto(`${origin}/#/share/in`);
    await page.getByText('Drop a file here').waitFor();
    const { id } = await client.request('incidents.create', { fields: { title: 'Linked to' } });
    await page.goto(`${origin}/#/incident/${id}`);
    await page.getByRole('heading', { name: 'Linked to' }).waitFor();
  });
});

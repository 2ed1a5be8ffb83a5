import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';

const table =
  'What,Seen on,Lab,Notes\nAccounts,2026-02-23,DeepSeek,long\nA letter,2026-03-01,Moonshot,short\n';

describe.skipIf(chromiumPath === null)('a table that comes in', () => {
  let open: OpenPage;
  let page: Page;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const column = (name: string) => page.getByRole('combobox', { name: `What “${name}” is` });
  const put = async (name: string) =>
    page
      .getByLabel('File to import')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(table) });
  beforeAll(async () => {
    open = await openPage();
    page = open.page;
    page.setDefaultTimeout(15_000);
    await page.goto(`${open.origin}/#/share/in`);
  });
  afterAll(() => open.close());

  test('shows its columns with their first rows, what each was taken for, and that it lacks a title', async () => {
    await put('desk.csv');
    const columns = page.getByRole('region', { name: 'Columns of the table' });
    await columns.getByRole('row', { name: /^Lab.*DeepSeek Moonshot$/ }).waitFor();
    expect(await column('Notes').inputValue()).toBe('summary');
    expect(await column('What').inputValue()).toBe('');
    await page.getByText('No column is the title yet.').waitFor();
    await page.getByText('Nothing could be read from it').waitFor();
  });

  test('follows at once what a person says of a column, by keyboard', async () => {
    await column('What').focus();
    await page.keyboard.press('T');
    await button('New 2').waitFor();
    await column('Seen on').selectOption({ label: 'Date' });
    await column('Lab').selectOption({ label: 'Accused' });
    await column('Notes').selectOption({ label: 'Leave out' });
    await button('New 4').waitFor();
    await page.getByRole('option', { name: /A letter.*incident/ }).click();
    const details = page.getByRole('region', { name: 'The chosen record' });
    await details.getByText('Mar 1, 2026').waitFor();
    await details.getByText(/^Moonshot.* \(accused\)$/).waitFor();
    expect(await details.getByText('short').count()).toBe(0);
  });

  test('is kept as a mapping, and given to others as a file', async () => {
    await button('Save the mapping').press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).fill('Weekly sheet');
    await page.keyboard.press('Enter');
    await page.getByText('Mapping saved: Weekly sheet.').waitFor();
    const download = page.waitForEvent('download');
    await button('Mappings').press('Enter');
    await page.getByRole('menuitem', { name: 'Share all mappings as a file' }).press('Enter');
    const text = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'faultline/mappings-file',
      mappings: [
        { name: 'Weekly sheet', columns: expect.arrayContaining([{ column: 'Notes', field: null }]) },
      ],
    });
  });

  test('is read by that mapping the next time, and imported with a link to each incident', async () => {
    await button('Another file').press('Enter');
    await put('next.csv');
    await page.getByLabel('Mapping', { exact: true }).selectOption({ label: 'Weekly sheet' });
    await button('New 4').waitFor();
    await button('Import').press('Enter');
    const done = page.getByRole('region', { name: 'What came in' });
    await done.getByText('Incidents (2)').waitFor();
    await done.getByRole('link', { name: 'A letter' }).first().waitFor();
    expect(open.complaints()).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';

describe.skipIf(chromiumPath === null)('the files of the page', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage();
  }, 60_000);
  afterAll(() => open.close());

  const place = (part: string): number => open.requested().findIndex((address) => address.includes(part));

  test('a window asks for what it shows before it fetches the pages that it does not show', async () => {
    await open.page.getByRole('navigation').first().waitFor();
    await expect.poll(() => place('/assets/vocabulary-page-')).toBeGreaterThan(0);
    expect(place('/api/library.info')).toBeLessThan(place('/assets/vocabulary-page-'));
    expect(place('/api/library.info')).toBeLessThan(place('/assets/timeline-page-'));
  });

  test('every page opens from its own file, within the policy', async () => {
    const { page } = open;
    for (const name of ['Timeline', 'Measures', 'Actors', 'Sources', 'Vocabulary']) {
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { name }).first().waitFor();
    }
    expect(open.complaints()).toEqual([]);
  });
});

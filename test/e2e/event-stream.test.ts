import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';

describe.skipIf(chromiumPath === null)('what the engine tells the page', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage();
  });
  afterAll(() => open.close());

  test('comes over one connection, however many parts of the page listen', async () => {
    const { page, origin } = open;
    await page.goto(`${origin}/#/vocabulary/relevance`);
    await page.getByRole('button', { name: 'Show what would change' }).click();
    await page.getByText('0 corrections: 0 on the subject, 0 not.').waitFor();
    expect(open.requested().filter((url) => url.endsWith('/api/events'))).toHaveLength(1);
  });

  test('goes on when one part has stopped listening', async () => {
    const { page, origin, client } = open;
    await page.goto(`${origin}/#/sources`);
    await client.request('collect.pause', { paused: true });
    await page.getByRole('button', { name: 'Resume' }).first().waitFor();
    expect(open.requested().filter((url) => url.endsWith('/api/events'))).toHaveLength(1);
  });
});

import { expect, test } from 'vitest';
import { isBundleUrl } from '../../../electron/hosts/desktop/bundle-address.ts';
import { createPrintPages } from '../../../electron/hosts/desktop/print-pages.ts';

test('serves a page of any size at an address of its own, outside the app’s page, until it is removed', async () => {
  const pages = createPrintPages();
  const long = 'é'.repeat(3_000_000);
  const [first, second] = [pages.add(long), pages.add('<p>second')];
  expect([isBundleUrl(first), first === second]).toEqual([false, false]);
  expect(await pages.serve({ method: 'GET', url: first }).text()).toBe(long);
  expect(await pages.serve({ method: 'GET', url: second }).text()).toBe('<p>second');
  pages.remove(first);
  expect([pages.has(first), pages.has(second)]).toEqual([false, true]);
  expect(pages.serve({ method: 'GET', url: first }).status).toBe(404);
});

test('lets no page run or fetch anything, whatever the page says', () => {
  const pages = createPrintPages();
  const { headers } = pages.serve({ method: 'GET', url: pages.add('<script src="https://example.org/">') });
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  expect(headers.get('content-security-policy')).not.toMatch(/script-src|https?:|'self'/);
});

test.each(['app://print/1', 'app://print/0/', 'app://print/', 'app://bundle/', 'https://print/0'])(
  'has nothing at %s',
  (url) => {
    const pages = createPrintPages();
    pages.add('<p>only');
    expect([pages.has(url), pages.serve({ method: 'GET', url }).status]).toEqual([false, 404]);
  },
);

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { collectNews } from '../support/collect-news.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const subject = 'Anthropic says DeepSeek ran a model distillation campaign';
const before = 'How a model distillation campaign looks from inside';
const items = [
  {
    title: subject,
    text: '<p>Anthropic accuses DeepSeek of illicit model distillation, Nora Feldkamp of the lab said.</p>',
    date: '2026-03-02T09:00:00Z',
  },
  {
    title: before,
    text: '<p>The engineer Nora Feldkamp explained in Oslo how DeepSeek drives illicit model distillation.</p>',
    date: '2025-11-10T09:00:00Z',
  },
  { title: 'Tulips are early', text: '<p>Gardeners say so.</p>', date: '2026-03-01T09:00:00Z' },
];

describe.skipIf(chromiumPath === null)('what is about the same thing, in the Reader', () => {
  let open: PageWithFeeds;
  beforeAll(async () => {
    open = await openPageWithFeeds();
    const served = items.map((item, at) => ({
      ...item,
      guid: String(at),
      link: `https://news.example/${at}`,
    }));
    await collectNews(open, served);
    await open.engine.grouped();
    await open.page.goto(`${open.origin}/#/inbox?everything=1`);
    await open.page.getByRole('option', { name: subject }).click();
  }, 60_000);
  afterAll(() => open.close());

  const region = () => open.page.getByRole('region', { name: 'About the same thing' });
  const title = (name: string) => open.page.getByRole('heading', { level: 1, name });

  test('is listed with what both have and how many have it', async () => {
    await region().getByRole('link', { name: before }).waitFor();
    const entry = region().getByRole('listitem');
    expect(await entry.count()).toBe(1);
    const chip = (kind: string) => entry.locator(`[data-kind=${kind}]`);
    expect(await chip('actor').filter({ hasText: 'DeepSeek' }).getAttribute('title')).toBe(
      '2 articles have it',
    );
    expect(await chip('theme').textContent()).toBe('Illicit model distillation');
    expect(await entry.locator('q').allTextContents()).toContain('Feldkamp');
  });

  test('is reached and opened by key, beside the list as it was, and the way leads back', async () => {
    await open.page.keyboard.press('R');
    await expect.poll(() => open.page.evaluate(() => document.activeElement?.textContent)).toBe(before);
    await open.page.keyboard.press('Enter');
    await title(before).waitFor();
    await region().getByRole('link', { name: subject }).waitFor();
    expect(await open.page.getByRole('listbox').getByRole('option').count()).toBe(3);
    await open.page.goBack();
    await title(subject).waitFor();
  });

  test('is not spoken of where nothing is', async () => {
    await open.page.getByRole('option', { name: 'Tulips are early' }).click();
    await title('Tulips are early').waitFor();
    await region().waitFor({ state: 'detached' });
    expect(open.complaints()).toEqual([]);
  });
});

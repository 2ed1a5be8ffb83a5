import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { writeHtml } from '../../shared/exchange/write-html.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium-path.ts';
import { fixtureContent, textOf } from '../support/exchange-fixture.ts';
import { findTool } from '../support/find-tool.ts';

const require = createRequire(import.meta.url);
const content = fixtureContent({ ceiling: 'amber+strict' });

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faultline-page-'));
  file = join(folder, 'timeline.html');
  await writeFile(file, textOf(writeHtml(content)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(chromiumPath === null)('the exported page in a browser (without Chromium: skipped)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: [...chromiumArguments] });
  });
  afterAll(() => browser.close());

  const open = async (options: Parameters<Browser['newContext']>[0] = {}) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    const ran: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === pathToFileURL(file).href) return route.continue();
      asked.push(url);
      return route.abort();
    });
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', ({ message }) => ran.push(message));
    page.on('console', (message) => ran.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return { page, asked, ran, close: () => context.close() };
  };

  const shown = (page: Page): Promise<string[]> => page.locator('.entries > li:visible h3').allInnerTexts();

  it('asks nothing of anywhere, and nothing that came from outside runs', async () => {
    const { page, asked, ran, close } = await open();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('footer').scrollIntoViewIfNeeded();
    expect({ asked, ran }).toEqual({ asked: [], ran: [] });
    expect(await shown(page)).toContain('</script><script>alert(1)</script>');
    await close();
  });

  it('has the whole list with scripts off, and nothing to press that does nothing', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    expect(await shown(page)).toHaveLength(content.rows.length);
    expect(await page.locator('#bar').isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'In these words' }).first().click();
    expect(await page.locator('blockquote:visible').count()).toBe(1);
    await close();
  });

  it('narrows by words, kind and actor, says how many are left, and shows all again', async () => {
    const { page, close } = await open();
    await page.getByLabel('Words').fill('DAVA ışık');
    await page.getByLabel('Kind').selectOption('Measure');
    await page.getByText(`1 of ${content.rows.length} shown`).waitFor();
    expect(await shown(page)).toEqual(['Dava: =HYPERLINK("http://evil.example","click")']);
    await page.getByLabel('Words').fill('no such word');
    await page.getByText('No entry is like that').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Actor').selectOption('مختبر الذكاء');
    expect(await shown(page)).toHaveLength(3);
    await close();
  });

  it('goes to a day', async () => {
    const { page, close } = await open();
    await page.getByLabel('Go to a day').fill('2026-02-24');
    const focused = page.locator('li:focus');
    expect(await focused.locator('time').first().getAttribute('datetime')).toBe('2026-02-24');
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'has nothing for axe to say in the %s palette',
    async (colorScheme) => {
      for (const viewport of [
        { width: 1280, height: 900 },
        { width: 390, height: 844 },
      ]) {
        // The page lets in no script but its own; axe comes from outside of it.
        const { page, close } = await open({ colorScheme, viewport, bypassCSP: true });
        await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
        for (const summary of await page.locator('summary').all()) await summary.click();
        const { violations } = await page.evaluate(() =>
          (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
            resultTypes: ['violations'],
          }),
        );
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect(told).toEqual([]);
        await close();
      }
    },
  );

  it('prints what is folded away on the screen', async () => {
    const { page, close } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('blockquote:visible').count()).toBe(
      [...content.rows].filter(({ quote }) => quote).length,
    );
    expect(await page.locator('#bar').isVisible()).toBe(false);
    await close();
  });
});

const java = findTool('java');
test.skipIf(java === null)(
  'the exported page is HTML as the checker of the W3C has it (without java: skipped)',
  () => {
    const checker = require.resolve('vnu-jar/build/dist/vnu.jar');
    // It ends with 1 and says why where it finds a fault.
    execFileSync(java ?? '', ['-jar', checker, '--errors-only', file], { stdio: 'pipe', encoding: 'utf8' });
  },
);

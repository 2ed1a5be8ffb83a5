/**
 * Takes the pictures of the README, or, given a folder, every screen in both palettes and two sizes:
 * `node test/support/take-screenshots.ts [folder]`.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { fillDemoLedger, fillDemoLibrary } from './demo-library.ts';
import { type LoopbackFeeds, openLoopbackFeeds } from './loopback-feeds.ts';
import { openPage } from './open-page.ts';

type Look = { readonly width: number; readonly height: number; readonly colorScheme: 'light' | 'dark' };
type Shoot = (name: string) => Promise<void>;

const images = resolve(import.meta.dirname, '../../docs/images');
const [folder] = process.argv.slice(2);

const looks: readonly Look[] =
  folder === undefined
    ? [{ width: 1280, height: 800, colorScheme: 'light' }]
    : (['light', 'dark'] as const).flatMap((colorScheme) => [
        { width: 1280, height: 800, colorScheme },
        { width: 1920, height: 1080, colorScheme },
      ]);

const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle').catch(() => undefined);

async function showAll(page: Page, origin: string, incident: string, shoot: Shoot): Promise<void> {
  const row = page
    .getByRole('listbox', { name: 'Articles' })
    .getByRole('option', { name: 'Anthropic accuses' });
  await row.waitFor();
  await shoot('inbox-empty-reader');
  await row.click();
  await page.getByRole('article').locator('mark').first().waitFor();
  await shoot('inbox');
  await page.keyboard.press('i');
  await page.getByRole('dialog', { name: 'New incident' }).waitFor();
  await shoot('new-incident');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.getByRole('menuitem').first().waitFor();
  await shoot('commands');
  await page.keyboard.press('Escape');
  await page.goto(`${origin}/#/incident/${incident}`);
  await page.getByText('denies').first().waitFor();
  await shoot('incident');
  await page.goto(`${origin}/#/timeline`);
  await page.getByRole('heading', { name: '2025' }).waitFor();
  await shoot('timeline');
  await page.goto(`${origin}/#/timeline?view=table`);
  await page.getByRole('table').waitFor();
  await shoot('timeline-table');
  await page.goto(`${origin}/#/sources`);
  await page.getByRole('row', { name: /Example Wire/ }).waitFor();
  await shoot('sources');
}

async function takeAll(look: Look, feeds: LoopbackFeeds): Promise<void> {
  const { width, height, colorScheme } = look;
  const open = await openPage({ context: { viewport: { width, height }, colorScheme } });
  const { page, client, origin } = open;
  const wanted = new Set(folder === undefined ? ['inbox', 'timeline'] : null);
  const shoot: Shoot = async (name) => {
    if (folder === undefined && !wanted.has(name)) return;
    await settled(page);
    const file =
      folder === undefined
        ? join(images, `${name}.png`)
        : join(folder, `${name}-${width}-${colorScheme}.png`);
    await page.screenshot({ path: file });
  };
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('checkbox').first().waitFor();
  await shoot('first-start');
  await fillDemoLibrary(client, feeds, Date.now());
  const incident = await fillDemoLedger(client);
  await showAll(page, origin, incident, shoot);
  await open.close();
}

await mkdir(folder ?? images, { recursive: true });
const feeds = await openLoopbackFeeds();
for (const look of looks) await takeAll(look, feeds);
await feeds.close();

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type EmptyStage, openStage, type Stage } from '../support/open-stage.ts';
import { emptyScreens, screens } from '../support/screens.ts';

/** Each palette at another size: what does not fit has to be reached too. */
const looks = [
  { colorScheme: 'light', width: 1280, height: 800 },
  { colorScheme: 'dark', width: 640, height: 400 },
] as const;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical on the page as it stands, in both palettes, in a window and in a small one. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { colorScheme, ...size } of looks) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(`html[data-palette="${colorScheme}"]`).waitFor();
    // Into the page by the debugger's hand: the policy of the page lets no script of another origin in.
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { readonly axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
    );
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      if (id === 'scrollable-region-focusable' && (await isWalkedFromItsField(page))) continue;
      for (const { html, any } of nodes)
        found.push(`${colorScheme} ${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`);
    }
  }
  await page.setViewportSize(looks[0]);
  return found;
}

/**
 * The palette of commands scrolls as the arrow keys walk through it from its field, which keeps the focus; axe knows
 * that of a combo box with a list, and not of a search field with a menu.
 */
async function isWalkedFromItsField(page: Page): Promise<boolean> {
  const field = page.getByRole('dialog').getByRole('searchbox');
  if ((await field.count()) === 0) return false;
  await page.keyboard.press('End');
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowDown');
  const reached = page.locator('[role=menuitem][data-focused]');
  await reached.waitFor();
  return reached.evaluate((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    const menu = item.closest('[role=menu]')?.getBoundingClientRect();
    return menu !== undefined && top >= menu.top - 1 && bottom <= menu.bottom + 1;
  });
}

describe.skipIf(chromiumPath === null)('every screen, as axe sees it', () => {
  let open: EmptyStage;
  let stage: Stage;
  beforeAll(async () => {
    open = await openStage('en');
  });
  afterAll(() => open.close());

  test.each(emptyScreens)('$name is clean in both palettes, wide and narrow', async ({ show }) => {
    await show(open);
    expect(await violations(open.page)).toEqual([]);
  });

  describe('with something to show', () => {
    beforeAll(async () => {
      stage = await open.fill();
      await open.fillTroubles();
    }, 60_000);

    test.each(screens)('$name is clean in both palettes, wide and narrow', async ({ show, leave }) => {
      await show(stage);
      expect(await violations(stage.page)).toEqual([]);
      await leave?.(stage);
    });
  });
});

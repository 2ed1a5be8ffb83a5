import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { fillLargeLibrary, largeLibrarySize as total } from '../support/large-library.ts';
import { type OpenPage, openPage } from '../support/open-page.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

describe.skipIf(chromiumPath === null)('a library of 100,000 articles on the screen', () => {
  let home: string;
  let open: OpenPage;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'faultline-list-'));
    await fillLargeLibrary(join(home, 'library'));
    open = await openPage({ engine: await openTestEngine({ folder: join(home, 'library') }) });
    await open.page.goto(`${open.origin}/#/inbox?by=article&everything=1`);
  }, 170_000);
  afterAll(async () => {
    await open.close();
    await rm(home, { recursive: true, force: true });
  });

  const list = () => open.page.getByRole('listbox', { name: 'Articles' });

  test('has fewer than 100 rows in the page, and tells their place in the whole', async () => {
    await list().getByRole('option').first().waitFor();
    expect(await list().getByRole('option').count()).toBeLessThan(100);
    expect(await list().getByRole('option').first().getAttribute('aria-setsize')).toBe(String(total));
    expect(await list().getByRole('option').first().getAttribute('aria-posinset')).toBe('1');
  });

  test('End leads to the last article at once, and Home back', async () => {
    await open.page.keyboard.press('End');
    await list().getByRole('option', { name: 'DeepSeek report number 0' }).waitFor();
    expect(await list().getByRole('option').count()).toBeLessThan(100);
    expect(await list().getAttribute('aria-activedescendant')).toContain(String(total - 1));
    await open.page.keyboard.press('Home');
    await list()
      .getByRole('option', { name: `number ${total - 1}` })
      .waitFor();
  });

  test('scrolling through all of it asks for a small part of it, and never blocks the page for long', async () => {
    const before = open.requested().length;
    const frames = await list().evaluate(async (rows) => {
      const scroller = rows.parentElement;
      if (!scroller) return [];
      const times: number[] = [];
      const steps = 120;
      for (let step = 0; step <= steps; step += 1) {
        const start = performance.now();
        scroller.scrollTop = (scroller.scrollHeight * step) / steps;
        await new Promise((next) => requestAnimationFrame(next));
        times.push(performance.now() - start);
      }
      return times;
    });
    const sorted = frames.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(50);
    expect(open.requested().length - before).toBeLessThan(300);
    await list().getByRole('option', { name: 'DeepSeek report number 0' }).waitFor();
    expect(open.complaints()).toEqual([]);
  });
});

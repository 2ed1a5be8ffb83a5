/**
 * Takes the pictures of the README, or, given a folder, every screen in both palettes, four sizes and both languages:
 * `node test/support/take-screenshots.ts [folder] [what the names of the screens begin with]`.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../renderer/strings/use-strings.ts';
import { openStage } from './open-stage.ts';
import { emptyScreens, screens } from './screens.ts';

type Look = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
};

const sizes = [
  { name: '1280', width: 1280, height: 800 },
  { name: '1920', width: 1920, height: 1080 },
  { name: '900', width: 900, height: 600 },
  // A window of 1280 x 800 at 200 % has room for this much.
  { name: 'zoom', width: 640, height: 400 },
] as const;
const looks: readonly Look[] = sizes.flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme })),
);
const [readme] = looks;

const [folder, prefix = ''] = process.argv.slice(2);

/** Pictures of what the page shows now, in each look. */
async function shoot(page: Page, named: (look: string) => string, wanted: readonly Look[]): Promise<void> {
  for (const { name, width, height, colorScheme } of wanted) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-palette="${colorScheme}"]`).waitFor();
    await page.screenshot({ path: named(`${name}-${colorScheme}`), animations: 'disabled' });
  }
  if (readme) await page.setViewportSize(readme);
}

async function takeForReadme(): Promise<void> {
  const images = resolve(import.meta.dirname, '../../docs/images');
  const open = await openStage('en');
  const stage = await open.fill();
  for (const { name, show } of screens.filter(({ name }) => name === 'inbox' || name === 'timeline')) {
    await show(stage);
    await shoot(open.page, () => join(images, `${name}.png`), looks.slice(0, 1));
  }
  await open.close();
}

async function takeAll(language: Language, into: string): Promise<void> {
  const open = await openStage(language);
  const isWanted = ({ name }: { readonly name: string }): boolean => name.startsWith(prefix);
  const shootAs = (name: string) =>
    shoot(open.page, (look) => join(into, `${name}-${language}-${look}.png`), looks);
  for (const { name, show } of emptyScreens.filter(isWanted)) {
    await show(open);
    await shootAs(name);
  }
  const stage = await open.fill();
  await open.fillTroubles();
  for (const { name, show, leave } of screens.filter(isWanted)) {
    await show(stage);
    await shootAs(name);
    await leave?.(stage);
  }
  await open.close();
}

if (folder === undefined) await takeForReadme();
else {
  await mkdir(folder, { recursive: true });
  for (const language of ['en', 'tr'] as const) await takeAll(language, folder);
}

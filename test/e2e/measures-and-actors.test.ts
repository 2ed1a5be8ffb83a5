import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { openStage, type Stage } from '../support/open-stage.ts';

describe.skipIf(chromiumPath === null)('Measures and Actors', () => {
  let stage: Stage;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const open = await openStage('en');
    stage = await open.fill();
    close = open.close;
  }, 60_000);
  afterAll(() => close());

  const rows = () => stage.page.getByRole('table').locator('tbody tr');

  test('a day leaves the measures that were in force on it, and the address keeps it', async () => {
    await stage.go('#/measures');
    await expect.poll(() => rows().count()).toBe(2);
    await stage.page.getByLabel('In force on').fill('2026-06-15');
    await rows().filter({ hasText: 'Hidden guardrail' }).waitFor();
    await stage.page.getByLabel('In force on').fill('2026-07-15');
    await expect
      .poll(() => rows().allInnerTexts())
      .toEqual([expect.stringContaining('Classifiers for distillation')]);
    expect(stage.page.url()).toContain('on=2026-07-15');
    await rows().getByText('in force', { exact: true }).waitFor();
  });

  test('a number of the matrix opens the measures that it counts', async () => {
    await stage.go('#/measures/matrix');
    await stage.page.getByRole('link', { name: /Behavioural anomaly detection against Illicit/ }).click();
    await expect.poll(() => rows().count()).toBe(1);
    expect(stage.page.url()).toContain('kind=');
  });

  test('the time to the first measure is told per incident', async () => {
    await stage.go('#/measures/first');
    await expect.poll(() => rows().allInnerTexts()).toEqual([expect.stringContaining('0 days')]);
  });

  test('actors are walked by key, and lead to one another and to incidents', async () => {
    const { page } = stage;
    await stage.go('#/actors');
    await page.getByRole('link', { name: /^DeepSeek/ }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'MiniMax', level: 2 }).waitFor();
    await page.getByRole('article').getByRole('link', { name: 'Anthropic' }).click();
    await page.getByRole('heading', { name: 'Anthropic', level: 2 }).waitFor();
    expect(page.url()).toContain('actor=anthropic');
    await page.getByRole('link', { name: /^Three labs are said/ }).click();
    await page.getByRole('heading', { name: 'Claims' }).waitFor();
  });
});

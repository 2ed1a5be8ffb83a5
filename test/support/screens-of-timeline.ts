import type { Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

const drawn = async ({ page, go }: Stage, query = ''): Promise<void> => {
  await go(`#/timeline${query}`);
  await page.getByRole('listbox').getByRole('option').waitFor({ state: 'attached' });
};

/** The Timeline in each of its ways to look at it. */
export const timelineScreens: readonly Screen[] = [
  { name: 'timeline', show: (stage) => drawn(stage) },
  { name: 'timeline-actors', show: (stage) => drawn(stage, '?lanes=actor') },
  {
    name: 'timeline-entry',
    show: async (stage) => {
      await drawn(stage, '?lanes=role');
      await stage.page.getByRole('listbox').focus();
      for (const key of ['End', 'ArrowLeft', 'Enter']) await stage.page.keyboard.press(key);
      await stage.page.getByRole('complementary', { name: stage.strings.entry.label }).waitFor();
    },
  },
  {
    name: 'timeline-filters',
    show: async (stage) => {
      await drawn(stage, '?actor=deepseek&since=2026-01-01');
      await stage.page.getByRole('button', { name: stage.strings.ledgerFilter.label, exact: true }).click();
      await stage.page.getByRole('complementary', { name: stage.strings.ledgerFilter.label }).waitFor();
    },
    leave: ({ page, strings }) =>
      page.getByRole('button', { name: strings.ledgerFilter.label, exact: true }).click(),
  },
  { name: 'timeline-known', show: (stage) => drawn(stage, '?known=2026-02-24') },
  {
    name: 'timeline-undated',
    show: async ({ page, go }) => {
      await go('#/timeline?view=undated&clock=published');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'timeline-tools',
    show: async (stage) => {
      await drawn(stage);
      await stage.page.setViewportSize({ width: 640, height: 400 });
      await stage.page.getByRole('button', { name: stage.strings.common.moreTools, exact: true }).click();
    },
  },
  {
    name: 'timeline-add',
    show: async (stage) => {
      await drawn(stage);
      await stage.page.getByRole('listbox').focus();
      await stage.page.keyboard.press('a');
      await stage.page.getByRole('dialog').waitFor();
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'timeline-no-match',
    show: async ({ page, go, strings }) => {
      await go('#/timeline?text=nothingofthekind');
      await page.getByText(strings.timeline.emptyFilter).waitFor();
    },
  },
  {
    name: 'timeline-table',
    show: async ({ page, go }) => {
      await go('#/timeline?view=table&sort=-by');
      await page.getByRole('table').waitFor();
    },
  },
];

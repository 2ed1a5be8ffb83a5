import type { EmptyStage, Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

/** Measures and Actors where there are none. */
export const emptyLedgerScreens: readonly {
  readonly name: string;
  readonly show: (stage: EmptyStage) => Promise<unknown>;
}[] = [
  {
    name: 'measures-empty',
    show: async ({ page, go, strings }) => {
      await go('#/measures');
      await page.getByText(strings.measures.emptyTitle).waitFor();
    },
  },
  {
    name: 'actors-empty',
    show: async ({ page, go, strings }) => {
      await go('#/actors');
      await page.getByText(strings.actors.emptyTitle).waitFor();
    },
  },
];

const filters = ({ page, strings }: Stage) =>
  page.getByRole('button', { name: strings.ledgerFilter.label, exact: true });

async function openFilters(stage: Stage): Promise<void> {
  await filters(stage).click();
  await stage.page.getByRole('complementary', { name: stage.strings.ledgerFilter.label }).waitFor();
}

async function openActor({ page, go, strings }: Stage, query: string): Promise<void> {
  await go(`#/actors?open=anthropic${query}`);
  await page.getByRole('heading', { name: strings.actors.roles }).waitFor();
}

/** Measures, Actors, and an incident as known on a day. */
export const ledgerScreens: readonly Screen[] = [
  {
    name: 'measures',
    show: async ({ page, go }) => {
      await go('#/measures');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'measures-in-force',
    show: async ({ page, go }) => {
      await go('#/measures?on=2026-06-15');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'measures-matrix',
    show: async ({ page, go }) => {
      await go('#/measures/matrix');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'measures-first',
    show: async ({ page, go }) => {
      await go('#/measures/first');
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'actors',
    show: async ({ page, go, strings }) => {
      await go('#/actors?open=anthropic');
      await page.getByRole('heading', { name: strings.actors.beside }).waitFor();
    },
  },
  {
    name: 'measures-filters',
    show: async (stage) => {
      await stage.go('#/measures?measure-status=in-force');
      await stage.page.getByRole('table').waitFor();
      await openFilters(stage);
    },
    leave: (stage) => filters(stage).click(),
  },
  {
    name: 'measures-no-match',
    show: async ({ page, go, strings }) => {
      await go('#/measures?theme=deepfake');
      await page.getByText(strings.measures.noMatch).waitFor();
    },
  },
  {
    name: 'actors-filters',
    show: async (stage) => {
      await openActor(stage, '&theme=model-distillation');
      await openFilters(stage);
    },
    leave: (stage) => filters(stage).click(),
  },
  { name: 'actors-known', show: (stage) => openActor(stage, '&known=2026-02-24') },
  {
    name: 'actors-split',
    show: async (stage) => {
      const { page, strings } = stage;
      await openActor(stage, '');
      await page.getByRole('button', { name: strings.actors.splitOther }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(strings.actors.splitTo).fill('Anthropic Institute');
      await dialog.getByRole('checkbox').first().check();
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'incident-repeats',
    show: async ({ page, go, incident, strings }) => {
      await go(`#/incident/${incident}`);
      await page
        .getByRole('button', { name: strings.incident.whoRepeats('Anthropic') })
        .first()
        .click();
      await page.getByRole('dialog').getByRole('checkbox').first().check();
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'incident-narrowed',
    show: async ({ page, go, incident, strings }) => {
      await go(`#/incident/${incident}?actor=deepseek&stance=denies`);
      await page.getByText(strings.tokens.stance.denies).first().waitFor();
    },
  },
  {
    name: 'incident-known',
    show: async ({ page, go, incident, strings }) => {
      await go(`#/incident/${incident}?known=2026-02-24`);
      await page.getByText(strings.tokens.stance.denies).first().waitFor();
    },
  },
];

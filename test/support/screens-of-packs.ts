import type { EmptyStage, Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

const letters = {
  id: 'open-letters',
  label: 'Open letters and petitions',
  definition: 'Somebody asks vendors or states in public to do or to leave something.',
  rules: { en: ['asks vendors|ask vendors|open letter', 'letter* ~ vendors'] },
  match: ['Regulators ask vendors how many accounts they closed.', 'An open letter names four labs.'],
  ignore: ['The letter A stands first.'],
};
const courier = {
  id: 'the-courier',
  name: 'The Courier',
  kind: 'media',
  country: 'GB',
  aliases: ['Courier newsroom', 'Courier Weekly'],
  spellings: { tr: ['Kurye gazetesi'] },
  match: ['The Courier counted forty of them.'],
  ignore: ['A courier brought the letter.', 'The courier newsroom is closed.'],
};
const packs = [
  { kind: 'actor', id: 'desk', entries: [courier, { id: 'deepseek', adds: { aliases: ['Deep Sea'] } }] },
  { kind: 'theme', id: 'desk', entries: [letters] },
];
const deskPack = (extra: object = {}): string =>
  JSON.stringify({
    format: 'faultline/packs-file',
    schema: 1,
    name: 'The desk',
    version: '4',
    maker: 'M. Aydın',
    packs,
    concepts: [{ id: 'petition', terms: { en: ['petition*'] } }],
    ...extra,
  });

/** Once, however often it is asked. */
async function takePack({ client }: Stage): Promise<void> {
  const { packs: taken } = await client.request('packs.list', {});
  if (taken.length === 0) await client.request('packs.import', { text: deskPack() });
}

async function openImport({ page, go, strings, client }: Stage, text: string): Promise<void> {
  const { packs: taken } = await client.request('packs.list', {});
  for (const { id } of taken) await client.request('packs.remove', { id });
  await go('#/vocabulary/packs');
  await page.getByRole('button', { name: strings.packs.import }).click();
  await page
    .getByRole('dialog')
    .getByLabel(strings.packs.file)
    .setInputFiles({ name: 'desk.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function showChanges({ page, strings }: Stage): Promise<void> {
  await page.getByRole('button', { name: strings.packs.start }).click();
  const first = page.getByRole('region', { name: strings.packs.preview }).locator('summary').first();
  await first.click();
  await first.scrollIntoViewIfNeeded();
}

async function openPacks(stage: Stage): Promise<void> {
  await takePack(stage);
  await stage.go('#/vocabulary/packs');
  await stage.page.getByRole('heading', { name: 'The desk' }).waitFor();
}

/** What there is to see of packs in a library that has none. */
export const emptyPackScreens = [
  {
    name: 'vocabulary-packs-empty',
    show: async ({ page, go, strings }: EmptyStage) => {
      await go('#/vocabulary/packs');
      await page.getByText(strings.packs.emptyTitle).waitFor();
    },
  },
] as const;

/** Packs of one's own: looked at before they are taken, listed, and where their terms show. */
export const packScreens: readonly Screen[] = [
  {
    name: 'vocabulary-pack-import',
    show: async (stage) => {
      const wrong = { id: 'acme', name: 'Acme', kind: 'lab', aliases: ['Claude'] };
      const more = [{ kind: 'actor', id: 'more', entries: [wrong, { ...courier, id: 'q', name: 'Q' }] }];
      await openImport(stage, deskPack({ packs: [...packs, ...more] }));
      await stage.page.getByRole('region', { name: stage.strings.packs.preview }).waitFor();
    },
  },
  {
    name: 'vocabulary-pack-tried',
    show: async (stage) => {
      await openImport(stage, deskPack());
      await showChanges(stage);
    },
  },
  {
    name: 'vocabulary-pack-wrong',
    show: async (stage) => {
      await openImport(stage, '{"format": "faultline/packs-file", "schema": 1, "packs": []}');
      await stage.page.getByRole('alert').waitFor();
    },
  },
  { name: 'vocabulary-packs', show: openPacks },
  {
    name: 'vocabulary-pack-remove',
    show: async (stage) => {
      await openPacks(stage);
      await stage.page.getByRole('button', { name: stage.strings.packs.removeLabel('The desk') }).click();
      await showChanges(stage);
    },
  },
  {
    name: 'vocabulary-pack-term',
    show: async (stage) => {
      await takePack(stage);
      await stage.go('#/vocabulary?text=deep&term=actor:deepseek');
      await stage.page.getByRole('article').getByText('The desk').waitFor();
    },
  },
  {
    name: 'vocabulary-pack-own-term',
    show: async (stage) => {
      await takePack(stage);
      await stage.go('#/vocabulary?text=letters&term=theme:open-letters');
      await stage.page.getByRole('article').getByText('The desk').waitFor();
    },
  },
];

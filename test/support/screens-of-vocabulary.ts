import { rss } from './loopback-feeds.ts';
import type { EmptyStage, Stage } from './open-stage.ts';
import type { Screen } from './screens.ts';

async function openTerm(
  { page, go, strings }: Pick<Stage, 'page' | 'go' | 'strings'>,
  term: string,
): Promise<void> {
  await go(`#/vocabulary?term=${term}`);
  await page.getByRole('article').getByRole('heading', { name: strings.vocabulary.ownRules }).waitFor();
}

const termsOf = (page: Stage['page'], strings: Stage['strings']) =>
  page.getByRole('listbox', { name: strings.vocabulary.list }).getByRole('option');

const words = (...list: string[]) => ({ kind: 'words' as const, words: list });
const theme = (id: string) => ({ kind: 'tag' as const, tag: { kind: 'theme' as const, id } });

/** Three rules that differ in what they do, and of which one is off; once, however often it is asked. */
async function fillRules({ client }: Stage): Promise<void> {
  const { rules } = await client.request('rules.list', {});
  if (rules.length > 0) return;
  const create = (fields: Parameters<typeof client.request<'rules.create'>>[1]['fields']) =>
    client.request('rules.create', { fields });
  await create({
    name: 'Copied by a rival',
    conditions: [
      { kind: 'near', first: ['harvest*', 'cop*', 'distill*'], second: ['model', 'outputs'], within: 8 },
      { kind: 'actor', ids: ['anthropic', 'openai'] },
    ],
    except: [words('guidance')],
    actions: [theme('model-distillation'), { kind: 'notify' }],
  });
  await create({
    name: 'Events and programmes',
    conditions: [words('programme', 'lectures')],
    actions: [{ kind: 'set-aside', reason: 'No news' }],
  });
  await create({
    name: 'Everything from China, in Chinese',
    enabled: false,
    conditions: [{ kind: 'language', ids: ['zh'] }],
    actions: [{ kind: 'keep' }],
  });
}

async function follow({ client, feeds }: Stage, path: string): Promise<string> {
  const source = { url: feeds.url(path), title: 'Rival Watch', allowPrivate: true, asGiven: true };
  return (await client.request('sources.add', source)).id;
}

async function openRules(stage: Stage): Promise<void> {
  const { page, go, strings } = stage;
  await fillRules(stage);
  await go('#/vocabulary/rules');
  await page.getByRole('list', { name: strings.rules.list }).getByRole('link').first().waitFor();
}

async function openRule(stage: Stage): Promise<void> {
  await openRules(stage);
  await stage.page.getByRole('link', { name: 'Copied by a rival', exact: true }).click();
  await stage.page.getByRole('button', { name: stage.strings.rules.save }).waitFor();
}

async function chooseFile({ page, strings }: Stage, text: string): Promise<void> {
  await page.getByRole('button', { name: strings.rules.import }).click();
  await page
    .getByRole('dialog')
    .getByLabel(strings.rules.file)
    .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** What the Vocabulary shows of a library without articles and rules. */
export const emptyVocabularyScreens = [
  { name: 'vocabulary-no-articles', show: (stage: EmptyStage) => openTerm(stage, 'theme:jailbreak') },
  {
    name: 'vocabulary-rules-empty',
    show: async ({ page, go, strings }: EmptyStage) => {
      await go('#/vocabulary/rules');
      await page.getByText(strings.rules.emptyTitle).waitFor();
    },
  },
] as const;

/** The Vocabulary: packs and rules. */
export const vocabularyScreens: readonly Screen[] = [
  {
    name: 'vocabulary-relevance',
    show: async ({ page, go, strings }) => {
      await go('#/vocabulary/relevance');
      await page.getByRole('button', { name: strings.relevance.start }).click();
      await page.getByRole('heading', { name: strings.relevance.moved }).waitFor();
    },
  },
  {
    name: 'vocabulary',
    show: async ({ page, go, strings }) => {
      await go('#/vocabulary');
      await termsOf(page, strings).first().waitFor();
    },
  },
  { name: 'vocabulary-actor', show: (stage) => openTerm(stage, 'actor:anthropic') },
  {
    name: 'vocabulary-theme',
    show: async (stage) => {
      await openTerm(stage, 'theme:prompt-injection');
      await stage.page.getByText(stage.strings.vocabulary.notation).click();
    },
  },
  {
    name: 'vocabulary-theme-rules',
    show: async (stage) => {
      await openTerm(stage, 'theme:prompt-injection');
      const { page, strings } = stage;
      await page.getByText(strings.vocabulary.notation).click();
      await page.locator('details').nth(1).locator('summary').click();
      await page.getByText(strings.vocabulary.notation).scrollIntoViewIfNeeded();
    },
  },
  { name: 'vocabulary-measure', show: (stage) => openTerm(stage, 'countermeasure:rate-limiting') },
  {
    name: 'vocabulary-found',
    show: async ({ page, go, strings }) => {
      await go('#/vocabulary?text=kimi&order=articles');
      await termsOf(page, strings).first().waitFor();
    },
  },
  {
    name: 'vocabulary-not-found',
    show: async ({ page, go, strings }) => {
      await go('#/vocabulary?text=nothingofthekind');
      await page.getByText(strings.vocabulary.emptyTitle).waitFor();
    },
  },
  {
    name: 'vocabulary-notice',
    show: async (stage) => {
      await openRules(stage);
      const { client, feeds, page } = stage;
      const title = `OpenAI: a rival copied answers of its model (${Date.now()})`;
      feeds.serve('/rival.xml', { body: rss('Rival Watch', [{ title, guid: title }]) });
      const { sources } = await client.request('sources.list', {});
      const known = sources.find(({ url }) => url === feeds.url('/rival.xml'));
      const id = known?.id ?? (await follow(stage, '/rival.xml'));
      await client.request('collect.start', { sources: [id], force: true });
      await page.getByText(`Copied by a rival: ${title}`).waitFor();
    },
  },
  { name: 'vocabulary-rules', show: openRules },
  { name: 'vocabulary-rule', show: openRule },
  {
    name: 'vocabulary-rule-tried',
    show: async (stage) => {
      await openRule(stage);
      await stage.page.getByRole('button', { name: stage.strings.rules.try }).click();
      await stage.page.getByRole('button', { name: stage.strings.rules.tryAgain }).waitFor();
      await stage.page.getByRole('region', { name: stage.strings.rules.tried }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'vocabulary-rule-wrong',
    show: async (stage) => {
      await openRules(stage);
      const { page, strings } = stage;
      await page.keyboard.press('W');
      await page.getByLabel(strings.rules.words).fill('*a*\nx|y');
      await page.getByRole('button', { name: strings.rules.save }).click();
      await page.getByRole('alert').first().waitFor();
    },
    leave: ({ page }) => page.evaluate(() => window.sessionStorage.clear()),
  },
  {
    name: 'vocabulary-rule-picking',
    show: async (stage) => {
      await openRule(stage);
      const { page, strings } = stage;
      await page.getByRole('button', { name: `${strings.rules.addTerm}: ${strings.rules.tags}` }).click();
      await page.keyboard.type('prompt');
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'vocabulary-import',
    show: async (stage) => {
      await openRules(stage);
      const { text } = await stage.client.request('rules.export', {});
      const file = JSON.parse(text) as { rules: object[] };
      const [first] = file.rules;
      const extra = { name: 'One more', conditions: [words('extraction')], actions: [{ kind: 'keep' }] };
      const rules = [{ ...first, name: 'Copied by a competitor' }, ...file.rules.slice(1), extra];
      await chooseFile(stage, JSON.stringify({ ...file, rules }));
      await stage.page.getByRole('list', { name: stage.strings.rules.inFile }).waitFor();
    },
  },
  {
    name: 'vocabulary-import-wrong',
    show: async (stage) => {
      await openRules(stage);
      const rules = [{ name: 'A', conditions: [words('*')], actions: [{ kind: 'shout' }] }];
      await chooseFile(stage, JSON.stringify({ format: 'faultline/rules-file', schema: 1, rules }));
      await stage.page.getByRole('alert').waitFor();
    },
  },
];

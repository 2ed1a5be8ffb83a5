import { fillDemoStories, storyTitle } from './demo-stories.ts';
import type { EmptyStage, Stage } from './open-stage.ts';
import { emptyLedgerScreens, ledgerScreens } from './screens-of-ledger.ts';
import { manyScreens } from './screens-of-many.ts';
import { emptyPackScreens, packScreens } from './screens-of-packs.ts';
import { scriptScreens } from './screens-of-scripts.ts';
import { emptyShareScreens, shareScreens } from './screens-of-share.ts';
import { sourceScreens } from './screens-of-sources.ts';
import { timelineScreens } from './screens-of-timeline.ts';
import { emptyVocabularyScreens, vocabularyScreens } from './screens-of-vocabulary.ts';

/** One thing that the app can show, and the way to it for somebody who just opened the page. */
export type Screen = {
  readonly name: string;
  readonly show: (stage: Stage) => Promise<unknown>;
  /** Ends what would go on behind the next screen. */
  readonly leave?: (stage: Stage) => Promise<unknown>;
};

/** What a library shows in which there is nothing yet. */
export const emptyScreens: readonly {
  readonly name: string;
  readonly show: (stage: EmptyStage) => Promise<unknown>;
}[] = [
  {
    name: 'first-start',
    show: async ({ page, go }) => {
      await go('#/');
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'sources-empty',
    show: async ({ page, go, strings }) => {
      await go('#/sources');
      await page.getByText(strings.sources.emptyTitle).waitFor();
    },
  },
  {
    name: 'timeline-empty',
    show: async ({ page, go, strings }) => {
      await go('#/timeline');
      await page.getByText(strings.timeline.emptyTitle).waitFor();
    },
  },
  ...emptyLedgerScreens,
  ...emptyVocabularyScreens,
  ...emptyPackScreens,
  ...emptyShareScreens,
];

const accusation = 'Anthropic accuses';

/** What several outlets report, in the list by story. */
async function openStories({ client, feeds, page, go }: Stage) {
  const { sources } = await client.request('sources.list', {});
  if (!sources.some(({ url }) => url === feeds.url('/ticker.xml'))) await fillDemoStories(client, feeds);
  await go('#/inbox');
  const story = page.locator('[data-story]').filter({ hasText: storyTitle });
  await story.waitFor();
  return story;
}

/** By its address: which of its articles stands for a story differs from run to run. */
async function openArticle({ client, page, go }: Stage): Promise<void> {
  const { articles } = await client.request('articles.list', { text: `"${accusation}"` });
  await go(`#/inbox?article=${articles[0]?.id}`);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.getByRole('article').locator('mark').first().waitFor();
}

async function withKey(stage: Stage, key: string): Promise<void> {
  await stage.page.keyboard.press(key);
  await stage.page.getByRole('dialog').waitFor();
}

async function openIncident({ page, go, incident, strings }: Stage): Promise<void> {
  await go(`#/incident/${incident}`);
  await page.getByText(strings.tokens.stance.denies).first().waitFor();
}

const readArticle = async ({ page, go }: Stage, id: string): Promise<void> => {
  await go(`#/inbox?everything=1&article=${id}`);
  await page.locator(`[data-article="${id}"]`).waitFor();
};

export const screens: readonly Screen[] = [
  {
    name: 'inbox-nothing-open',
    show: async ({ page, go }) => {
      await go('#/inbox');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
  },
  { name: 'inbox', show: (stage) => openArticle(stage) },
  {
    name: 'inbox-articles',
    show: async ({ page, go }) => {
      await go('#/inbox?by=article');
      await page.getByRole('option', { name: accusation }).waitFor();
    },
  },
  {
    name: 'inbox-stories',
    show: async (stage) => {
      await (await openStories(stage)).click();
      await stage.page.locator('[data-within]').first().waitFor();
    },
  },
  {
    name: 'inbox-stories-chosen',
    show: async (stage) => {
      const { page } = stage;
      await (await openStories(stage)).click({ modifiers: ['Control'] });
      await page
        .getByRole('option', { name: 'A jailbreak of the Kestrel' })
        .first()
        .click({ modifiers: ['Control'] });
      await page.locator('[aria-keyshortcuts="u"]').waitFor();
    },
  },
  {
    name: 'reader-story',
    show: async (stage) => {
      const { page, strings } = stage;
      await (await openStories(stage)).click();
      await page.locator('[data-within]').first().click();
      await page.getByRole('region', { name: strings.stories.heading }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'reader-related',
    show: async (stage) => {
      await (await openStories(stage)).click();
      await stage.page.getByRole('region', { name: stage.strings.related.heading }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'inbox-no-match',
    show: async ({ page, go, strings }) => {
      await go('#/inbox?text=nothingofthekind');
      await page.getByText(strings.inbox.emptyFilter).waitFor();
    },
  },
  {
    name: 'new-incident',
    show: async (stage) => {
      await openArticle(stage);
      await withKey(stage, 'i');
    },
  },
  {
    name: 'set-aside',
    show: async (stage) => {
      await openArticle(stage);
      await withKey(stage, 'x');
    },
  },
  {
    name: 'file-under',
    show: async (stage) => {
      await openArticle(stage);
      await withKey(stage, 'f');
    },
  },
  {
    name: 'tags',
    show: async (stage) => {
      await openArticle(stage);
      await withKey(stage, 't');
    },
  },
  {
    name: 'tags-by-alias',
    show: async (stage) => {
      await openArticle(stage);
      await withKey(stage, 't');
      await stage.page.keyboard.type('kimi');
      await stage.page.getByRole('menuitem', { name: 'Moonshot AI' }).waitFor();
    },
  },
  {
    name: 'inbox-chosen',
    show: async (stage) => {
      await stage.go('#/inbox?by=article');
      await stage.page.getByRole('option', { name: accusation }).click();
      await stage.page.getByRole('article').locator('mark').first().waitFor();
      for (const key of ['J', 'J']) await stage.page.keyboard.press(key);
      await stage.page.getByRole('toolbar', { name: stage.strings.inbox.chosen(3) }).waitFor();
    },
  },
  {
    name: 'reader-explained',
    show: async (stage) => {
      await openArticle(stage);
      await stage.page.getByRole('article').locator('[data-term="theme model-distillation"]').first().focus();
      await stage.page.getByRole('tooltip').waitFor();
    },
  },
  {
    name: 'reader-tags-by-hand',
    show: async (stage) => {
      await openArticle(stage);
      const { client, page, strings } = stage;
      const { articles } = await client.request('articles.list', { text: 'accuses' });
      const ids = articles.slice(0, 1).map(({ id }) => id);
      await client.request('articles.tag', { ids, kind: 'actor', id: 'minimax', holds: false });
      await client.request('articles.tag', { ids, kind: 'theme', id: 'espionage', holds: true });
      await client.request('articles.mark', { ids, relevant: true });
      await page.getByRole('heading', { name: strings.reader.removedTags }).waitFor();
    },
    leave: async ({ client }) => {
      for (let made = 0; made < 3; made += 1) await client.request('history.undo', {});
    },
  },
  {
    name: 'commands',
    show: async (stage) => {
      await openArticle(stage);
      await withKey(stage, 'Control+k');
    },
  },
  {
    name: 'shortcuts',
    show: async (stage) => {
      await openArticle(stage);
      await withKey(stage, '?');
    },
  },
  {
    name: 'appearance',
    show: async (stage) => {
      await openArticle(stage);
      await stage.page.getByRole('button', { name: stage.strings.menu.label }).click();
      await stage.page.getByRole('menu').waitFor();
    },
  },
  { name: 'incident', show: openIncident },
  {
    name: 'incident-edit',
    show: async (stage) => {
      await openIncident(stage);
      await withKey(stage, 'e');
    },
  },
  {
    name: 'incident-claim',
    show: async (stage) => {
      await openIncident(stage);
      await withKey(stage, 'a');
    },
  },
  {
    name: 'incident-claim-each',
    show: async (stage) => {
      await openIncident(stage);
      await withKey(stage, 'a');
      const { page, strings } = stage;
      const field = (label: string) => page.getByRole('dialog').getByLabel(label, { exact: true });
      await field(strings.incident.claimText).fill('DeepSeek harvested 150,000 exchanges');
      await field(strings.incident.about).fill('DeepSeek; Moonshot AI; MiniMax');
      await field(strings.incident.number).fill('150,000');
      await page.getByLabel(strings.incident.claimForEach(3)).check();
    },
  },
  {
    name: 'incident-answer',
    show: async (stage) => {
      await openIncident(stage);
      const answer = stage.strings.incident.answerTo('Anthropic');
      await stage.page.getByRole('button', { name: answer }).first().click();
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'incident-measure',
    show: async (stage) => {
      await openIncident(stage);
      await withKey(stage, 'M');
    },
  },
  {
    name: 'incident-assertion',
    show: async (stage) => {
      await openIncident(stage);
      await stage.page.getByRole('button', { name: stage.strings.incident.addAssertion }).first().click();
      await stage.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'proposal',
    show: async ({ client, page, go, strings }) => {
      const { articles } = await client.request('articles.list', { text: 'distillation', limit: 4 });
      const article = articles.find(({ title }) => title.startsWith('Anthropic accuses'));
      await go(`#/proposal/${article?.storyId ?? article?.id}`);
      await page.getByRole('list', { name: strings.proposal.lines }).waitFor();
      await page.keyboard.press('a');
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    },
  },
  {
    name: 'timeline-example',
    show: async ({ client, page, go, strings }) => {
      await client.request('example.add', {});
      await go('#/timeline');
      await page.getByText(strings.example.note).waitFor();
    },
    leave: ({ client }) => client.request('example.remove', {}),
  },
  {
    name: 'reader-edited',
    show: async (stage) => {
      await readArticle(stage, stage.texts.edited);
      await stage.page
        .getByRole('heading', { name: stage.strings.reader.revisions })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'reader-selection',
    show: async (stage) => {
      const { page, strings } = stage;
      await readArticle(stage, stage.texts.captured);
      const words = page.getByRole('article').locator('p', { hasText: 'named a number for February' });
      await words.dblclick({ position: { x: 24, y: 40 } });
      await page.getByRole('button', { name: strings.reader.selection }).waitFor();
    },
  },
  { name: 'reader-whole-text', show: (stage) => readArticle(stage, stage.texts.captured) },
  {
    name: 'reader-text-of-the-feed',
    show: async (stage) => {
      await readArticle(stage, stage.texts.captured);
      await stage.page.getByRole('button', { name: stage.strings.reader.showOwn }).click();
      await stage.page.getByRole('button', { name: stage.strings.reader.showFull }).waitFor();
    },
  },
  {
    name: 'reader-page-gone',
    show: async (stage) => {
      await readArticle(stage, stage.texts.gone);
      await stage.page.getByRole('button', { name: stage.strings.reader.fetchText }).click();
      await stage.page.getByRole('alert').waitFor();
    },
  },
  ...ledgerScreens,
  ...timelineScreens,
  ...sourceScreens,
  ...vocabularyScreens,
  ...packScreens,
  ...shareScreens,
  ...scriptScreens,
  ...manyScreens,
];

import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { StoryRow } from '../../../shared/contract/story-row.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ArticleId } from '../../../shared/model/article.ts';
import type { StoryDecision } from '../../../shared/model/story-decision.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitChanges } from './commit-changes.ts';
import { dayOfArticle } from './stored-article.ts';

type StoryHandlers = Pick<
  Handlers,
  'articles.byStory' | 'stories.list' | 'stories.get' | 'stories.join' | 'stories.split' | 'stories.part'
>;
type Verdict = Pick<StoryDecision, 'verdict' | 'groups'>;

export function storyHandlers(context: EngineContext): StoryHandlers {
  const { index } = context;
  return {
    'articles.byStory': (request) => index.byStory(request),
    'stories.list': (page) => {
      const { total, stories } = index.storyPage(page);
      return { total, stories: [...stories] };
    },
    'stories.get': ({ id, filter }) => {
      const story = index.story(id);
      if (!story) throw new AppError('NOT_FOUND', `There is no story ${id} in this library (yet).`);
      const articles = index.matching(story.articles, filter ?? {});
      return { story, articles: [...articles], decisions: decisionsOn(story, context) };
    },
    'stories.join': async ({ articles, why }) => {
      const ids = [...new Set(articles)];
      if (ids.length < 2)
        throw new AppError('BAD_REQUEST', 'One article alone cannot be joined; name two or more.');
      for (const id of ids) await dayOfArticle(id, context);
      return decide([{ verdict: 'same', groups: [ids] }], why || 'Join stories', context);
    },
    'stories.part': async ({ groups, why }) => {
      const [one, other] = groups.map((ids) => [...new Set(ids)]);
      if (!one || !other || one.some((id) => other.includes(id)))
        throw new AppError('BAD_REQUEST', 'An article cannot be in both stories; name two that share none.');
      for (const id of [...one, ...other]) await dayOfArticle(id, context);
      const parted: Verdict = { verdict: 'not-same', groups: [one, other] };
      const { batch } = await decide([parted], why || 'Not the same story', context);
      return { batch };
    },
    'stories.split': async ({ articles, why }) => {
      const { chosen, rest } = sidesOf(articles, context);
      const apart: Verdict = { verdict: 'not-same', groups: [chosen, rest] };
      const together: Verdict[] = chosen.length > 1 ? [{ verdict: 'same', groups: [chosen] }] : [];
      const { batch } = await decide([apart, ...together], why || 'Split a story', context);
      return { batch };
    },
  };
}

/** What persons decided about articles of the story, the latest first. */
function decisionsOn(
  { articles }: StoryRow,
  { library }: EngineContext,
): Pick<StoryDecision, 'id' | 'verdict' | 'at'>[] {
  const ids = new Set(articles);
  return [...library.records('story').values()]
    .filter(({ groups }) => groups.some((group) => group.some((id) => ids.has(id))))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ id, verdict, at }) => ({ id, verdict, at }));
}

/** The articles that are taken out, and those that stay. */
function sidesOf(
  articles: readonly ArticleId[],
  { index }: EngineContext,
): { chosen: ArticleId[]; rest: ArticleId[] } {
  const stories = articles.map((id) => index.story(id));
  const [story] = stories;
  if (!story || stories.some((one) => one?.id !== story.id)) {
    throw new AppError(
      'BAD_REQUEST',
      'These articles are not of one story; choose articles of the same story.',
    );
  }
  const chosen = new Set(articles);
  const rest = restOf(story, chosen);
  if (rest.length === 0) {
    throw new AppError(
      'BAD_REQUEST',
      'All articles of the story were chosen; leave out those that stay in it.',
    );
  }
  return { chosen: [...chosen], rest };
}

const restOf = ({ articles }: StoryRow, chosen: ReadonlySet<string>): ArticleId[] =>
  articles.filter((id) => !chosen.has(id));

/** Kept as one batch, which is told with the id of the first; settles when the stories follow it. */
async function decide(
  [first, ...others]: readonly [Verdict, ...Verdict[]],
  why: string,
  context: EngineContext,
): Promise<{ batch: string; id: string }> {
  const { library, now, stories } = context;
  const kept = (verdict: Verdict): StoryDecision => ({ id: library.newId(), ...verdict, at: now() });
  const decision = kept(first);
  const decisions = [decision, ...others.map(kept)];
  const changes = decisions.map((after) => ({ kind: 'story' as const, id: after.id, before: null, after }));
  const { batch } = await commitChanges({ why, changes }, context);
  await stories.refresh();
  return { batch, id: decision.id };
}

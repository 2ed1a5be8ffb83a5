import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import { openProposals } from '../../../shared/ledger/propose/open-proposals.ts';
import type { ProposeInput } from '../../../shared/ledger/propose/read-article.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ArticleId } from '../../../shared/model/article.ts';
import type { EngineContext } from '../engine-context.ts';
import { bodyOf } from '../library/body-of.ts';
import { createProposeThread } from '../proposals/propose-thread.ts';
import { presentLedger } from './commit-ledger.ts';
import { dayOfArticle, storedArticle } from './stored-article.ts';

/** As many as are read for one proposal: a story of hundreds says the same in all of them. */
const MOST_ARTICLES = 40;

type Read = { readonly input: ProposeInput; readonly hash: string };

export function proposalHandlers(context: EngineContext): Pick<Handlers, 'proposals.list'> {
  const propose = createProposeThread();
  return {
    'proposals.list': async ({ story }) => {
      const ids = articlesOf(story, context);
      const read = await Promise.all(ids.slice(0, MOST_ARTICLES).map((id) => readArticle(id, context)));
      const inTime = read.sort((a, b) => ((a.input.published ?? '') < (b.input.published ?? '') ? -1 : 1));
      const all = await propose(
        inTime.map(({ input }) => input),
        [...context.library.records('pack').values()],
      );
      const ledger = presentLedger(context);
      const refused = new Set([...ledger.refusals.values()].map(({ key }) => key));
      const wanted = new Set<string>(ids);
      return {
        ...openProposals(all, refused),
        filed: [...ledger.incidents.values()].filter(({ articles }) => articles.some((id) => wanted.has(id))),
        hashes: Object.fromEntries(read.map(({ input, hash }) => [input.id, hash])),
      };
    },
  };
}

/** Those of a story, the earliest first as far as its order goes; an article that stands in none is a story by itself. */
function articlesOf(id: string, { index }: EngineContext): readonly ArticleId[] {
  const story = index.story(id);
  if (story) return story.articles;
  if (index.row(id)) return [id];
  throw new AppError('NOT_FOUND', `There is no story or article ${id} in this library.`);
}

async function readArticle(id: ArticleId, context: EngineContext): Promise<Read> {
  const day = await dayOfArticle(id, context);
  const article = await storedArticle(id, day, context);
  const bodies = await context.library.readBodies(day);
  const { title, url, language, published, firstSeen, summary, fullText } = article;
  const source = context.library.sources().find((one) => one.id === article.carriedBy[0]?.source)?.title;
  const input = {
    id,
    title,
    text: plainText(bodyOf(article, (hash) => bodies.get(hash)) || summary),
    published: published ?? firstSeen,
    asked: true,
    ...(url === null ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    ...(language === null ? {} : { language }),
  };
  return { input, hash: fullText?.contentHash ?? article.contentHash };
}

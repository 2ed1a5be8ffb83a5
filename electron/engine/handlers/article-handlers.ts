import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ArticleId } from '../../../shared/model/article.ts';
import type { EngineContext } from '../engine-context.ts';
import { bodyOf } from '../library/body-of.ts';
import { captureText } from './capture-text.ts';
import { markArticles } from './mark-articles.ts';
import { dayOfArticle, storedArticle } from './stored-article.ts';
import { tagArticles } from './tag-articles.ts';

type ArticleHandlers = Pick<
  Handlers,
  | 'articles.list'
  | 'articles.facets'
  | 'articles.get'
  | 'articles.related'
  | 'articles.fetchText'
  | 'articles.mark'
  | 'articles.tag'
  | 'tags.changes'
>;

export function articleHandlers(context: EngineContext): ArticleHandlers {
  return {
    'articles.list': (request) => context.index.list(request),
    'articles.facets': (request) => context.index.facets(request),
    'articles.get': ({ id }) => readArticle(id, context),
    'articles.related': (request) => {
      const related = context.index.related(request);
      if (!related) throw new AppError('NOT_FOUND', `There is no article ${request.id} in this library.`);
      return related;
    },
    'articles.fetchText': ({ id }) => fetchText(id, context),
    'articles.mark': (request) => markArticles(request, context),
    'tags.changes': () => ({ changes: context.index.changes() }),
    'articles.tag': (request) => tagArticles(request, context),
  };
}

async function fetchText(id: ArticleId, context: EngineContext) {
  const captured = await captureText(id, context);
  if (captured.kind === 'failed') throw new AppError('NOT_FOUND', captured.message);
  context.events.emit('data.changed', { topics: ['articles'] });
  return { fullText: captured.fullText };
}

async function readArticle(id: ArticleId, context: EngineContext) {
  const day = await dayOfArticle(id, context);
  const row = context.index.row(id);
  const article = await storedArticle(id, day, context);
  if (!row)
    throw new AppError('NOT_FOUND', `The article ${id} is in no list yet; run "check --rebuild-index".`);
  const bodies = await context.library.readBodies(day);
  const decision = await context.library.readDecision(id, day);
  const own = bodies.get(article.contentHash) || article.summary;
  const body = bodyOf(article, (hash) => bodies.get(hash)) || article.summary;
  const former = article.revisions.map(({ contentHash, summary }): [string, string] => [
    contentHash,
    plainText(bodies.get(contentHash) || summary),
  ]);
  return {
    row,
    article,
    body,
    text: plainText(body),
    former: Object.fromEntries(former),
    ownText: article.fullText ? { body: own, text: plainText(own) } : null,
    said: { tags: decision?.tags ?? [], relevant: decision?.relevant ?? null },
  };
}

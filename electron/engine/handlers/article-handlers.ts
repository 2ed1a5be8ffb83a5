import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ArticleId } from '../../../shared/model/article.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { EngineContext } from '../engine-context.ts';
import { bodyOf } from '../library/body-of.ts';
import { captureText } from './capture-text.ts';
import { decideArticles, type Verdict } from './decide-articles.ts';
import { dayOfArticle, storedArticle } from './stored-article.ts';
import { tagArticles } from './tag-articles.ts';

type ArticleHandlers = Pick<
  Handlers,
  | 'articles.list'
  | 'articles.facets'
  | 'articles.get'
  | 'articles.fetchText'
  | 'articles.mark'
  | 'articles.tag'
>;

export function articleHandlers(context: EngineContext): ArticleHandlers {
  return {
    'articles.list': (request) => context.index.list(request),
    'articles.facets': (request) => context.index.facets(request),
    'articles.get': ({ id }) => readArticle(id, context),
    'articles.fetchText': ({ id }) => fetchText(id, context),
    'articles.mark': (request) => markArticles(request, context),
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
  const decision = (await context.library.readDecisions(day)).get(id);
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

type Marks = CheckedRequestOf<'articles.mark'>;

function markArticles(marks: Marks, context: EngineContext) {
  const decide = (before: Verdict): Verdict => {
    const { relevant, ...rest } = before;
    const said = marks.relevant === undefined ? relevant : (marks.relevant ?? undefined);
    return {
      ...rest,
      read: marks.read ?? before.read,
      kept: marks.kept ?? before.kept,
      setAside: marks.setAside === undefined ? before.setAside : asReason(marks.setAside),
      ...(said === undefined ? {} : { relevant: said }),
    };
  };
  return decideArticles(marks.ids, whyOf(marks), decide, context);
}

const asReason = (reason: string | null): Decision['setAside'] => (reason === null ? null : { reason });

function whyOf(marks: Marks): string {
  if (marks.setAside !== undefined)
    return marks.setAside === null ? 'Put back' : `Set aside: ${marks.setAside}`;
  if (marks.kept !== undefined) return marks.kept ? 'Keep' : 'Keep no longer';
  if (marks.relevant === null) return 'Leave to the packs whether it is on the subject';
  if (marks.relevant !== undefined) return marks.relevant ? 'On the subject' : 'Not on the subject';
  return marks.read ? 'Mark as read' : 'Mark as unread';
}

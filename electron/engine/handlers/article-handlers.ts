import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ArticleId } from '../../../shared/model/article.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';
import { bodyOf } from '../library/body-of.ts';
import { captureText } from './capture-text.ts';
import { commitInTurn } from './commit-changes.ts';
import { dayOfArticle, storedArticle } from './stored-article.ts';

type ArticleHandlers = Pick<
  Handlers,
  'articles.list' | 'articles.facets' | 'articles.get' | 'articles.fetchText' | 'articles.mark'
>;

export function articleHandlers(context: EngineContext): ArticleHandlers {
  return {
    'articles.list': (request) => context.index.list(request),
    'articles.facets': (request) => context.index.facets(request),
    'articles.get': ({ id }) => readArticle(id, context),
    'articles.fetchText': ({ id }) => fetchText(id, context),
    'articles.mark': (request) => markArticles(request, context),
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
  };
}

type Marks = {
  readonly ids: readonly ArticleId[];
  readonly read?: boolean | undefined;
  readonly kept?: boolean | undefined;
  readonly setAside?: string | null | undefined;
};

/** Marks that change nothing leave no line in the history. */
async function markArticles(marks: Marks, context: EngineContext) {
  const days = new Map<ArticleId, Day>();
  for (const id of marks.ids) days.set(id, await dayOfArticle(id, context));
  const done = await commitInTurn(async () => {
    const changes: RecordChange[] = [];
    for (const [id, day] of days) {
      const before = (await context.library.readDecisions(day)).get(id) ?? null;
      const after = decide(id, before, marks, context.now());
      if (!sameDecision(before, after)) changes.push({ kind: 'decision', id, before, after });
    }
    return changes.length === 0 ? null : { why: whyOf(marks), changes };
  }, context);
  return { batch: done?.batch ?? null };
}

function decide(article: ArticleId, before: Decision | null, marks: Marks, at: string): Decision {
  return {
    article,
    read: marks.read ?? before?.read ?? false,
    kept: marks.kept ?? before?.kept ?? false,
    setAside: marks.setAside === undefined ? (before?.setAside ?? null) : asReason(marks.setAside),
    at,
  };
}

const asReason = (reason: string | null): Decision['setAside'] => (reason === null ? null : { reason });

function sameDecision(before: Decision | null, after: Decision): boolean {
  return (
    (before?.read ?? false) === after.read &&
    (before?.kept ?? false) === after.kept &&
    (before?.setAside?.reason ?? null) === (after.setAside?.reason ?? null)
  );
}

function whyOf(marks: Marks): string {
  if (marks.setAside !== undefined)
    return marks.setAside === null ? 'Put back' : `Set aside: ${marks.setAside}`;
  if (marks.kept !== undefined) return marks.kept ? 'Keep' : 'Keep no longer';
  return marks.read ? 'Mark as read' : 'Mark as unread';
}

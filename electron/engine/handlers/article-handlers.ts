import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { ArticleId } from '../../../shared/model/article.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitInTurn } from './commit-changes.ts';
import { findDay } from './find-day.ts';

type ArticleHandlers = Pick<Handlers, 'articles.list' | 'articles.facets' | 'articles.get' | 'articles.mark'>;

export function articleHandlers(context: EngineContext): ArticleHandlers {
  return {
    'articles.list': (request) => context.index.list(request),
    'articles.facets': (request) => context.index.facets(request),
    'articles.get': ({ id }) => readArticle(id, context),
    'articles.mark': (request) => markArticles(request, context),
  };
}

async function dayOfArticle(id: ArticleId, context: EngineContext): Promise<Day> {
  const day = await findDay(id, context);
  if (day === null) throw new AppError('NOT_FOUND', `There is no article ${id} in this library.`);
  return day;
}

async function readArticle(id: ArticleId, context: EngineContext) {
  const day = await dayOfArticle(id, context);
  const row = context.index.row(id);
  const { articles } = await context.library.readDay(day);
  const article = articles.find((one) => one.id === id);
  if (!row || !article)
    throw new AppError(
      'NOT_FOUND',
      `The article ${id} is listed, but its file of ${day} does not hold it; run "check --rebuild-index".`,
    );
  const bodies = await context.library.readBodies(day);
  const body = bodies.get(article.contentHash) ?? article.summary;
  const former = article.revisions.map(({ contentHash, summary }): [string, string] => [
    contentHash,
    plainText(bodies.get(contentHash) || summary),
  ]);
  return { row, article, body, text: plainText(body), former: Object.fromEntries(former) };
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

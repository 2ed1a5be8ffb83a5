import { sameValue } from '../../../shared/ledger/same-value.ts';
import type { ArticleId } from '../../../shared/model/article.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitInTurn } from './commit-changes.ts';
import { dayOfArticle } from './stored-article.ts';

/** All that a decision says, without when. */
export type Verdict = Omit<Decision, 'article' | 'at'>;

const undecided: Verdict = { read: false, kept: false, setAside: null };

/** Decides on articles in one batch; what is decided already leaves no line in the history. */
export async function decideArticles(
  ids: readonly ArticleId[],
  why: string,
  decide: (before: Verdict) => Verdict,
  context: EngineContext,
): Promise<{ batch: string | null }> {
  const days = new Map<ArticleId, Day>();
  for (const id of ids) days.set(id, await dayOfArticle(id, context));
  const at = context.now();
  const done = await commitInTurn(async () => {
    const changes: RecordChange[] = [];
    for (const [id, day] of days) {
      const before = (await context.library.readDecisions(day)).get(id) ?? null;
      const verdict = verdictOf(before);
      const next = decide(verdict);
      if (!sameValue(verdict, next))
        changes.push({ kind: 'decision', id, before, after: { article: id, ...next, at } });
    }
    return changes.length === 0 ? null : { why, changes };
  }, context);
  return { batch: done?.batch ?? null };
}

function verdictOf(decision: Decision | null): Verdict {
  if (decision === null) return undecided;
  const { article: _article, at: _at, ...verdict } = decision;
  return verdict;
}

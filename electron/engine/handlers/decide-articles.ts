import { collapseChanges } from '../../../shared/ledger/collapse-changes.ts';
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
export type Decide = (before: Verdict) => Verdict;

/** What is decided on which articles, before it is known what was decided on them until then. */
export type DecisionStep = { readonly days: ReadonlyMap<ArticleId, Day>; readonly decide: Decide };

const undecided: Verdict = { read: false, kept: false, setAside: null };

export async function decisionStep(
  ids: readonly ArticleId[],
  decide: Decide,
  context: EngineContext,
): Promise<DecisionStep> {
  const days = new Map<ArticleId, Day>();
  for (const id of ids) days.set(id, await dayOfArticle(id, context));
  return { days, decide };
}

/** Has to be asked in turn, see commitInTurn; each step sees what those before it decided. */
export async function decisionChanges(
  steps: readonly DecisionStep[],
  { library, now }: EngineContext,
): Promise<readonly RecordChange[]> {
  const at = now();
  const decided = new Map<ArticleId, Decision>();
  const changes: RecordChange[] = [];
  for (const { days, decide } of steps) {
    for (const [id, day] of days) {
      const before = decided.get(id) ?? (await library.readDecision(id, day));
      const verdict = verdictOf(before);
      const next = decide(verdict);
      if (sameValue(verdict, next)) continue;
      const after: Decision = { article: id, ...next, at };
      decided.set(id, after);
      changes.push({ kind: 'decision', id, before, after });
    }
  }
  return collapseChanges(changes);
}

/** Decides on articles in one batch; what is decided already leaves no line in the history. */
export async function decideArticles(
  ids: readonly ArticleId[],
  why: string,
  decide: Decide,
  context: EngineContext,
): Promise<{ batch: string | null }> {
  const step = await decisionStep(ids, decide, context);
  const done = await commitInTurn(async () => {
    const changes = await decisionChanges([step], context);
    return changes.length === 0 ? null : { why, changes };
  }, context);
  return { batch: done?.batch ?? null };
}

function verdictOf(decision: Decision | null): Verdict {
  if (decision === null) return undecided;
  const { article: _article, at: _at, ...verdict } = decision;
  return verdict;
}

import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { FeedOutcome } from '../collect/collect-feeds.ts';
import { isAdoptable } from '../collect/permanent-redirect.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitInTurn } from './commit-changes.ts';

/**
 * Follows sources to where permanent redirects have led for days. Each move is a change that can be undone alone,
 * and says where the source was before. What is followed at the new address already stays where it is.
 */
export async function adoptAddresses(
  outcomes: readonly FeedOutcome[],
  context: EngineContext,
): Promise<readonly FeedOutcome[]> {
  const after: FeedOutcome[] = [];
  for (const outcome of outcomes) after.push((await adopt(outcome, context)) ?? outcome);
  return after;
}

async function adopt(outcome: FeedOutcome, context: EngineContext): Promise<FeedOutcome | null> {
  const { redirect } = outcome.health;
  if (!redirect) return null;
  const batch = await commitInTurn(() => moveOf(outcome, context), context);
  const source = context.library.sources().find(({ id }) => id === outcome.source.id);
  if (!batch || !source) return null;
  const message = `The feed moved for good; it is followed at ${redirect.target} from now on.`;
  const health = {
    ...outcome.health,
    verdict: 'MOVED',
    message,
    redirect: { ...redirect, adopted: true },
  } as const;
  return { ...outcome, source, verdict: 'MOVED', message, health };
}

function moveOf({ source, health: { redirect } }: FeedOutcome, { library }: EngineContext) {
  const sources = library.sources();
  const before = sources.find(({ id, url }) => id === source.id && url === source.url);
  if (!before || !isAdoptable(redirect, before.url)) return null;
  const { target } = redirect;
  if (sources.some(({ url }) => url === target)) return null;
  const change: RecordChange = { kind: 'source', id: before.id, before, after: { ...before, url: target } };
  return { why: `Moved for good from ${before.url}`, changes: [change] };
}

import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { FeedOutcome } from '../collect/collect-feeds.ts';
import { isAdoptable } from '../collect/permanent-redirect.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitChanges } from './commit-changes.ts';

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
  const sources = context.library.sources();
  const before = sources.find(({ id, url }) => id === outcome.source.id && url === outcome.source.url);
  if (!before || !isAdoptable(redirect, before.url)) return null;
  const { target } = redirect;
  if (sources.some(({ url }) => url === target)) return null;
  const after = { ...before, url: target };
  const change: RecordChange = { kind: 'source', id: before.id, before, after };
  await commitChanges({ why: `Moved for good from ${before.url}`, changes: [change] }, context);
  const message = `The feed moved for good; it is followed at ${target} from now on.`;
  const health = {
    ...outcome.health,
    verdict: 'MOVED',
    message,
    redirect: { ...redirect, adopted: true },
  } as const;
  return { ...outcome, source: after, verdict: 'MOVED', message, health };
}

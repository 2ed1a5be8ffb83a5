import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { RelevancePreview } from '../../../shared/contract/relevance-preview.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { type LearnedRelevance, learnedRelevanceId } from '../../../shared/model/learned-relevance.ts';
import type { EngineContext } from '../engine-context.ts';
import type { LearnedOffer } from '../relevance/preview-relevance.ts';
import { runRelevanceThread } from '../relevance/relevance-thread.ts';
import { commitChanges } from './commit-changes.ts';
import { createLatestRun } from './latest-run.ts';

type RelevanceChannel = Extract<keyof Handlers, `relevance.${string}`>;
type Offer = LearnedOffer['learned'] & { readonly id: string };

/**
 * What is switched on is what was shown: a preview makes an offer, and only the last one can be taken. Learning anew
 * for that could come to something else, as people go on correcting.
 */
export function relevanceHandlers(context: EngineContext): {
  readonly handlers: Pick<Handlers, RelevanceChannel>;
  readonly stop: () => Promise<void>;
} {
  const previews = createLatestRun();
  let offer: Offer | null = null;
  return {
    handlers: {
      'relevance.get': () => ({ learned: present(context) }),
      'relevance.preview': async (request) => {
        const found = await previews.start((signal) => preview(request, signal, context));
        if (found === null) return { preview: null };
        offer = { ...found.learned, id: context.library.newId() };
        return { preview: { ...found.preview, offer: offer.id } satisfies RelevancePreview };
      },
      'relevance.cancelPreview': () => ({ cancelled: previews.cancel() }),
      'relevance.use': async (request) => {
        const after = taken(request, offer, context);
        const why = request.why || whyOf(after);
        return { ...(await replace(after, why, context)), id: after.id };
      },
      'relevance.remove': async ({ why }) => {
        if (present(context) === null)
          throw new AppError(
            'NOT_FOUND',
            'Nothing learned is in use here: the packs and rules decide alone.',
          );
        return await replace(null, why || 'Leave relevance to the packs and rules', context);
      },
    },
    stop: previews.stop,
  };
}

const present = ({ library }: EngineContext): LearnedRelevance | null =>
  library.records('relevance').values().next().value ?? null;

async function preview(
  { learn, limit }: CheckedRequestOf<'relevance.preview'>,
  signal: AbortSignal,
  { index, keeper, events }: EngineContext,
): Promise<LearnedOffer | null> {
  await keeper.ready();
  const onProgress = (done: number, total: number): void =>
    events.emit('relevance.progress', { done: Math.min(done, total), total });
  return await runRelevanceThread({ file: index.file(), learn, limit }, onProgress, signal);
}

function taken(
  { offer: wanted, leaning }: CheckedRequestOf<'relevance.use'>,
  offer: Offer | null,
  context: EngineContext,
): LearnedRelevance {
  if (offer?.id !== wanted)
    throw new AppError('CONFLICT', 'What was shown is no longer at hand; look again at what would change.');
  const { weights, corrections } = offer;
  const before = present(context);
  const after = {
    leaning,
    weights,
    corrections,
    at: context.now(),
    id: before?.id ?? learnedRelevanceId,
  };
  if (before ? sameValue({ ...before, at: after.at }, after) : isWithoutEffect(after))
    throw new AppError('BAD_REQUEST', 'Nothing would change: articles are judged like this already.');
  return after;
}

const isWithoutEffect = ({ weights, leaning }: LearnedRelevance): boolean =>
  weights.length === 0 && leaning === 'as-found';

function whyOf({ weights, leaning, corrections }: LearnedRelevance): string {
  const count = corrections.relevant + corrections.notRelevant;
  const taught = weights.length > 0 ? `as ${count} corrections teach` : 'as the packs find';
  return `Judge relevance ${taught}${leaning === 'as-found' ? '' : `, showing ${leaning.replace('-', ' ')}`}`;
}

async function replace(after: LearnedRelevance | null, why: string, context: EngineContext) {
  const before = present(context);
  const id = after?.id ?? before?.id ?? '';
  const changes: RecordChange[] = [{ kind: 'relevance', id, before, after }];
  const { batch } = await commitChanges({ why, changes }, context);
  return { batch };
}

import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { HistoryEntry } from '../../../shared/contract/history-channels.ts';
import { planUndo } from '../../../shared/ledger/plan-undo.ts';
import { type ChangesAsked, changesOf, changesWithin } from '../../../shared/ledger/record-history.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitChanges } from './commit-changes.ts';
import { presentLedger } from './commit-ledger.ts';
import { findBatch } from './find-batch.ts';
import { presentFor } from './present-records.ts';
import { takenAddress } from './taken-address.ts';

type HistoryHandlers = Pick<Handlers, 'history.list' | 'history.preview' | 'history.undo'>;

export function historyHandlers(context: EngineContext): HistoryHandlers {
  return {
    'history.list': async (request) => ({ entries: await listEntries(request, context) }),
    'history.preview': async ({ batch: named, ...options }) => {
      const { wanted, later } = await findBatch(named, context.library);
      const plan = planUndo(wanted, later, await presentFor(wanted, context), options);
      const { batch, at, who, why } = wanted;
      const refusal = plan.refusal ?? takenAddress(plan.changes, context.library);
      return { batch, at, who, why, ...plan, refusal };
    },
    'history.undo': async ({ batch, why, ...options }) => {
      const { wanted, later } = await findBatch(batch, context.library);
      const changes = undoBatch(wanted, later, await presentFor(wanted, context), options);
      const taken = takenAddress(changes, context.library);
      if (taken !== null) throw new AppError('CONFLICT', taken);
      const undone = await commitChanges(
        { why: why || `Undo: ${wanted.why || 'an earlier change'}`, undoes: wanted.batch, changes },
        context,
      );
      return { batch: undone.batch, undone: wanted.batch };
    },
  };
}

type ListRequest = CheckedRequestOf<'history.list'>;

async function listEntries(
  { limit, before = Number.POSITIVE_INFINITY, ...asked }: ListRequest,
  context: EngineContext,
): Promise<HistoryEntry[]> {
  const changesAsked = askedOf(asked, context);
  const entries: HistoryEntry[] = [];
  for await (const batch of context.library.newestFirst()) {
    const changes = changesAsked(batch); // also of the batches of earlier pages, from which it learns what belongs
    if (batch.seq >= before || changes.length === 0) continue;
    const { imported: _, ...told } = batch; // what it knows of other libraries is nothing to look at
    entries.push({ ...told, changes, others: batch.changes.length - changes.length });
    if (entries.length >= limit) break;
  }
  return entries;
}

function askedOf(
  { record, within }: Pick<ListRequest, 'record' | 'within'>,
  context: EngineContext,
): ChangesAsked {
  if (record !== undefined) return within ? changesWithin(presentLedger(context), record) : changesOf(record);
  if (within)
    throw new AppError('BAD_REQUEST', '"within" needs a "record": name the incident that is meant.');
  return ({ changes }) => changes;
}

import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { HistoryEntry } from '../../../shared/contract/history-channels.ts';
import { planUndo } from '../../../shared/ledger/plan-undo.ts';
import { type ChangesAsked, changesOf, changesWithin } from '../../../shared/ledger/record-history.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
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
  const undone = new Set<string>();
  for await (const batch of context.library.newestFirst()) {
    if (batch.undoes !== null && !undone.has(batch.batch)) undone.add(batch.undoes);
    const changes = changesAsked(batch); // also of the batches of earlier pages, from which it learns what belongs
    const isTold = changes.length > 0 || isRemembering(batch, asked, undone, changesAsked);
    if (batch.seq >= before || !isTold) continue;
    const { imported: _, ...told } = batch; // what it knows of other libraries is nothing to look at
    entries.push({ ...told, changes, others: batch.changes.length - changes.length });
    if (entries.length >= limit) break;
  }
  return entries;
}

/**
 * Whether it changes nothing, and is to be told all the same: an import that kept everything as it is, and its undo. Of a record
 * only the first tells anything, as long as it stands.
 */
function isRemembering(
  batch: HistoryBatch,
  { record }: Pick<ListRequest, 'record'>,
  undone: ReadonlySet<string>,
  changesAsked: ChangesAsked,
): boolean {
  if (batch.changes.length > 0) return false;
  if (record === undefined) return true;
  if (undone.has(batch.batch)) return false;
  const shown = (batch.imported?.versions ?? []).map(({ kind, id, record: after }) => ({
    kind,
    id,
    before: null,
    after: after ?? null,
  }));
  return changesAsked({ ...batch, changes: shown }).length > 0;
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

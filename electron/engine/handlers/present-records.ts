import type { Present } from '../../../shared/ledger/plan-undo.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';
import type { EngineContext } from '../engine-context.ts';
import { presentLedger } from './commit-ledger.ts';
import { findDay } from './find-day.ts';

/** What stands now of all that a batch changed. */
export async function presentFor(batch: HistoryBatch, context: EngineContext): Promise<Present> {
  const decisions = await decisionsOf(batch, context);
  const { library } = context;
  return {
    ledger: presentLedger(context),
    record: (kind, id) => {
      if (kind === 'decision') return decisions.get(id) ?? null;
      if (kind === 'source') return library.sources().find((source) => source.id === id) ?? null;
      return library.records(kind).get(id) ?? null;
    },
  };
}

async function decisionsOf(batch: HistoryBatch, context: EngineContext) {
  const found = new Map<string, NonNullable<RecordChange['before']>>();
  for (const { kind, id } of batch.changes) {
    const day = kind === 'decision' ? await findDay(id, context) : null;
    const decision = day === null ? null : await context.library.readDecision(id, day);
    if (decision) found.set(id, decision);
  }
  return found;
}

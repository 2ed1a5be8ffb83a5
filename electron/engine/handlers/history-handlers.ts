import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitChanges } from './commit-changes.ts';
import { presentLedger } from './commit-ledger.ts';
import { findDay } from './find-day.ts';

const pageSize = 500;

export function historyHandlers(context: EngineContext): Pick<Handlers, 'history.list' | 'history.undo'> {
  return {
    'history.list': async ({ record, limit }) => ({
      entries: await context.library.history({ limit, ...(record === undefined ? {} : { record }) }),
    }),
    'history.undo': async ({ batch, why }) => {
      const { wanted, later } = await findBatch(batch, context);
      const decisions = await decisionsOf(wanted, context);
      const changes = undoBatch(wanted, later, {
        ledger: presentLedger(context),
        record: (kind, id) => {
          if (kind === 'decision') return decisions.get(id) ?? null;
          if (kind === 'source') return context.library.sources().find((source) => source.id === id) ?? null;
          return context.library.records(kind).get(id) ?? null;
        },
      });
      const undone = await commitChanges(
        { why: why || `Undo: ${wanted.why || 'an earlier change'}`, undoes: wanted.batch, changes },
        context,
      );
      return { batch: undone.batch, undone: wanted.batch };
    },
  };
}

/** The batch that is meant, and all that came after it, oldest first. Without a name: the newest that still stands. */
async function findBatch(named: string | undefined, { library }: EngineContext) {
  const later: HistoryBatch[] = [];
  const undone = new Set<string>();
  for (;;) {
    const before = later.at(-1)?.seq;
    const page = await library.history({ limit: pageSize, ...(before === undefined ? {} : { before }) });
    for (const entry of page) {
      const stands = entry.undoes === null && !undone.has(entry.batch);
      if (named === undefined ? stands : entry.batch === named)
        return { wanted: entry, later: later.toReversed() };
      if (entry.undoes !== null && !undone.has(entry.batch)) undone.add(entry.undoes);
      later.push(entry);
    }
    if (page.length < pageSize) break;
  }
  throw named === undefined
    ? new AppError('NOT_FOUND', 'There is nothing to undo: the history holds no change that still stands.')
    : new AppError(
        'NOT_FOUND',
        `There is no batch ${named} in the history; "history" shows those there are.`,
      );
}

async function decisionsOf(batch: HistoryBatch, context: EngineContext) {
  const found = new Map<string, NonNullable<HistoryBatch['changes'][number]['before']>>();
  for (const { kind, id } of batch.changes) {
    const day = kind === 'decision' ? await findDay(id, context) : null;
    const decision = day === null ? null : await context.library.readDecision(id, day);
    if (decision) found.set(id, decision);
  }
  return found;
}

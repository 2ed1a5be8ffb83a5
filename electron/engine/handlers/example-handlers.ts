import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { distillationExample } from '../../../shared/examples/distillation.ts';
import { exampleRequests } from '../../../shared/examples/example-requests.ts';
import { isLedgerKind, recordsOf } from '../../../shared/ledger/ledger.ts';
import { removableRecords } from '../../../shared/ledger/removable-records.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { EngineContext } from '../engine-context.ts';
import { createTurns } from '../turns.ts';
import { commitChanges } from './commit-changes.ts';
import { presentLedger } from './commit-ledger.ts';

/** The example that is offered at first start: put in as one batch, taken out again without what somebody built on it. */
export function exampleHandlers(
  context: EngineContext,
  apply: Handlers['batch.apply'],
): Pick<Handlers, 'example.get' | 'example.add' | 'example.remove'> {
  const { library } = context;
  // Whether it is there is asked and answered before somebody else adds or takes it out.
  const turns = createTurns();
  const presentRecords = recordsOfExample(context);
  return {
    'example.get': async () => ({
      events: distillationExample.length,
      present: (await presentRecords()).length,
    }),
    'example.add': () =>
      turns(async () => {
        if ((await presentRecords()).length > 0)
          throw new AppError('CONFLICT', 'The example is in this library already: remove it first.');
        const requests = exampleRequests(distillationExample, nameOf);
        const { batch } = await apply({ requests, why: 'Example: distillation 2023–2026' });
        await library.saveSettings({ exampleBatch: batch });
        // The records were there before it was known that they are the example.
        context.events.emit('data.changed', { topics: ['library'] });
        return { batch };
      }),
    'example.remove': () =>
      turns(async () => {
        const created = await presentRecords();
        const changes = removableRecords(created, presentLedger(context));
        if (changes.length === 0)
          throw new AppError(
            'NOT_FOUND',
            'There is nothing of the example left in this library to be removed.',
          );
        const { batch } = await commitChanges({ why: 'Remove the example', changes }, context);
        return { batch, removed: changes.length, kept: created.length - changes.length };
      }),
  };
}

const names = new Map(shippedVocabulary.actors.map(({ id, name }) => [id, name]));
const nameOf = (id: string): string => names.get(id) ?? id;

/** What the example made and is still there, changed or not. Its batch is looked for once: it does not change any more. */
function recordsOfExample(context: EngineContext): () => Promise<RecordChange[]> {
  const { library } = context;
  let found: HistoryBatch | null = null;
  return async () => {
    const { exampleBatch } = library.settings();
    if (exampleBatch === null) return [];
    if (found?.batch !== exampleBatch) found = await library.findBatch(exampleBatch);
    const ledger = presentLedger(context);
    return (found?.changes ?? []).filter(
      ({ kind, id }) => isLedgerKind(kind) && recordsOf(ledger, kind).has(id),
    );
  };
}

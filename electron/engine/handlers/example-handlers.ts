import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { distillationExample } from '../../../shared/examples/distillation.ts';
import { exampleRequests } from '../../../shared/examples/example-requests.ts';
import { isLedgerKind, recordsOf } from '../../../shared/ledger/ledger.ts';
import { removableRecords } from '../../../shared/ledger/removable-records.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitChanges } from './commit-changes.ts';
import { presentLedger } from './commit-ledger.ts';

/** The example that is offered at first start: put in as one batch, taken out again without what somebody built on it. */
export function exampleHandlers(
  context: EngineContext,
  apply: Handlers['batch.apply'],
): Pick<Handlers, 'example.get' | 'example.add' | 'example.remove'> {
  const { library } = context;
  return {
    'example.get': async () => ({
      events: distillationExample.length,
      present: (await presentRecords(context)).length,
    }),
    'example.add': async () => {
      if ((await presentRecords(context)).length > 0)
        throw new AppError('CONFLICT', 'The example is in this library already: remove it first.');
      const requests = exampleRequests(distillationExample, nameOf);
      const { batch } = await apply({ requests, why: 'Example: distillation 2023–2026' });
      await library.saveSettings({ exampleBatch: batch });
      // The records were there before it was known that they are the example.
      context.events.emit('data.changed', { topics: ['library'] });
      return { batch };
    },
    'example.remove': async () => {
      const created = await presentRecords(context);
      const changes = removableRecords(created, presentLedger(context));
      if (changes.length === 0)
        throw new AppError(
          'NOT_FOUND',
          'There is nothing of the example left in this library to be removed.',
        );
      const { batch } = await commitChanges({ why: 'Remove the example', changes }, context);
      return { batch, removed: changes.length, kept: created.length - changes.length };
    },
  };
}

const names = new Map(shippedVocabulary.actors.map(({ id, name }) => [id, name]));
const nameOf = (id: string): string => names.get(id) ?? id;

/** What the example made and is still there, changed or not. */
async function presentRecords(context: EngineContext): Promise<RecordChange[]> {
  const { exampleBatch } = context.library.settings();
  const batch = exampleBatch === null ? null : await context.library.findBatch(exampleBatch);
  const ledger = presentLedger(context);
  return (batch?.changes ?? []).filter(
    ({ kind, id }) => isLedgerKind(kind) && recordsOf(ledger, kind).has(id),
  );
}

import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { previewActorMerge } from '../../../shared/ledger/merge-actors.ts';
import { previewMerge } from '../../../shared/ledger/merge-incidents.ts';
import type { EngineContext } from '../engine-context.ts';
import { presentLedger } from './commit-ledger.ts';
import { actorName } from './ledger-changes.ts';
import { writeLedger, writeStep } from './write-ledger.ts';

type MergeHandlers = Pick<
  Handlers,
  | 'incidents.previewMerge'
  | 'incidents.merge'
  | 'incidents.split'
  | 'actors.previewMerge'
  | 'actors.merge'
  | 'actors.split'
>;

/** What makes one incident or actor of two, and two of one. */
export function mergeHandlers(context: EngineContext): MergeHandlers {
  return {
    'incidents.previewMerge': (merge) => previewMerge(presentLedger(context), merge),
    'incidents.merge': writeLedger('incidents.merge', context),
    'incidents.split': async (request) => {
      const { batch, id, outcome } = await writeStep('incidents.split', request, context);
      return { batch, id, ...(outcome ?? { along: [], cleared: [] }) };
    },
    'actors.previewMerge': (merge) => previewActorMerge(presentLedger(context), merge, actorName),
    'actors.merge': writeLedger('actors.merge', context),
    'actors.split': writeLedger('actors.split', context),
  };
}

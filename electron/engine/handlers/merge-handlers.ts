import type { Handlers } from '../../../shared/contract/dispatch.ts';
import { duplicateActors } from '../../../shared/ledger/duplicates/duplicate-actors.ts';
import { duplicateIncidents } from '../../../shared/ledger/duplicates/duplicate-incidents.ts';
import { previewActorMerge } from '../../../shared/ledger/merge-actors.ts';
import { previewMerge } from '../../../shared/ledger/merge-incidents.ts';
import { actorIdentity } from '../../../shared/model/named-actor.ts';
import { actors } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { EngineContext } from '../engine-context.ts';
import { inSlices } from '../in-slices.ts';
import { presentLedger } from './commit-ledger.ts';
import { namesOf } from './ledger-changes.ts';
import { writeLedger, writeStep } from './write-ledger.ts';

type MergeHandlers = Pick<
  Handlers,
  | 'incidents.duplicates'
  | 'incidents.previewMerge'
  | 'incidents.merge'
  | 'incidents.split'
  | 'actors.duplicates'
  | 'actors.previewMerge'
  | 'actors.merge'
  | 'actors.split'
>;

/** What makes one incident or actor of two, and two of one. */
export function mergeHandlers(context: EngineContext): MergeHandlers {
  return {
    'incidents.duplicates': async (asked) => {
      const pairs = await inSlices(duplicateIncidents(presentLedger(context)));
      return pairsAsked(pairs, asked, ({ pair }) => pair.map(({ id }) => id));
    },
    'incidents.previewMerge': (merge) => previewMerge(presentLedger(context), merge),
    'incidents.merge': writeLedger('incidents.merge', context),
    'incidents.split': async (request) => {
      const { batch, id, outcome } = await writeStep('incidents.split', request, context);
      return { batch, id, ...(outcome ?? { along: [], cleared: [] }) };
    },
    'actors.duplicates': async (asked) => {
      const pairs = await inSlices(duplicateActors(presentLedger(context), actors));
      return pairsAsked(pairs, asked, ({ pair }) => pair.map(actorIdentity));
    },
    'actors.previewMerge': (merge) =>
      previewActorMerge(presentLedger(context), merge, namesOf(context).nameOf),
    'actors.merge': writeLedger('actors.merge', context),
    'actors.split': writeLedger('actors.split', context),
  };
}

/** The pairs that are asked for; `total` counts those beyond the limit, too. */
function pairsAsked<Pair>(
  all: readonly Pair[],
  { of, limit }: { readonly of?: string | undefined; readonly limit: number },
  keysOf: (pair: Pair) => readonly string[],
): { total: number; pairs: Pair[] } {
  const wanted = of?.toLowerCase();
  const pairs = wanted === undefined ? all : all.filter((pair) => keysOf(pair).includes(wanted));
  return { total: pairs.length, pairs: pairs.slice(0, limit) };
}

import type { Ledger } from '../../../shared/ledger/ledger.ts';
import {
  type RecordedBatch,
  recordedBatch,
  recordedSteps,
} from '../../../shared/ledger/ledger-as-recorded-by.ts';
import { type Day, dayOf } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';
import { inSlices } from '../in-slices.ts';
import type { Library } from '../library/library.ts';
import { presentLedger } from './commit-ledger.ts';

/**
 * The ledger as the library held it at the end of a day (UTC). It is the very same one for all days between two changes, so
 * that what is worked out from it can be kept by it.
 */
export async function ledgerRecordedBy(day: Day, context: EngineContext): Promise<Ledger> {
  const { library } = context;
  const back = keptOf(library);
  for (;;) {
    const seq = library.lastSeq();
    back.batches = await batchesBack(day, seq, back, library);
    const last = back.batches.find(({ at }) => dayOf(at) <= day)?.seq ?? 0;
    const kept = back.ledgers.get(last);
    const ledger = kept ?? (await inSlices(recordedSteps(presentLedger(context), back.batches, day)));
    // The records go on changing while the history is read: what is new is to be taken back, too.
    if (library.lastSeq() !== seq) continue;
    keep(last, ledger, back);
    return ledger;
  }
}

type Kept = {
  /** The newest first, none missing between them. */
  batches: readonly RecordedBatch[];
  /** By the number of the batch that was the last one then: no later one can change them. */
  readonly ledgers: Map<number, Ledger>;
};

/** A slider goes to and fro between a few days. */
const keptLedgers = 8;

/** By library, for as long as it is open. */
const byLibrary = new WeakMap<Library, Kept>();

function keptOf(library: Library): Kept {
  const kept = byLibrary.get(library) ?? { batches: [], ledgers: new Map() };
  byLibrary.set(library, kept);
  return kept;
}

function keep(seq: number, ledger: Ledger, { ledgers }: Kept): void {
  ledgers.delete(seq);
  ledgers.set(seq, ledger);
  for (const longestUnused of [...ledgers.keys()].slice(0, -keptLedgers)) ledgers.delete(longestUnused);
}

/** The batches up to a number, at least back to the newest that was written by a day; only what is not known yet is read. */
async function batchesBack(
  day: Day,
  upTo: number,
  { batches: known }: Kept,
  library: Library,
): Promise<readonly RecordedBatch[]> {
  const newestKnown = known[0]?.seq ?? 0;
  const isReached = known.some(({ seq, at }) => dayOf(at) <= day || seq === 1);
  if (isReached && newestKnown >= upTo) return known;
  const fresh: RecordedBatch[] = [];
  for await (const batch of library.newestFirst()) {
    if (batch.seq > upTo) continue;
    if (isReached && batch.seq <= newestKnown) return [...fresh, ...known];
    fresh.push(recordedBatch(batch));
    if (!isReached && dayOf(batch.at) <= day) break;
  }
  return fresh;
}

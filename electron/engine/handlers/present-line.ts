import { isLedgerKind, type Ledger } from '../../../shared/ledger/ledger.ts';
import { carryLookup, lookupSteps } from '../../../shared/ledger/ledger-lookup.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { EngineContext } from '../engine-context.ts';
import { inSlices } from '../in-slices.ts';
import type { Library } from '../library/library.ts';
import { presentLedger } from './commit-ledger.ts';

/** The ledger as it is now: the same object until something of it changes, so that what is worked out of it can be kept by it. */
export type PresentLine = {
  readonly now: () => Ledger;
  /** The same, when its lookup is there. */
  readonly ready: () => Promise<Ledger>;
};

/** Of each ledger that was the present one, the newest batch in it. */
const seqs = new WeakMap<Ledger, number>();

/** What changed in the ledger since one that was the present one; null where it never was, or too long ago. */
export function changesSince(ledger: Ledger, library: Library): readonly RecordChange[] | null {
  const seq = seqs.get(ledger);
  const changes = seq === undefined ? null : library.changesSince(seq);
  return changes?.filter(({ kind }) => isLedgerKind(kind)) ?? null;
}

export function presentLine(context: EngineContext): PresentLine {
  const { library } = context;
  let present = { seq: -1, ledger: presentLedger(context) };
  /** The newest whose lookup was made. */
  let looked: Ledger | null = null;
  let looking: Promise<unknown> | null = null;

  const now = (): Ledger => {
    const seq = library.lastSeq();
    if (present.seq === seq) return present.ledger;
    const isSame = changesSince(present.ledger, library)?.length === 0;
    present = { seq, ledger: isSame ? present.ledger : presentLedger(context) };
    seqs.set(present.ledger, seq);
    return present.ledger;
  };
  /** False where it has to be made from the start. */
  const carry = (ledger: Ledger): boolean => {
    if (looked === ledger) return true;
    const changes = looked && changesSince(looked, library);
    if (!looked || !changes) return false;
    carryLookup(looked, ledger, changes);
    looked = ledger;
    return true;
  };
  const make = async (ledger: Ledger): Promise<void> => {
    try {
      await inSlices(lookupSteps(ledger));
      looked = ledger;
    } finally {
      looking = null;
    }
  };
  return {
    now,
    ready: async () => {
      for (let ledger = now(); !carry(ledger); ledger = now()) {
        looking ??= make(ledger);
        await looking;
      }
      return now();
    },
  };
}

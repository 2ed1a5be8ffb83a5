import type { EventOf } from '../../../shared/contract/channels.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { ledgerAsSaidBy } from '../../../shared/ledger/ledger-as-said-by.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { KnownOn } from '../../../shared/model/known-on.ts';
import type { EngineContext } from '../engine-context.ts';
import { keepRecent } from '../index/keep-recent.ts';
import type { ArticleFacts } from './article-facts.ts';
import { presentLedger } from './commit-ledger.ts';
import { ledgerRecordedBy } from './ledger-recorded-by.ts';

/**
 * The ledger that a request means: as it is now, or as known on a day. The same object until something changes, so that
 * what is worked out of it can be kept with it.
 */
export type KnownLedger = (knownOn: KnownOn | undefined) => Ledger | Promise<Ledger>;

/** A slider goes to and fro between a few days. */
const keptDays = 8;

export function knownLedger(context: EngineContext, { datesOf, dates }: ArticleFacts): KnownLedger {
  const days = keepRecent<Ledger>(keptDays);
  let present: Ledger | null = null;
  let said: { readonly by: (day: Day) => Ledger; readonly dates: object } | null = null;
  context.events.subscribe((name, payload) => {
    // The hub carries what the contract says of this event.
    if (name !== 'data.changed' || !(payload as EventOf<'data.changed'>).topics.includes('ledger')) return;
    present = null;
    said = null;
  });
  const now = (): Ledger => {
    present ??= presentLedger(context);
    return present;
  };
  const saidNow = () => {
    if (said?.dates === dates()) return said;
    days.forget();
    said = { by: ledgerAsSaidBy(now(), datesOf), dates: dates() };
    return said;
  };
  const saidBy = (day: Day): Ledger => {
    const { by } = saidNow();
    return days.get(day, () => by(day));
  };
  return (knownOn) => {
    if (knownOn === undefined) return now();
    const { day, sense } = knownOn;
    switch (sense) {
      case 'said':
        return saidBy(day);
      case 'recorded':
        return ledgerRecordedBy(day, context);
    }
  };
}

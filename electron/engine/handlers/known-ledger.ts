import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { type LedgerOfDay, saidSteps } from '../../../shared/ledger/ledger-as-said-by.ts';
import { lookupSteps } from '../../../shared/ledger/ledger-lookup.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { KnownOn } from '../../../shared/model/known-on.ts';
import type { EngineContext } from '../engine-context.ts';
import { inSlices } from '../in-slices.ts';
import { keepRecent } from '../index/keep-recent.ts';
import type { ArticleFacts } from './article-facts.ts';
import { ledgerRecordedBy } from './ledger-recorded-by.ts';
import { type PresentLine, presentLine } from './present-line.ts';

/**
 * The ledger that a request means: as it is now, or as known on a day. The same object until something changes, so that
 * what is worked out of it can be kept with it.
 */
export type KnownLedger = (knownOn: KnownOn | undefined) => Promise<Ledger>;

export function knownLedger(context: EngineContext, facts: ArticleFacts): KnownLedger {
  const present = presentLine(context);
  const saidBy = ledgersSaidBy(present, facts);
  return async (knownOn) => {
    if (knownOn === undefined) return present.ready();
    const { day, sense } = knownOn;
    switch (sense) {
      case 'said':
        return saidBy(day);
      case 'recorded':
        return lookedUp(await ledgerRecordedBy(day, context));
    }
  };
}

async function lookedUp(ledger: Ledger): Promise<Ledger> {
  await inSlices(lookupSteps(ledger));
  return ledger;
}

/** A slider goes to and fro between a few days. */
const keptDays = 8;
const mostTries = 3;

type Said = { readonly ledger: Ledger; readonly dates: object; readonly ofDay: Promise<LedgerOfDay> };

function ledgersSaidBy(
  present: PresentLine,
  { datesOf, dates }: ArticleFacts,
): (day: Day) => Promise<Ledger> {
  const days = keepRecent<Promise<Ledger>>(keptDays);
  let said: Said | null = null;
  const saidNow = (ledger: Ledger): Said => {
    if (said?.ledger === ledger && said.dates === dates()) return said;
    days.forget();
    said = { ledger, dates: dates(), ofDay: inSlices(saidSteps(ledger, datesOf)) };
    return said;
  };
  const make = async (day: Day, { ofDay }: Said): Promise<Ledger> => {
    try {
      return await lookedUp(await inSlices((await ofDay)(day)));
    } catch (thrown) {
      said = null; // whoever asks next tries again
      throw thrown;
    }
  };
  return async (day) => {
    for (let tries = 1; ; tries += 1) {
      const ledger = await present.ready();
      const now = saidNow(ledger);
      const found = await days.get(day, () => make(day, now));
      // What changed while it was worked out may be in it in part. Who writes without end keeps nobody waiting.
      if (present.now() === ledger || tries === mostTries) return found;
    }
  };
}

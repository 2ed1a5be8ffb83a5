import type { Ledger } from '../ledger/ledger.ts';
import { strictest } from '../model/handling-mark.ts';
import type { MarkOf } from './marks-in.ts';

/** The ledger of a past day with its incidents marked as strictly as they are by now; itself where that changes none. */
export function asMarkedNow(ledger: Ledger, byNow: MarkOf): Ledger {
  const incidents = new Map(ledger.incidents);
  let isSame = true;
  for (const [id, incident] of ledger.incidents) {
    const handlingMark = strictest([incident.handlingMark, byNow('incident', id)]);
    if (handlingMark === incident.handlingMark) continue;
    incidents.set(id, { ...incident, handlingMark });
    isSame = false;
  }
  return isSame ? ledger : { ...ledger, incidents };
}

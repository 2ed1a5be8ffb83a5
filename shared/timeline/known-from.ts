import type { Ledger } from '../ledger/ledger.ts';
import { type EdtfDate, edtfSpan } from '../model/edtf-date.ts';
import { type Day, dayOf } from '../model/instant.ts';
import { madeAt } from '../model/record-id.ts';

/** From which day on each sense of "as known on" knows anything of a ledger; null where it never does. */
export type KnownFrom = { readonly said: Day | null; readonly recorded: Day | null };

export function knownFrom({ incidents, assertions, measures, searchNotes }: Ledger): KnownFrom {
  const dates: (EdtfDate | null)[] = [
    ...[...assertions.values()].map(({ said }) => said),
    ...[...measures.values()].map(({ life }) => life[0]?.from ?? null),
    ...[...searchNotes.values()].map(({ on }) => on),
  ];
  const records = [incidents, assertions, measures, searchNotes];
  const ids = records.flatMap((shelf) => [...shelf.keys()]).sort();
  const said = dates.flatMap((date) => (date === null ? [] : (edtfSpan(date)?.start ?? []))).sort();
  return { said: said[0] ?? null, recorded: ids[0] === undefined ? null : dayOf(madeAt(ids[0])) };
}

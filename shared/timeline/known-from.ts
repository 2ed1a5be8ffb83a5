import type { Ledger } from '../ledger/ledger.ts';
import { type EdtfDate, edtfSpan } from '../model/edtf-date.ts';
import { type Day, dayOf } from '../model/instant.ts';
import { madeAt } from '../model/record-id.ts';
import { remembered } from '../model/remembered.ts';
import { forEachInSteps, type Steps } from '../model/steps.ts';

/** From which day on each sense of "as known on" knows anything of a ledger; null where it never does. */
export type KnownFrom = { readonly said: Day | null; readonly recorded: Day | null };

export function* knownFrom({ incidents, assertions, measures, searchNotes }: Ledger): Steps<KnownFrom> {
  const startOf = remembered((date: EdtfDate) => edtfSpan(date)?.start ?? null);
  let said: Day | null = null;
  const tell = (date: EdtfDate | null): void => {
    const start = date === null ? null : startOf(date);
    if (start !== null && (said === null || start < said)) said = start;
  };
  yield* forEachInSteps([...assertions.values()], (each) => tell(each.said));
  yield* forEachInSteps([...measures.values()], ({ life }) => tell(life[0]?.from ?? null));
  yield* forEachInSteps([...searchNotes.values()], ({ on }) => tell(on));
  // Records stand in the order in which they were made.
  const [first] = [incidents, assertions, measures, searchNotes]
    .flatMap((shelf) => shelf.keys().next().value ?? [])
    .sort();
  return { said, recorded: first === undefined ? null : dayOf(madeAt(first)) };
}

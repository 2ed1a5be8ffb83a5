import type { Assertion } from '../model/assertion.ts';
import type { Ledger, LedgerKind, LedgerRecord } from './ledger.ts';

export type Concerned = { readonly kind: LedgerKind; readonly record: LedgerRecord };

/**
 * The records whose soundness may hang on the given ones: those themselves, what points to them, and answers to
 * what is said in them. One pass over the ledger, however many are given.
 */
export function concernedRecords(ledger: Ledger, ids: ReadonlySet<string>): Concerned[] {
  const has = (id: string | null | undefined): boolean => typeof id === 'string' && ids.has(id);
  const answersInto = ({ answers }: Assertion): boolean =>
    has(answers) || has(ledger.assertions.get(answers ?? '')?.claim);
  return [
    ...chosen('incident', ledger.incidents, ({ id }) => has(id)),
    ...chosen('claim', ledger.claims, ({ id, incident }) => has(id) || has(incident)),
    ...chosen('assertion', ledger.assertions, (one) => has(one.id) || has(one.claim) || answersInto(one)),
    ...chosen('measure', ledger.measures, ({ id, incidents }) => has(id) || incidents.some(has)),
  ];
}

function chosen<Item extends LedgerRecord>(
  kind: LedgerKind,
  shelf: ReadonlyMap<string, Item>,
  isConcerned: (item: Item) => boolean,
): Concerned[] {
  const found: Concerned[] = [];
  for (const record of shelf.values()) {
    if (isConcerned(record)) found.push({ kind, record });
  }
  return found;
}

import type { Ledger, LedgerKind } from '../ledger/ledger.ts';
import { type HandlingMark, strictest } from '../model/handling-mark.ts';

export type MarkOf = (kind: LedgerKind, id: string) => HandlingMark | null;

/** The stricter of what two say of a record. */
export const strictestOf =
  (one: MarkOf, other: MarkOf): MarkOf =>
  (kind, id) =>
    strictest([one(kind, id), other(kind, id)]);

/**
 * The mark of each record: an incident bears its own, and what belongs to incidents the strictest of theirs, for it tells of
 * all of them, as a distinction does of both. Actors, and what a person refused, bear none.
 */
export function marksIn(ledger: Ledger): MarkOf {
  const ofIncident = (id: string | null | undefined) => ledger.incidents.get(id ?? '')?.handlingMark ?? null;
  const ofClaim = (id: string) => ofIncident(ledger.claims.get(id)?.incident);
  return (kind, id) => {
    switch (kind) {
      case 'incident':
        return ofIncident(id);
      case 'claim':
        return ofClaim(id);
      case 'assertion':
        return ofClaim(ledger.assertions.get(id)?.claim ?? '');
      case 'measure': {
        const measure = ledger.measures.get(id);
        if (!measure) return null;
        return strictest([...measure.incidents.map(ofIncident), ...measure.against.claims.map(ofClaim)]);
      }
      case 'search-note':
        return ofIncident(ledger.searchNotes.get(id)?.incident);
      case 'distinction': {
        const found = ledger.distinctions.get(id);
        return found?.between === 'incident' ? strictest(found.pair.map(ofIncident)) : null;
      }
      case 'actor':
      case 'refusal':
        return null;
    }
  };
}

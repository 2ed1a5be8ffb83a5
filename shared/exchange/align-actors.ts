import type { Ledger, LedgerRecord } from '../ledger/ledger.ts';
import type { Actor } from '../model/actor.ts';
import type { Comparison } from './compare-incoming.ts';
import type { PastVersion, RecordPast } from './record-past.ts';

/**
 * Two libraries that each described the same entry of the vocabulary have two records of one actor. They become one, whichever library
 * takes the other's: that of the smaller id, which is the one that was made first. Records name such an actor by its term, so
 * that nothing else changes.
 */
export function alignActors(differing: readonly Comparison[], { actors }: Ledger): Comparison[] {
  const byTerm = new Map(Array.from(actors.values(), (actor) => [termOf(actor), actor]));
  const firstOf = new Map<string, string>();
  for (const { theirs } of differing) {
    const term = termOf(theirs);
    const first = term === null ? undefined : firstOf.get(term);
    if (term !== null && theirs !== null && (first === undefined || theirs.id < first))
      firstOf.set(term, theirs.id);
  }
  return differing.map((each) => {
    const { theirs, ours } = each;
    const term = termOf(theirs);
    if (ours !== null || theirs === null || term === null || !('term' in theirs)) return each;
    const own = byTerm.get(term);
    // No library has two of one entry: where a package does, only the first can be what is here.
    return own && firstOf.get(term) === theirs.id ? aligned(each, own, theirs) : each;
  });
}

const termOf = (record: LedgerRecord | null): string | null =>
  record !== null && 'term' in record && record.term !== null ? record.term.toLowerCase() : null;

function aligned(compared: Comparison, own: Actor, theirs: Actor): Comparison {
  const [id = own.id] = [own.id, theirs.id].sort();
  return {
    kind: 'actor',
    id,
    ours: { ...own, id },
    theirs: { ...theirs, id },
    earlier: theirs.id === id ? compared.earlier : [],
    replaces: own.id === id ? null : own.id,
  };
}

/** The past of the record that is replaced, as if it had always borne the other id. */
export const pastUnder = (id: string, past: RecordPast): RecordPast =>
  past.map(
    (version): PastVersion =>
      'record' in version && version.record ? { ...version, record: { ...version.record, id } } : version,
  );

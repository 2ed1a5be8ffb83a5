import type { Ledger } from '../ledger/ledger.ts';
import type { Actor } from '../model/actor.ts';
import type { Comparison } from './compare-incoming.ts';
import type { PastVersion, RecordPast } from './record-past.ts';

/**
 * Two libraries that each described the same entry of the vocabulary have two records of one actor. They become one, whichever library
 * takes the other's: that of the smaller id, which is the one that was made first. Records name such an actor by its term, so
 * that nothing else changes.
 */
export function alignActors(differing: readonly Comparison[], { actors }: Ledger): Comparison[] {
  const byTerm = new Map(Array.from(actors.values(), (actor) => [actor.term?.toLowerCase(), actor]));
  return differing.map((each) => {
    const { theirs, ours } = each;
    if (ours !== null || theirs === null || !('term' in theirs) || theirs.term === null) return each;
    const own = byTerm.get(theirs.term.toLowerCase());
    return own ? aligned(each, own, theirs) : each;
  });
}

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

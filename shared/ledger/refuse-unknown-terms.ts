import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { actorIdentity } from '../model/named-actor.ts';
import type { Tag } from '../model/tag.ts';
import { type Ledger, type LedgerKind, type LedgerRecord, ledgerKinds, recordsOf } from './ledger.ts';
import { actorsIn } from './map-actors.ts';

/** What the vocabulary calls a term; undefined where it has none such. */
export type TermLabel = (kind: Tag['kind'], id: string) => string | undefined;

/**
 * Refuses the id of an actor, a theme or a kind of countermeasure that a change brings and nobody knows: the vocabulary has it not, with
 * the packs of the library, nor has any record. What imports and removed packs left in records stays, and may be used again.
 */
export function refuseUnknownTerms(
  ledger: Ledger,
  { before, after }: RecordChange,
  kind: LedgerKind,
  labelOf: TermLabel,
): void {
  if (after === null) return;
  // Made by createRecord or updateRecord, of this kind.
  const had = before === null ? [] : termsIn(kind, before as LedgerRecord);
  const brought = termsIn(kind, after as LedgerRecord).filter((term) => !had.some(sameAs(term)));
  const unknown = brought.find((term) => !isInVocabulary(term, labelOf) && !isInLedger(term, ledger));
  if (unknown) throw new AppError('NOT_FOUND', unknown.sentence);
}

type Term = {
  readonly kind: Tag['kind'];
  /** Small letters mean the same actor. */
  readonly key: string;
  readonly id: string;
  /** That nobody knows it, and what to write. */
  readonly sentence: string;
};

const sameAs =
  ({ kind, key }: Term) =>
  (other: Term): boolean =>
    other.kind === kind && other.key === key;

const isInVocabulary = ({ kind, id, key }: Term, labelOf: TermLabel): boolean =>
  labelOf(kind, id) !== undefined || labelOf(kind, key) !== undefined;

/** What was found in a ledger already, so that a batch of thousands of requests goes through its records once a term. */
const found = new WeakMap<Ledger, Set<string>>();

/** Asked only where the vocabulary lacks the term. */
function isInLedger(term: Term, ledger: Ledger): boolean {
  const known = found.get(ledger) ?? new Set();
  found.set(ledger, known);
  const name = `${term.kind} ${term.key}`;
  if (!known.has(name) && isNamedIn(term, ledger)) known.add(name);
  return known.has(name);
}

function isNamedIn(term: Term, ledger: Ledger): boolean {
  const isMeant = sameAs(term);
  return ledgerKinds.some((kind) => {
    for (const record of recordsOf(ledger, kind).values()) {
      if (termsIn(kind, record).some(isMeant)) return true;
      if (kind === 'actor' && isActor(term, record)) return true;
    }
    return false;
  });
}

const isActor = ({ kind, key }: Term, record: LedgerRecord): boolean =>
  kind === 'actor' &&
  'merged' in record &&
  [record.id, ...record.merged].some((each) => each.toLowerCase() === key);

/** What a record takes from the vocabulary. */
function termsIn(kind: LedgerKind, record: LedgerRecord): Term[] {
  const terms = actorsIn(kind, record).flatMap((actor) =>
    actor.id === null ? [] : [actorTerm(actor.id, `beside the name “${actor.name}”`)],
  );
  if ('term' in record && record.term !== null) terms.push(actorTerm(record.term, 'as its "term"'));
  if ('themes' in record) terms.push(...record.themes.map(themeTerm));
  if ('life' in record) terms.push(measureTerm(record.kind));
  return terms;
}

const actorTerm = (id: string, place: string): Term => ({
  kind: 'actor',
  id,
  key: actorIdentity({ id, name: id }),
  sentence: `There is no actor "${id}": ${place}, give the id of one that the vocabulary or the ledger has, or null.`,
});

const themeTerm = (id: string): Term => ({
  kind: 'theme',
  id,
  key: id,
  sentence: `There is no theme "${id}": in "themes", give ids that the vocabulary has, or add it with a pack of your own.`,
});

const measureTerm = (id: string): Term => ({
  kind: 'countermeasure',
  id,
  key: id,
  sentence: `There is no kind of countermeasure "${id}": as "kind", give an id that the vocabulary has, or add it with a pack of your own.`,
});

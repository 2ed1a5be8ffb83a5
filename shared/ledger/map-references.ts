import type { Ledger, LedgerKind, LedgerRecord, LedgerRecords } from './ledger.ts';
import { recordsOf } from './ledger.ts';

/** What is to stand where a record names another: the same id, another one, or null for none. */
export type Renaming = (kind: LedgerKind, id: string) => string | null;

type Mappers = {
  readonly [Kind in LedgerKind]: (record: LedgerRecords[Kind], to: Renaming) => LedgerRecords[Kind] | null;
};

const optional = (to: Renaming, kind: LedgerKind, id: string | null): string | null =>
  id === null ? null : to(kind, id);

/** The list with other names, each once; what is named no more is left out. */
const listed = (to: Renaming, kind: LedgerKind, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => to(kind, id) ?? [])),
];

/** Every place where a record of the ledger names another one. Null where it cannot stand without the one it named. */
const mappers: Mappers = {
  incident: (incident, to) => ({
    ...incident,
    steps: incident.steps.map((step) => ({ ...step, claim: optional(to, 'claim', step.claim) })),
    related: incident.related.flatMap((each) => {
      const other = to('incident', each.incident);
      return other === null || other === incident.id ? [] : [{ ...each, incident: other }];
    }),
  }),
  claim: (claim, to) => {
    const incident = to('incident', claim.incident);
    if (incident === null) return null;
    return { ...claim, incident, supersedes: optional(to, 'claim', claim.supersedes) };
  },
  assertion: (assertion, to) => {
    const claim = to('claim', assertion.claim);
    if (claim === null) return null;
    return { ...assertion, claim, answers: optional(to, 'assertion', assertion.answers) };
  },
  measure: (measure, to) => ({
    ...measure,
    incidents: listed(to, 'incident', measure.incidents),
    against: { ...measure.against, claims: listed(to, 'claim', measure.against.claims) },
    supersedes: optional(to, 'measure', measure.supersedes),
  }),
  'search-note': (note, to) => ({ ...note, incident: optional(to, 'incident', note.incident) }),
  actor: (actor) => actor,
  distinction: (distinction, to) => {
    if (distinction.between === 'actor') return distinction;
    const pair = listed(to, 'incident', distinction.pair);
    return pair.length === 2 ? { ...distinction, pair } : null;
  },
  refusal: (refusal) => refusal,
};

/** A record with other records named in it; null where it cannot stand without one of those it named. */
export function mapReferences(kind: LedgerKind, record: LedgerRecord, to: Renaming): LedgerRecord | null {
  // The kind picks mapper and record together; TypeScript cannot follow the generic through the table.
  const mapper = mappers[kind] as (record: LedgerRecord, to: Renaming) => LedgerRecord | null;
  return mapper(record, to);
}

export type Reference = { readonly kind: LedgerKind; readonly id: string };

/** The records that a record names. */
export function referencesOf(kind: LedgerKind, record: LedgerRecord): Reference[] {
  const found: Reference[] = [];
  mapReferences(kind, record, (named, id) => {
    found.push({ kind: named, id });
    return id;
  });
  return found;
}

/** Whether a record names one that is meant. Of a hundred thousand records this is asked: it makes no list. */
export function namesAny(
  kind: LedgerKind,
  record: LedgerRecord,
  isMeant: (kind: LedgerKind, id: string) => boolean,
): boolean {
  let isNamed = false;
  mapReferences(kind, record, (named, id) => {
    isNamed ||= isMeant(named, id);
    return id;
  });
  return isNamed;
}

/** The first other record named that is not there. */
export const danglingReference = (
  ledger: Ledger,
  kind: LedgerKind,
  record: LedgerRecord,
): Reference | undefined =>
  referencesOf(kind, record).find(
    (each) => each.id !== record.id && !recordsOf(ledger, each.kind).has(each.id),
  );

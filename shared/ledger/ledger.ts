import { type Assertion, assertion } from '../model/assertion.ts';
import { type Claim, claim } from '../model/claim.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { type Incident, incident } from '../model/incident.ts';
import { type Measure, measure } from '../model/measure.ts';

/** The kinds of record that the ledger holds, each with its schema; sources and decisions live elsewhere. */
export const ledgerSchemas = { incident, claim, assertion, measure } as const;
export type LedgerKind = keyof typeof ledgerSchemas;

export type LedgerRecords = {
  readonly incident: Incident;
  readonly claim: Claim;
  readonly assertion: Assertion;
  readonly measure: Measure;
};
export type LedgerRecord = LedgerRecords[LedgerKind];

/** Everything that is filed: incidents, what is claimed in them, who says so, and what was done about it. */
export type Ledger = {
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly assertions: ReadonlyMap<string, Assertion>;
  readonly measures: ReadonlyMap<string, Measure>;
};

export const emptyLedger: Ledger = {
  incidents: new Map(),
  claims: new Map(),
  assertions: new Map(),
  measures: new Map(),
};

export const isLedgerKind = (kind: string): kind is LedgerKind => Object.hasOwn(ledgerSchemas, kind);

const shelves = {
  incident: 'incidents',
  claim: 'claims',
  assertion: 'assertions',
  measure: 'measures',
} as const satisfies Record<LedgerKind, keyof Ledger>;

export function recordsOf<Kind extends LedgerKind>(
  ledger: Ledger,
  kind: Kind,
): ReadonlyMap<string, LedgerRecords[Kind]> {
  // The kind picks shelf and record type together; TypeScript cannot follow the generic through the table.
  return ledger[shelves[kind]] as ReadonlyMap<string, LedgerRecords[Kind]>;
}

export const claimsOf = (ledger: Ledger, incidentId: string): Claim[] =>
  [...ledger.claims.values()].filter((each) => each.incident === incidentId);

export const assertionsOf = (ledger: Ledger, claimId: string): Assertion[] =>
  [...ledger.assertions.values()].filter((each) => each.claim === claimId);

export const answersTo = (ledger: Ledger, assertionId: string): Assertion[] =>
  [...ledger.assertions.values()].filter((each) => each.answers === assertionId);

export const measuresOf = (ledger: Ledger, incidentId: string): Measure[] =>
  [...ledger.measures.values()].filter((each) => each.incidents.includes(incidentId));

/** A copy of a ledger that takes changes in place: `ledger` always shows what was applied so far. */
export type LedgerDraft = {
  readonly ledger: Ledger;
  readonly apply: (changes: readonly RecordChange[]) => void;
};

/** Copies the ledger once, so that a batch of thousands of changes does not copy it for each. */
export function draftOf(ledger: Ledger): LedgerDraft {
  const draft = {
    incidents: new Map(ledger.incidents),
    claims: new Map(ledger.claims),
    assertions: new Map(ledger.assertions),
    measures: new Map(ledger.measures),
  };
  const apply = (changes: readonly RecordChange[]): void => {
    for (const change of changes) put(draft, change);
  };
  return { ledger: draft, apply };
}

/** The ledger after the changes; changes of kinds that the ledger does not hold are passed over. */
export function applyChanges(ledger: Ledger, changes: readonly RecordChange[]): Ledger {
  const draft = draftOf(ledger);
  draft.apply(changes);
  return draft.ledger;
}

function put(draft: Ledger, { kind, id, after }: RecordChange): void {
  if (!isLedgerKind(kind)) return;
  // Only drafts get here, whose shelves are plain maps of our own making.
  const shelf = recordsOf(draft, kind) as Map<string, LedgerRecord>;
  if (after === null) shelf.delete(id);
  else shelf.set(id, ledgerSchemas[kind].parse(after));
}

import { type Actor, actor } from '../model/actor.ts';
import { type Assertion, assertion } from '../model/assertion.ts';
import { type Claim, claim } from '../model/claim.ts';
import { type Distinction, distinction } from '../model/distinction.ts';
import type { RecordChange } from '../model/history-batch.ts';
import { type Incident, incident } from '../model/incident.ts';
import { type Measure, measure } from '../model/measure.ts';
import { type Refusal, refusal } from '../model/refusal.ts';
import { type SearchNote, searchNote } from '../model/search-note.ts';
import { finish, type Steps } from '../model/steps.ts';

/**
 * The kinds of record that the ledger holds, each with its schema, after those that it hangs on; sources and decisions live
 * elsewhere.
 */
export const ledgerSchemas = {
  incident,
  claim,
  assertion,
  measure,
  'search-note': searchNote,
  actor,
  distinction,
  refusal,
} as const;
export type LedgerKind = keyof typeof ledgerSchemas;
export const ledgerKinds = Object.keys(ledgerSchemas) as LedgerKind[]; // the keys of a constant table

export type LedgerRecords = {
  readonly incident: Incident;
  readonly claim: Claim;
  readonly assertion: Assertion;
  readonly measure: Measure;
  readonly 'search-note': SearchNote;
  readonly actor: Actor;
  readonly distinction: Distinction;
  readonly refusal: Refusal;
};
export type LedgerRecord = LedgerRecords[LedgerKind];

/**
 * Everything that is filed: incidents, what is claimed in them, who says so, what was done about it, what was looked for in
 * vain; who the actors are beside the vocabulary, what is not the same, and what nobody wants to be proposed again.
 */
export type Ledger = {
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly assertions: ReadonlyMap<string, Assertion>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly searchNotes: ReadonlyMap<string, SearchNote>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly distinctions: ReadonlyMap<string, Distinction>;
  readonly refusals: ReadonlyMap<string, Refusal>;
};

export const emptyLedger: Ledger = {
  incidents: new Map(),
  claims: new Map(),
  assertions: new Map(),
  measures: new Map(),
  searchNotes: new Map(),
  actors: new Map(),
  distinctions: new Map(),
  refusals: new Map(),
};

export const isLedgerKind = (kind: string): kind is LedgerKind => Object.hasOwn(ledgerSchemas, kind);

const shelves = {
  incident: 'incidents',
  claim: 'claims',
  assertion: 'assertions',
  measure: 'measures',
  'search-note': 'searchNotes',
  actor: 'actors',
  distinction: 'distinctions',
  refusal: 'refusals',
} as const satisfies Record<LedgerKind, keyof Ledger>;

export function recordsOf<Kind extends LedgerKind>(
  ledger: Ledger,
  kind: Kind,
): ReadonlyMap<string, LedgerRecords[Kind]> {
  // The kind picks shelf and record type together; TypeScript cannot follow the generic through the table.
  return ledger[shelves[kind]] as ReadonlyMap<string, LedgerRecords[Kind]>;
}

/** A ledger whose shelves are new maps of the same records. */
export function* copySteps(ledger: Ledger): Steps<Ledger> {
  const copy = { ...ledger };
  for (const kind of ledgerKinds) {
    const shelf = shelves[kind];
    Object.assign(copy, { [shelf]: new Map<string, unknown>(ledger[shelf]) });
    yield;
  }
  return copy;
}

/** A copy of a ledger that takes changes in place: `ledger` always shows what was applied so far. */
export type LedgerDraft = {
  readonly ledger: Ledger;
  readonly apply: (changes: readonly RecordChange[]) => void;
};

/** Copies the ledger once, so that a batch of thousands of changes does not copy it for each. */
export function draftOf(ledger: Ledger): LedgerDraft {
  const draft = finish(copySteps(ledger));
  const apply = (changes: readonly RecordChange[]): void => {
    for (const change of changes) put(draft, change);
  };
  return { ledger: draft, apply };
}

/** The ledger after the changes; changes of kinds that the ledger does not hold are passed over. */
export function applyChanges(ledger: Ledger, changes: readonly RecordChange[]): Ledger {
  if (changes.length === 0) return ledger;
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

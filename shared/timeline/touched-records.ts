import { isLedgerKind, type Ledger, recordsOf } from '../ledger/ledger.ts';
import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { RecordChange } from '../model/history-batch.ts';

/**
 * The ids of all records whose entries changes of a ledger may have changed. The entry of a record is made from its incident, its
 * claim and what the claim's status follows from: who says it and answers that, what these go back to, and whether another claim
 * took its place. The other way round an incident shows when it was first spoken of.
 */
export function touchedRecords(changes: readonly RecordChange[], ledger: Ledger): Set<string> {
  const { records, claims, incidents } = touchedDirectly(changes, ledger);
  const { assertionsOf, claimsOf } = ledgerLookup(ledger);
  for (const id of incidents) for (const claim of claimsOf(id)) claims.add(claim.id);
  if (incidents.size > 0) for (const id of namingAny(incidents, ledger)) records.add(id);
  for (const id of claims) {
    for (const each of assertionsOf(id)) records.add(each.id);
    const incident = ledger.claims.get(id)?.incident;
    if (incident !== undefined) records.add(incident);
  }
  return records;
}

/** Records that have an entry of their own, and the claims and incidents from which others are made. */
type Direct = Readonly<Record<'records' | 'claims' | 'incidents', Set<string>>>;

/** By the form that each record had and the one that it has. */
function touchedDirectly(changes: readonly RecordChange[], ledger: Ledger): Direct {
  const direct: Direct = { records: new Set(), claims: new Set(), incidents: new Set() };
  for (const { kind, id, before } of changes) {
    if (!isLedgerKind(kind)) continue;
    direct.records.add(id);
    if (kind === 'incident') direct.incidents.add(id);
    const forms = [before, recordsOf(ledger, kind).get(id)].filter((form) => form != null);
    // What a change says of a record was checked by the schema of its kind.
    if (kind === 'claim') for (const form of forms) touchByClaim(form as Claim, direct);
    if (kind === 'assertion') for (const form of forms) touchByAssertion(form as Assertion, ledger, direct);
  }
  return direct;
}

function touchByClaim({ id, incident, supersedes }: Claim, { records, claims }: Direct): void {
  claims.add(id);
  if (supersedes !== null) claims.add(supersedes);
  records.add(incident);
}

function touchByAssertion({ id, claim, answers }: Assertion, ledger: Ledger, direct: Direct): void {
  direct.claims.add(claim);
  const answered = ledger.assertions.get(answers ?? '');
  if (answered) direct.claims.add(answered.claim);
  const { answersTo } = ledgerLookup(ledger);
  const open = [...answersTo(id)];
  const passed = new Set([id]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (passed.has(next.id)) continue;
    passed.add(next.id);
    direct.claims.add(next.claim);
    open.push(...answersTo(next.id));
  }
}

/** Measures and search notes of incidents. */
function* namingAny(incidents: ReadonlySet<string>, { measures, searchNotes }: Ledger): Iterable<string> {
  for (const { id, incidents: named } of measures.values()) {
    if (named.some((incident) => incidents.has(incident))) yield id;
  }
  for (const { id, incident } of searchNotes.values()) {
    if (incident !== null && incidents.has(incident)) yield id;
  }
}

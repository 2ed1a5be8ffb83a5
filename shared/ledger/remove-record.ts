import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import {
  answersTo,
  assertionsOf,
  claimsOf,
  type Ledger,
  type LedgerKind,
  measuresOf,
  recordsOf,
} from './ledger.ts';

/**
 * The changes that remove a record and leave nothing dangling: an incident takes its claims along and leaves
 * the measures that name it, a claim takes its assertions along, and what answered a removed assertion
 * answers nothing any more. One change a record, the removed one first.
 */
export function removeRecord(ledger: Ledger, kind: LedgerKind, id: string): RecordChange[] {
  if (!recordsOf(ledger, kind).has(id)) {
    throw new AppError('NOT_FOUND', `There is no ${kind} ${id}: it may have been removed already.`);
  }
  switch (kind) {
    case 'incident': {
      const claims = claimsOf(ledger, id).map((claim) => claim.id);
      const assertions = claims.flatMap((claim) => assertionIds(ledger, claim));
      return [
        removal(ledger, kind, id),
        ...claims.map((claim) => removal(ledger, 'claim', claim)),
        ...assertionRemovals(ledger, assertions),
        ...measuresWithout(ledger, id),
      ];
    }
    case 'claim':
      return [removal(ledger, kind, id), ...assertionRemovals(ledger, assertionIds(ledger, id))];
    case 'assertion':
      return assertionRemovals(ledger, [id]);
    case 'measure':
      return [removal(ledger, kind, id)];
  }
}

const assertionIds = (ledger: Ledger, claim: string): string[] =>
  assertionsOf(ledger, claim).map((assertion) => assertion.id);

function removal(ledger: Ledger, kind: LedgerKind, id: string): RecordChange {
  return { kind, id, before: recordsOf(ledger, kind).get(id) ?? null, after: null };
}

function assertionRemovals(ledger: Ledger, ids: readonly string[]): RecordChange[] {
  const gone = new Set(ids);
  const unanswered = ids
    .flatMap((id) => answersTo(ledger, id))
    .filter((answer) => !gone.has(answer.id))
    .map((before): RecordChange => {
      return { kind: 'assertion', id: before.id, before, after: { ...before, answers: null } };
    });
  return [...ids.map((id) => removal(ledger, 'assertion', id)), ...unanswered];
}

function measuresWithout(ledger: Ledger, incident: string): RecordChange[] {
  return measuresOf(ledger, incident).map((before) => {
    const incidents = before.incidents.filter((id) => id !== incident);
    return { kind: 'measure', id: before.id, before, after: { ...before, incidents } };
  });
}

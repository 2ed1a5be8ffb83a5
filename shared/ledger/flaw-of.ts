import type { ErrorCode } from '../model/app-error.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import { type EdtfSpan, edtfSpan } from '../model/edtf-date.ts';
import type { Measure } from '../model/measure.ts';
import type { Ledger, LedgerKind, LedgerRecord } from './ledger.ts';

/** Why a record may not stand in a ledger; `about` is the other record that it cannot stand with. */
export type Flaw = {
  readonly code: ErrorCode;
  readonly sentence: string;
  readonly about: { readonly kind: LedgerKind; readonly id: string } | null;
};

/**
 * What is wrong with a record among the others of the ledger (it may stand there already, or not yet): a
 * reference to nothing, an answer that leads nowhere or back to itself, a life that runs backwards.
 */
export function flawOf(ledger: Ledger, record: LedgerRecord): Flaw | null {
  if ('life' in record) return flawOfMeasure(ledger, record);
  if ('stance' in record) return flawOfAssertion(ledger, record);
  if ('incident' in record) return flawOfClaim(ledger, record);
  return null;
}

const missing = (kind: LedgerKind, id: string, use: string): Flaw => ({
  code: 'NOT_FOUND',
  sentence: `There is no ${kind} ${id}: ${use}.`,
  about: { kind, id },
});
const wrong = (sentence: string, about: Flaw['about'] = null): Flaw => ({
  code: 'BAD_REQUEST',
  sentence,
  about,
});

function flawOfClaim(ledger: Ledger, claim: Claim): Flaw | null {
  if (ledger.incidents.has(claim.incident)) return null;
  return missing('incident', claim.incident, 'a claim belongs to an incident that exists');
}

function flawOfAssertion(ledger: Ledger, assertion: Assertion): Flaw | null {
  const claim = ledger.claims.get(assertion.claim);
  if (!claim) return missing('claim', assertion.claim, 'an assertion belongs to a claim that exists');
  if (assertion.answers === null) return null;
  if (assertion.answers === assertion.id) {
    return wrong(
      `The assertion ${assertion.id} cannot answer itself: name another one in "answers", or null.`,
    );
  }
  const answered = ledger.assertions.get(assertion.answers);
  if (!answered) return missing('assertion', assertion.answers, '"answers" names one that exists, or null');
  if (ledger.claims.get(answered.claim)?.incident !== claim.incident) {
    return wrong(
      `The assertion ${assertion.answers} belongs to another incident: an answer stands in the incident of what it answers.`,
      { kind: 'assertion', id: assertion.answers },
    );
  }
  return closesCircle(ledger, assertion)
    ? wrong(
        `The assertion ${assertion.answers} already answers ${assertion.id}: answers cannot run in a circle.`,
      )
    : null;
}

function closesCircle(ledger: Ledger, assertion: Assertion): boolean {
  const passed = new Set<string>();
  let at = assertion.answers;
  while (at !== null && !passed.has(at)) {
    if (at === assertion.id) return true;
    passed.add(at);
    at = ledger.assertions.get(at)?.answers ?? null;
  }
  return false;
}

function flawOfMeasure(ledger: Ledger, measure: Measure): Flaw | null {
  const unknown = measure.incidents.find((id) => !ledger.incidents.has(id));
  if (unknown !== undefined) return missing('incident', unknown, 'a measure answers incidents that exist');
  return flawOfLife(measure);
}

/** Steps stand in the order in which they happened, as far as their dates are precise enough to tell. */
function flawOfLife({ life }: Measure): Flaw | null {
  let latest: { readonly from: string; readonly start: string } | null = null;
  for (const [index, step] of life.entries()) {
    const span = edtfSpan(step.from);
    if (!span || !isExact(span)) continue;
    if (latest && span.end && span.end < latest.start) {
      return wrong(
        `life.${index}: "${step.status}" from ${step.from} stands after a step from ${latest.from}: put the steps in the order of their dates.`,
      );
    }
    if (span.start && (!latest || span.start > latest.start)) latest = { from: step.from, start: span.start };
  }
  return null;
}

const isExact = (span: EdtfSpan): boolean => !span.approximate && !span.uncertain;

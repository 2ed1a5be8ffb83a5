import { cutAcross } from '../ledger/cut-across.ts';
import { draftOf, type Ledger, recordsOf } from '../ledger/ledger.ts';
import type { Claim } from '../model/claim.ts';
import type { ImportChange } from './import-row.ts';

type Changes = Map<string, ImportChange>;

/**
 * What comes in may name a claim that was moved to another incident here: it comes in without that name. `after` is the ledger with the
 * changes.
 */
export function cutStrange(changes: Changes, after: Ledger, ledger: Ledger): void {
  const { claims, assertions, incidents } = after;
  const incidentOf = (claim: string | null | undefined): string | undefined =>
    claims.get(claim ?? '')?.incident;
  const strange = new Set<string>();
  const note = (own: string | undefined, other: string | undefined): void => {
    if (own !== undefined && other !== undefined && own !== other) strange.add(own);
  };
  for (const { kind, id } of changes.values()) {
    const answered = kind === 'assertion' ? assertions.get(assertions.get(id)?.answers ?? '') : undefined;
    if (answered) note(incidentOf(assertions.get(id)?.claim), incidentOf(answered.claim));
    if (kind === 'claim') note(incidentOf(id), incidentOf(claims.get(id)?.supersedes));
    if (kind === 'incident')
      for (const { claim } of incidents.get(id)?.steps ?? []) note(id, incidentOf(claim));
  }
  cut(strange, changes, ledger);
}

/**
 * Where a claim that comes in has moved to another incident, as by a split, what is in the one names nothing of the other: that
 * may be what was only said here.
 */
export function cutMoved(changes: Changes, ledger: Ledger): void {
  const incidents = new Set<string>();
  for (const { kind, id, after } of changes.values()) {
    if (kind !== 'claim') continue;
    const was = ledger.claims.get(id)?.incident;
    const is = (after as Claim | null)?.incident; // as its kind says
    if (was !== undefined && is !== undefined && was !== is) incidents.add(was).add(is);
  }
  cut(incidents, changes, ledger);
}

function cut(incidents: ReadonlySet<string>, changes: Changes, ledger: Ledger): void {
  if (incidents.size === 0) return;
  const draft = draftOf(ledger);
  draft.apply([...changes.values()]);
  for (const change of cutAcross(draft.ledger, incidents)) {
    const before = recordsOf(ledger, change.kind).get(change.id) ?? null;
    changes.set(change.id, { ...change, before });
  }
}

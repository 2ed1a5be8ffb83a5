import { claimLinks, cutLink } from './claim-links.ts';
import type { Ledger } from './ledger.ts';
import { type Patch, type PatchedRecord, patchRecords } from './patch-records.ts';

/**
 * The changes after which nothing in these incidents leads to a claim of another: answers, supersessions and steps stay within
 * one (`flawOf`).
 */
export function cutAcross(ledger: Ledger, incidents: ReadonlySet<string>): PatchedRecord[] {
  const incidentOf = (claim: string): string | undefined => ledger.claims.get(claim)?.incident;
  const links = claimLinks(ledger, incidents).filter(
    ({ claim, other }) => incidentOf(claim) !== incidentOf(other),
  );
  const steps = [...incidents].flatMap((id): Patch[] => {
    const all = ledger.incidents.get(id)?.steps ?? [];
    const isStrange = (claim: string | null): boolean => claim !== null && incidentOf(claim) !== id;
    if (!all.some(({ claim }) => isStrange(claim))) return [];
    const kept = all.map((step) => (isStrange(step.claim) ? { ...step, claim: null } : step));
    return [{ kind: 'incident', id, fields: { steps: kept } }];
  });
  return patchRecords(ledger, [...links.map(({ by }) => cutLink(by)), ...steps]);
}

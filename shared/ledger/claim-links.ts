import type { Ledger } from './ledger.ts';
import type { Patch } from './patch-records.ts';

/** One claim hangs on another of its incident: an assertion of it answers one of the other, or it takes its place. */
export type ClaimLink = {
  readonly claim: string;
  readonly other: string;
  readonly by: { readonly kind: 'assertion' | 'claim'; readonly id: string };
};

/** The links of the claims of these incidents to others. */
export function claimLinks({ claims, assertions }: Ledger, incidents: ReadonlySet<string>): ClaimLink[] {
  const isMeant = (claim: string): boolean => incidents.has(claims.get(claim)?.incident ?? '');
  const links: ClaimLink[] = [];
  for (const { id, claim, answers } of assertions.values()) {
    const other = answers === null ? undefined : assertions.get(answers)?.claim;
    if (other === undefined || other === claim || !isMeant(claim)) continue;
    links.push({ claim, other, by: { kind: 'assertion', id } });
  }
  for (const { id, supersedes } of claims.values()) {
    if (supersedes === null || !isMeant(id)) continue;
    links.push({ claim: id, other: supersedes, by: { kind: 'claim', id } });
  }
  return links;
}

/** Without the link. */
export const cutLink = ({ kind, id }: ClaimLink['by']): Patch =>
  kind === 'claim' ? { kind, id, fields: { supersedes: null } } : { kind, id, fields: { answers: null } };

/** The claims, and all that hang together with them, over however many links. */
export function linkedClaims(links: readonly ClaimLink[], claims: Iterable<string>): Set<string> {
  const together = new Set(claims);
  for (let size = -1; size !== together.size; ) {
    size = together.size;
    for (const { claim, other } of links) {
      if (together.has(claim)) together.add(other);
      else if (together.has(other)) together.add(claim);
    }
  }
  return together;
}

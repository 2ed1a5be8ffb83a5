import type { Ledger } from './ledger.ts';

/** One claim hangs on another of its incident: an assertion of it answers one of the other, or it takes its place. */
export type ClaimLink = {
  readonly claim: string;
  readonly other: string;
  readonly by: { readonly kind: 'assertion' | 'claim'; readonly id: string };
};

/** The links among the claims of an incident. */
export function claimLinks({ claims, assertions }: Ledger, incident: string): ClaimLink[] {
  const links: ClaimLink[] = [];
  for (const { id, claim, answers } of assertions.values()) {
    const other = answers === null ? undefined : assertions.get(answers)?.claim;
    if (other === undefined || other === claim || claims.get(claim)?.incident !== incident) continue;
    links.push({ claim, other, by: { kind: 'assertion', id } });
  }
  for (const { id, incident: own, supersedes } of claims.values()) {
    if (own !== incident || supersedes === null) continue;
    links.push({ claim: id, other: supersedes, by: { kind: 'claim', id } });
  }
  return links;
}

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

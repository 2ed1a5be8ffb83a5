import { AppError } from '../model/app-error.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { Incident } from '../model/incident.ts';
import type { IncidentSplit, SplitOutcome } from '../model/incident-split.ts';
import { type ClaimLink, claimLinks, cutLink, linkedClaims } from './claim-links.ts';
import { demandIncident } from './find-incident.ts';
import type { Ledger } from './ledger.ts';
import { partedIncidents } from './parted-incidents.ts';
import { type Patch, patchRecords } from './patch-records.ts';
import { refuseStrangeParts } from './refuse-strange-parts.ts';

/**
 * The changes that take a part of an incident out into a new one. Answers and supersessions stay within one incident: what would
 * lead across is refused, taken along or cut, as the request says.
 */
export function splitIncident(
  ledger: Ledger,
  newId: string,
  split: IncidentSplit,
): SplitOutcome & { readonly changes: RecordChange[] } {
  const old = demandIncident(ledger, split.id);
  refuseStrangeParts(ledger, old, split);
  const links = claimLinks(ledger, new Set([old.id]));
  const claims = movedClaims(old, split, links);
  const cut = links.filter(({ claim, other }) => claims.has(claim) !== claims.has(other));
  if (cut[0] && split.across === 'refuse') throw leadsAcross(ledger, cut[0]);
  const { created, changed } = partedIncidents(old, newId, split, claims);
  const patches: Patch[] = [
    ...[...claims].map((id) => ({ kind: 'claim', id, fields: { incident: newId } }) as const),
    ...cut.map(({ by }) => cutLink(by)),
    ...split.searchNotes.map((id) => ({ kind: 'search-note', id, fields: { incident: newId } }) as const),
    ...split.measures.map((id) => measurePatch(ledger, id, old.id, newId, split)),
  ];
  return {
    changes: [created, changed, ...patchRecords(ledger, patches)],
    along: [...claims].filter((id) => !split.claims.includes(id)),
    cleared: cut.map(({ by }) => by.id),
  };
}

function movedClaims(old: Incident, split: IncidentSplit, links: readonly ClaimLink[]): ReadonlySet<string> {
  if (split.across !== 'along') return new Set(split.claims);
  const named = split.steps.flatMap((index) => old.steps[index]?.claim ?? []);
  return linkedClaims(links, [...split.claims, ...named]);
}

function measurePatch(
  { measures }: Ledger,
  id: string,
  old: string,
  newId: string,
  { keep }: IncidentSplit,
): Patch {
  const stays = keep.includes('measures');
  const incidents = measures
    .get(id)
    ?.incidents.flatMap((each) => (each === old ? (stays ? [old, newId] : [newId]) : [each]));
  return { kind: 'measure', id, fields: { incidents } };
}

function leadsAcross({ claims }: Ledger, { claim, other, by }: ClaimLink): AppError {
  const text = (id: string): string => `"${claims.get(id)?.text.slice(0, 80)}"`;
  const link =
    by.kind === 'claim'
      ? `The claim ${text(claim)} takes the place of ${text(other)}`
      : `An assertion of the claim ${text(claim)} (${by.id}) answers one of ${text(other)}`;
  return new AppError(
    'BAD_REQUEST',
    `${link}, and the split would put them into two incidents: move both claims (across: "along"), or cut the link (across: "clear").`,
  );
}

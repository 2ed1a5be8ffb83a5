import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import { groupBy } from '../model/group-by.ts';
import type { Incident } from '../model/incident.ts';
import type { Measure } from '../model/measure.ts';
import type { SearchNote } from '../model/search-note.ts';
import { later } from './change-times.ts';
import { cleanJson } from './clean-json.ts';
import type { ExportContent } from './export-content.ts';
import { mispUuid } from './misp-attributes.ts';
import { type MispIncident, mispEvent } from './misp-event.ts';

/** Events of MISP, one for each incident, as that gives out several. What belongs to no incident has no place there. */
export function* writeMisp(content: ExportContent) {
  const { incidents, measures, searchNotes } = content.ledger;
  const measuresOf = byIncident(measures.values());
  const notesOf = groupBy(searchNotes.values(), ({ incident }) => incident);
  let isFirst = true;
  yield '{"response":[\n';
  for (const incident of incidents.values()) {
    const own = { measures: measuresOf.get(incident.id) ?? [], notes: notesOf.get(incident.id) ?? [] };
    yield (isFirst ? '' : ',\n') + cleanJson(mispEvent(withAll(incident, own, content), content));
    isFirst = false;
  }
  yield '\n]}\n';
}

type Own = { readonly measures: readonly Measure[]; readonly notes: readonly SearchNote[] };

function withAll(incident: Incident, { measures, notes }: Own, content: ExportContent): MispIncident {
  const { claimsOf, assertionsOf } = ledgerLookup(content.ledger);
  const claims = claimsOf(incident.id);
  const assertions = claims.flatMap(({ id }) => assertionsOf(id));
  const changed = [...claims, ...assertions, ...measures, ...notes]
    .map(({ id }) => content.changedAt(id))
    .reduce(later, content.changedAt(incident.id));
  return {
    incident,
    claims,
    measures,
    notes,
    uuid: mispUuid('event', incident.id),
    timestamp: String(Math.floor(Date.parse(changed) / 1000)),
  };
}

function byIncident(measures: Iterable<Measure>): ReadonlyMap<string, readonly Measure[]> {
  const found = new Map<string, Measure[]>();
  for (const measure of measures) {
    for (const incident of measure.incidents) found.set(incident, [...(found.get(incident) ?? []), measure]);
  }
  return found;
}

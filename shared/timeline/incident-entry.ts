import type { Incident } from '../model/incident.ts';
import { type DatedEntry, datedEntry, partiesOf } from './dated-entry.ts';

export function incidentEntry(incident: Incident): DatedEntry {
  const actors = partiesOf(incident);
  return datedEntry(
    incident.happened,
    { actors, themes: incident.themes },
    {
      id: `incident:${incident.id}`,
      kind: 'incident',
      record: incident.id,
      incident: incident.id,
      title: incident.title,
      detail: incident.summary,
      status: incident.kind,
      actors,
      themes: incident.themes,
      answers: null,
    },
  );
}

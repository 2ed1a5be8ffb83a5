import type { Incident } from '../model/incident.ts';
import {
  dateBy,
  type EntryFields,
  type EntrySources,
  type FiledEntry,
  filedEntry,
  partiesOf,
} from './filed-entry.ts';

export function incidentEntry(incident: Incident, { clock, clocks }: EntrySources): FiledEntry {
  const fields: EntryFields = {
    id: `incident:${incident.id}`,
    kind: 'incident',
    record: incident.id,
    incident: incident.id,
    title: incident.title,
    by: null,
    status: incident.kind,
    claimStatus: null,
    actors: partiesOf(incident),
    themes: incident.themes,
    roles: [...new Set(incident.parties.map(({ role }) => role))],
    answers: null,
  };
  const date = dateBy(clock, incident.happened, () => clocks.incident(incident));
  return filedEntry(date, fields, { incidents: [incident] }, { words: [incident.summary] });
}

import type { Incident } from '../model/incident.ts';
import { dateBy, type EntryFields, type EntrySources, type FiledEntry, filedEntry } from './filed-entry.ts';

export function incidentEntry(incident: Incident, sources: EntrySources): FiledEntry {
  const context = sources.contextOf(incident.id);
  const fields: EntryFields = {
    id: `incident:${incident.id}`,
    kind: 'incident',
    record: incident.id,
    incident: incident.id,
    title: incident.title,
    by: null,
    status: incident.kind,
    claimStatus: null,
    actors: context.actors,
    themes: incident.themes,
    roles: [...new Set(incident.parties.map(({ role }) => role))],
    answers: null,
  };
  const date = dateBy(sources.clock, incident.happened, () => sources.clocks.incident(incident));
  const { summary, articles } = incident;
  return filedEntry(date, fields, context, sources, { words: [summary], articles });
}

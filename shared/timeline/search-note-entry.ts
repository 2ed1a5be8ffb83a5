import { actorKey } from '../model/named-actor.ts';
import type { SearchNote } from '../model/search-note.ts';
import {
  contextOf,
  dateBy,
  type EntryFields,
  type EntrySources,
  type FiledEntry,
  filedEntry,
  rolesOf,
} from './filed-entry.ts';

/** "Looked for and found nothing" stands at the day of the search. */
export function searchNoteEntry(note: SearchNote, sources: EntrySources): FiledEntry {
  const context = contextOf(sources, note.incident === null ? [] : [note.incident]);
  const fields: EntryFields = {
    id: `search-note:${note.id}`,
    kind: 'search-note',
    record: note.id,
    incident: note.incident,
    title: note.lookedFor,
    by: null,
    status: note.found === '' ? 'nothing-found' : 'found',
    claimStatus: null,
    actors: note.actor === null ? [] : sources.only(actorKey(note.actor)),
    themes: context.themes,
    roles: note.actor === null ? [] : rolesOf(note.actor, context),
    answers: null,
  };
  const date = dateBy(sources.clock, note.on, () => sources.clocks.note(note));
  const about = note.actor === null ? context : { ...context, actors: fields.actors };
  return filedEntry(date, fields, about, sources, { words: [note.where, note.found] });
}

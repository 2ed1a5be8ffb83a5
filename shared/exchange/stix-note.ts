import type { Distinction } from '../model/distinction.ts';
import type { SearchNote } from '../model/search-note.ts';
import { cleanText } from './clean-text.ts';
import type { StixBundle } from './stix-bundle.ts';
import { recordExtension } from './stix-extension.ts';
import { incidentId } from './stix-incident.ts';
import { type StixObject, stixId, stixObject } from './stix-object.ts';

/** What was looked for, and where; about the library itself where it is about nothing else. */
export function searchNoteObject(note: SearchNote, bundle: StixBundle): StixObject {
  const { words, mentions, library } = bundle;
  const stamp = bundle.stampOf('search-note', note.id);
  const about = [
    ...(note.incident === null ? [] : [incidentId(note.incident)]),
    ...(note.actor === null ? [] : [mentions.actor(note.actor, stamp)]),
  ];
  return stixObject('note', stixId('note', 'search-note', note.id), stamp, {
    abstract: words.tokens.entryKind['search-note'],
    content: cleanText([note.lookedFor, words.looked(note.where, note.found), note.on].join('\n')),
    labels: ['search-note'],
    object_refs: about.length > 0 ? about : [library.id],
    extensions: recordExtension({ kind: 'search-note', record: note }),
  });
}

/** That two are not the same, as a person found who looked at both. */
export function distinctionObject(distinction: Distinction, bundle: StixBundle): StixObject {
  const { content, words, mentions } = bundle;
  const { id, between, pair } = distinction;
  // Actors bear no mark: one is told as widely as what names it. Whatever names any has been written.
  const marks = pair.map((each) => mentions.actors.get(each.toLowerCase())?.mark ?? null);
  const stamp = bundle.stampOf('distinction', id, [], between === 'incident' ? [] : marks);
  const refs = pair.map((each, at) =>
    between === 'incident'
      ? incidentId(each)
      : mentions.actor({ id: null, name: each }, { ...stamp, mark: marks[at] ?? null }),
  );
  return stixObject('note', stixId('note', 'distinction', id), stamp, {
    content: cleanText(
      `${words.tokens.record.distinction}: ${pair.map(nameIn(distinction, content.ledger)).join(' / ')}`,
    ),
    labels: ['distinction'],
    object_refs: refs,
    extensions: recordExtension({ kind: 'distinction', record: distinction }),
  });
}

const nameIn =
  ({ between }: Distinction, { incidents }: StixBundle['content']['ledger']) =>
  (key: string): string =>
    between === 'incident' ? (incidents.get(key)?.title ?? key) : key;

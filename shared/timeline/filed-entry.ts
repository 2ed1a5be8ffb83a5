import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { FacetName } from '../contract/timeline-filter.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ClaimStatus } from '../model/claim.ts';
import type { Clock } from '../model/clock.ts';
import { type EdtfDate, edtfSpan } from '../model/edtf-date.ts';
import type { Incident } from '../model/incident.ts';
import type { Day } from '../model/instant.ts';
import { actorIdentity, actorKey, type NamedActor } from '../model/named-actor.ts';
import type { Clocks, Times } from './clocks.ts';

/** What entries are made from. Without a clock each entry stands at its own date. */
export type EntrySources = {
  readonly ledger: Ledger;
  readonly clock: Clock | null;
  readonly clocks: Clocks;
  readonly statusOf: (claim: string) => ClaimStatus | null;
};

export type EntryFields = Omit<TimelineEntry, 'date' | 'start' | 'end' | 'approximate'>;
export type EntryFacts = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/**
 * An entry with what a filter looks at, which is more than what it shows: also the parties and themes of its incidents, and the
 * time that it stands for, which for a step of a measure's life lasts until the next one. `date` is null where the clock
 * shows nothing.
 */
export type FiledEntry = {
  readonly fields: EntryFields;
  readonly date: EdtfDate | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly facts: EntryFacts;
  /** What a search for words looks through. */
  readonly words: readonly string[];
};

/** What a record is about beyond its own fields: the parties and themes of its incidents. */
export type EntryContext = { readonly incidents: readonly Incident[] };

export function filedEntry(
  date: EdtfDate | null,
  fields: EntryFields,
  { incidents }: EntryContext,
  more: { readonly facts?: EntryFacts; readonly words?: readonly string[] } = {},
): FiledEntry {
  const span = date === null ? null : edtfSpan(date);
  return {
    fields,
    date: span === null ? null : date,
    start: span?.start ?? null,
    end: span?.end ?? null,
    facts: {
      ...more.facts,
      kinds: [fields.kind],
      actors: [...new Set([...fields.actors, ...incidents.flatMap(partiesOf)])],
      themes: [...new Set([...fields.themes, ...incidents.flatMap(({ themes }) => themes)])],
      incidents: incidents.map(({ id }) => id),
    },
    words: [fields.title, fields.by ?? '', ...(more.words ?? [])],
  };
}

/** The entry at its date; null where it has none. */
export function datedEntry({ fields, date }: FiledEntry): TimelineEntry | null {
  const span = date === null ? null : edtfSpan(date);
  if (date === null || span === null) return null;
  const { start, end, approximate, uncertain } = span;
  return { ...fields, date, start, end, approximate: approximate || uncertain };
}

export const partiesOf = (incident: Incident): string[] => [
  ...new Set(incident.parties.map(({ actor }) => actorKey(actor))),
];

export const contextOf = ({ ledger }: EntrySources, ids: readonly string[]): EntryContext => ({
  incidents: ids.flatMap((id) => ledger.incidents.get(id) ?? []),
});

/** What an actor is in the incidents. */
export function rolesOf(actor: NamedActor, { incidents }: EntryContext): string[] {
  const identity = actorIdentity(actor);
  const parties = incidents.flatMap((incident) => incident.parties);
  return [
    ...new Set(parties.filter((party) => actorIdentity(party.actor) === identity).map(({ role }) => role)),
  ];
}

/** What the clock shows, or the entry's own date where none is chosen. */
export const dateBy = (clock: Clock | null, own: EdtfDate | null, times: () => Times): EdtfDate | null =>
  clock === null ? own : times()[clock];

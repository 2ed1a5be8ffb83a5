import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import type { Incident } from '../model/incident.ts';
import type { Day } from '../model/instant.ts';
import { actorKey } from '../model/named-actor.ts';

/** What a record is about beyond its own fields: the parties and themes of its incidents. */
export type EntryContext = { readonly actors: readonly string[]; readonly themes: readonly string[] };

/**
 * An entry with what a filter needs. `entry` is null for a record without a date. `span` is the time that the
 * entry stands for, which for a step of a measure's life lasts until the next one.
 */
export type DatedEntry = {
  readonly entry: TimelineEntry | null;
  readonly context: EntryContext;
  readonly span: { readonly start: Day | null; readonly end: Day | null };
};

type Undated = Omit<TimelineEntry, 'date' | 'start' | 'end' | 'approximate'>;

/** Puts an entry at its date, or marks it as having none. */
export function datedEntry(date: string | null, context: EntryContext, fields: Undated): DatedEntry {
  const span = date === null ? null : edtfSpan(date);
  if (date === null || span === null) {
    const named = {
      actors: [...context.actors, ...fields.actors],
      themes: [...context.themes, ...fields.themes],
    };
    return { entry: null, context: named, span: { start: null, end: null } };
  }
  const { start, end } = span;
  const approximate = span.approximate || span.uncertain;
  return { entry: { ...fields, date, start, end, approximate }, context, span: { start, end } };
}

export const partiesOf = (incident: Incident): string[] => [
  ...new Set(incident.parties.map(({ actor }) => actorKey(actor))),
];

export function contextOf(ledger: Ledger, incidentIds: readonly string[]): EntryContext {
  const incidents = incidentIds.flatMap((id) => ledger.incidents.get(id) ?? []);
  return {
    actors: incidents.flatMap(partiesOf),
    themes: incidents.flatMap((incident) => incident.themes),
  };
}

const kindOrder = { incident: 0, assertion: 1, measure: 2 } as const;

/** By first possible day, then last, kind, id. An open start comes first; of the same start, an open end last. */
export function sortedEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const keyed = entries.map((entry) => ({
    entry,
    key: `${entry.start ?? ''} ${entry.end ?? '~'} ${kindOrder[entry.kind]} ${entry.id}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}

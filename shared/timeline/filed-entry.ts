import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ClaimStatus } from '../model/claim.ts';
import type { Clock } from '../model/clock.ts';
import type { EdtfDate, EdtfSpan } from '../model/edtf-date.ts';
import type { FacetName } from '../model/entry-facets.ts';
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
  /** Whom a claim is about, by key; nobody where it does not say. */
  readonly aboutOf: (claim: string) => string[];
  /** What an incident gives to all that belongs to it. */
  readonly contextOf: (incident: string) => EntryContext;
  readonly spanOf: (date: EdtfDate) => EdtfSpan | null;
  /** The sources that carried any of the articles. */
  readonly sourcesOf: (articles: readonly string[]) => string[];
  /** A list of one value: the same list for the same value, so that a hundred thousand entries share few. */
  readonly only: (value: string) => string[];
};

export type EntryFields = Omit<TimelineEntry, 'date' | 'start' | 'end' | 'approximate'>;
export type EntryFacts = Readonly<Partial<Record<FacetName, string[]>>>;

/**
 * An entry with what a filter looks at, which is more than what it shows: also whom it is about, the themes of its incidents, and the
 * time that it stands for, which for a step of a measure's life lasts until the next one. `date` is null where the clock
 * shows nothing.
 */
export type FiledEntry = {
  readonly fields: EntryFields;
  readonly date: EdtfDate | null;
  readonly span: EdtfSpan | null;
  /** The last day of the time that it stands for. */
  readonly end: Day | null;
  readonly facts: EntryFacts;
  /** What a search for words looks through. */
  readonly words: readonly string[];
};

/** What a record is about beyond its own fields: the incidents it belongs to, their parties and themes. */
export type EntryContext = {
  readonly incidents: string[];
  readonly parties: Incident['parties'];
  readonly actors: string[];
  readonly themes: string[];
};

export const noContext: EntryContext = { incidents: [], parties: [], actors: [], themes: [] };

export const contextOfIncident = (incident: Incident): EntryContext => ({
  incidents: [incident.id],
  parties: incident.parties,
  actors: [...new Set(incident.parties.map(({ actor }) => actorKey(actor)))],
  themes: incident.themes,
});

/** Of several incidents together. */
export function contextOf({ contextOf: one }: EntrySources, ids: readonly string[]): EntryContext {
  const [first, ...others] = ids.map(one);
  return others.reduce(
    (all, each) => ({
      incidents: [...all.incidents, ...each.incidents],
      parties: [...all.parties, ...each.parties],
      actors: together(all.actors, each.actors),
      themes: together(all.themes, each.themes),
    }),
    first ?? noContext,
  );
}

/** Both without doubles; the very same list where the other adds nothing, so that a hundred thousand entries share few lists. */
export const together = (all: string[], more: readonly string[]): string[] =>
  more.every((each) => all.includes(each)) ? all : [...new Set([...all, ...more])];

type More = {
  readonly facts?: EntryFacts;
  readonly words?: readonly string[];
  /** Those behind it. */
  readonly articles?: readonly string[];
};

export function filedEntry(
  date: EdtfDate | null,
  fields: EntryFields,
  context: EntryContext,
  sources: EntrySources,
  more: More = {},
): FiledEntry {
  const span = date === null ? null : sources.spanOf(date);
  return {
    fields,
    date: span === null ? null : date,
    span,
    end: span?.end ?? null,
    facts: {
      ...more.facts,
      kinds: sources.only(fields.kind),
      actors: together(context.actors, fields.actors),
      themes: together(context.themes, fields.themes),
      incidents: context.incidents,
      sources: sources.sourcesOf(more.articles ?? []),
    },
    words: [fields.title, fields.by ?? '', ...(more.words ?? [])],
  };
}

/** The entry at its date; null where it has none. */
export function datedEntry({ fields, date, span }: FiledEntry): TimelineEntry | null {
  if (date === null || span === null) return null;
  const { start, end, approximate, uncertain } = span;
  return { ...fields, date, start, end, approximate: approximate || uncertain };
}

/** What an actor is in the incidents. */
export function rolesOf(actor: NamedActor, { parties }: EntryContext): string[] {
  const identity = actorIdentity(actor);
  const roles = parties.filter((party) => actorIdentity(party.actor) === identity).map(({ role }) => role);
  return roles.length < 2 ? roles : [...new Set(roles)];
}

/** What the clock shows, or the entry's own date where none is chosen. */
export const dateBy = (clock: Clock | null, own: EdtfDate | null, times: () => Times): EdtfDate | null =>
  clock === null ? own : times()[clock];

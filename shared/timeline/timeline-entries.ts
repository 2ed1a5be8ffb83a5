import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Day } from '../model/instant.ts';
import { assertionEntry } from './assertion-entry.ts';
import { type DatedEntry, sortedEntries } from './dated-entry.ts';
import { incidentEntry } from './incident-entry.ts';
import { measureEntries } from './measure-entries.ts';

/** Which part of the ledger a timeline shows. Ids of one kind are alternatives; both days are included. */
export type TimelineFilter = {
  readonly actors?: readonly string[] | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
};

/** `undated` counts the records that the filter lets through but that have no date to stand at. */
export type Timeline = { readonly entries: TimelineEntry[]; readonly undated: number };

/**
 * The ledger as entries in the order of their dates. An actor or a theme finds what names it, and everything
 * said or done about the incidents that name it.
 */
export function timelineEntries(ledger: Ledger, filter: TimelineFilter = {}): Timeline {
  const wanted = allEntries(ledger).filter((each) => isAbout(each, filter));
  const dated = wanted.flatMap(({ entry, span }) => (entry && overlaps(span, filter) ? [entry] : []));
  return { entries: sortedEntries(dated), undated: wanted.filter(({ entry }) => entry === null).length };
}

function allEntries(ledger: Ledger): DatedEntry[] {
  return [
    ...[...ledger.incidents.values()].map(incidentEntry),
    ...[...ledger.assertions.values()].map((assertion) => assertionEntry(ledger, assertion)),
    ...[...ledger.measures.values()].flatMap((measure) => measureEntries(ledger, measure)),
  ];
}

function isAbout({ entry, context }: DatedEntry, { actors, themes }: TimelineFilter): boolean {
  const some = (wanted: readonly string[] | undefined, own: readonly string[], shared: readonly string[]) =>
    wanted === undefined ||
    wanted.length === 0 ||
    wanted.some((id) => own.includes(id) || shared.includes(id));
  return (
    some(actors, entry?.actors ?? [], context.actors) && some(themes, entry?.themes ?? [], context.themes)
  );
}

const overlaps = (span: DatedEntry['span'], { since, until }: TimelineFilter): boolean =>
  (since === undefined || span.end === null || span.end >= since) &&
  (until === undefined || span.start === null || span.start <= until);

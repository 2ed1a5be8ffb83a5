import { claimStatusOf } from '../ledger/claim-rows.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DatesOfArticle } from '../model/article-dates.ts';
import type { Clock } from '../model/clock.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import { actorKey } from '../model/named-actor.ts';
import { remembered } from '../model/remembered.ts';
import { assertionEntry } from './assertion-entry.ts';
import { clocksOf } from './clocks.ts';
import { contextOfIncident, type EntrySources, type FiledEntry, noContext, together } from './filed-entry.ts';
import type { FiledSteps } from './filed-steps.ts';
import { incidentEntry } from './incident-entry.ts';
import { measureEntries } from './measure-entries.ts';
import { searchNoteEntry } from './search-note-entry.ts';

/** What is known of the articles that records name. */
export type ArticlesNamed = {
  readonly datesOf: DatesOfArticle;
  /** The origin behind it, as its story names it; null for an article that is in none (yet). */
  readonly originOf: (article: string) => string | null;
  /** The sources that carried it; the same list when asked again, so that entries share few. */
  readonly sourcesOf: (article: string) => string[];
};
export const noArticles: ArticlesNamed = {
  datesOf: () => null,
  originOf: () => null,
  sourcesOf: () => [],
};

/** What a timeline is made from. */
export type TimelineSources = {
  readonly ledger: Ledger;
  readonly clock: Clock | null;
  readonly articles: ArticlesNamed;
  readonly steps: FiledSteps;
};

/** Each thing that several entries need is worked out once. */
export function entrySources({ ledger, clock, articles, steps }: TimelineSources): EntrySources {
  const statusOfClaim = claimStatusOf(ledger, articles.originOf);
  return {
    ledger,
    clock,
    clocks: clocksOf(ledger, articles.datesOf, steps),
    statusOf: remembered((id: string) => {
      const claim = ledger.claims.get(id);
      return claim ? statusOfClaim(claim) : null;
    }),
    aboutOf: remembered((id: string) => (ledger.claims.get(id)?.about ?? []).map(actorKey)),
    contextOf: remembered((id: string) => {
      const incident = ledger.incidents.get(id);
      return incident ? contextOfIncident(incident) : noContext;
    }),
    spanOf: remembered(edtfSpan),
    sourcesOf: (ids) => ids.map(articles.sourcesOf).reduce(together, []),
    only: remembered((value: string) => [value]),
  };
}

/** The ids of all records that stand on a timeline. */
export const idsOnTimeline = ({ incidents, assertions, measures, searchNotes }: Ledger): string[] =>
  [incidents, assertions, measures, searchNotes].flatMap((shelf) => [...shelf.keys()]);

/** The entries of a record; none of one that is not there. */
export function entriesOf(id: string, sources: EntrySources): FiledEntry[] {
  const { incidents, assertions, measures, searchNotes } = sources.ledger;
  const assertion = assertions.get(id);
  if (assertion) return [assertionEntry(assertion, sources)];
  const incident = incidents.get(id);
  if (incident) return [incidentEntry(incident, sources)];
  const measure = measures.get(id);
  if (measure) return measureEntries(measure, sources);
  const note = searchNotes.get(id);
  return note ? [searchNoteEntry(note, sources)] : [];
}

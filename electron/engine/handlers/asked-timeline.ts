import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import { presentIncident } from '../../../shared/ledger/find-incident.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { facetNames } from '../../../shared/model/entry-facets.ts';
import type { TimelineFilter } from '../../../shared/model/timeline-filter.ts';
import type { FiledSteps } from '../../../shared/timeline/filed-steps.ts';
import type { TimelineIndex, TimelinePart } from '../../../shared/timeline/timeline-index.ts';
import type { ValueLabel } from '../../../shared/timeline/word-condition.ts';
import type { EngineContext } from '../engine-context.ts';
import { followedHistory } from '../history/followed-history.ts';
import { inSlices } from '../in-slices.ts';
import type { ArticleFacts } from './article-facts.ts';
import { keptTimelines } from './kept-timelines.ts';
import type { KnownLedger } from './known-ledger.ts';

type Filter = CheckedRequestOf<'timeline.chart'>;

/** The ledger and the timeline that a filter means, by its clock and as known on its day, with all that answering takes at hand. */
export type AskedTimeline = (
  filter: Filter,
  more?: readonly TimelinePart[],
) => Promise<{
  readonly ledger: Ledger;
  readonly index: TimelineIndex;
  /** The filter with the incidents that are there in the place of those that were merged into them. */
  readonly meant: TimelineFilter;
  readonly labelOf: ValueLabel;
}>;

/** The other clocks need not know. */
const noSteps: FiledSteps = new Map();

/** What a filter looks at. */
const partsOf = (filter: Omit<Filter, 'knownOn'>): TimelinePart[] => [
  ...facetNames.filter((name) => filter[name] !== undefined),
  // Conditions about statements and measures ask for the kind of an entry.
  'kinds',
  ...(filter.text === undefined ? [] : (['words'] as const)),
];

const kinds = { actors: 'actor', themes: 'theme', measureKinds: 'countermeasure' } as const;

/** What the ledger, the vocabulary and the sources call what a text names. */
const valueLabels =
  (ledger: Ledger, { vocabulary, library }: EngineContext): ValueLabel =>
  (list, value) => {
    if (list === 'sources') return library.sources().find(({ id }) => id === value)?.title ?? value;
    const own = list === 'actors' ? ledger.actors.get(value)?.name : undefined;
    return own ?? vocabulary.labelOf(kinds[list], value) ?? value;
  };

/** Entries are kept between requests: to filter them takes milliseconds, to make them seconds. */
export function askedTimeline(
  context: EngineContext,
  known: KnownLedger,
  facts: ArticleFacts,
): AskedTimeline {
  const kept = keptTimelines(facts, context.library);
  const stepsFiled = async (): Promise<FiledSteps> => inSlices((await followedHistory(context)).filedSteps());
  return async ({ knownOn, ...filter }, more = []) => {
    const clock = filter.clock ?? null;
    const steps = clock === 'recorded' ? await stepsFiled() : noSteps;
    const ledger = await known(knownOn);
    const index = await kept({ ledger, clock, steps });
    for (const part of [...partsOf(filter), ...more]) await inSlices(index.prepare(part));
    const incidents = filter.incidents?.map((id) => presentIncident(ledger, id));
    const meant = incidents ? { ...filter, incidents } : filter;
    return { ledger, index, meant, labelOf: valueLabels(ledger, context) };
  };
}

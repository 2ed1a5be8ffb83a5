import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import type { TimelineSources } from '../../../shared/timeline/entry-sources.ts';
import type { FiledSteps } from '../../../shared/timeline/filed-steps.ts';
import { renewTimeline, type TimelineIndex, timelineSteps } from '../../../shared/timeline/timeline-index.ts';
import { touchedRecords } from '../../../shared/timeline/touched-records.ts';
import { inSlices } from '../in-slices.ts';
import type { Library } from '../library/library.ts';
import type { ArticleFacts } from './article-facts.ts';
import { changesSince } from './present-line.ts';

type Kept = {
  readonly ledger: Ledger;
  /** Of the articles at that time. */
  readonly dates: object;
  readonly origins: object;
  readonly steps: FiledSteps;
  readonly index: Promise<TimelineIndex>;
};

/**
 * The entries of a ledger by a clock, made when they are first asked for and kept as long as the ledger is. Where the present
 * ledger has changed, only the entries that follow from what changed are made again.
 */
export type KeptTimelines = (of: Omit<TimelineSources, 'articles'>) => Promise<TimelineIndex>;

/** More than this share of all is made anew as fast from the start. */
const largestShare = 0.1;

export function keptTimelines(articles: ArticleFacts, library: Library): KeptTimelines {
  const ofDays = new WeakMap<Ledger, Map<Clock | null, Kept>>();
  /** The newest of the present ledger, by clock. */
  const ofPresent = new Map<Clock | null, Kept>();

  const shelfOf = (ledger: Ledger): Map<Clock | null, Kept> => {
    if (changesSince(ledger, library) !== null) return ofPresent;
    const shelf = ofDays.get(ledger) ?? new Map<Clock | null, Kept>();
    ofDays.set(ledger, shelf);
    return shelf;
  };
  const make = async (of: TimelineSources, before: Kept | null): Promise<TimelineIndex> => {
    const changes = before && changesSince(before.ledger, library);
    const old = changes && (await before.index);
    const touched = changes && touchedRecords(changes, of.ledger);
    return old && touched && touched.size <= old.rows * largestShare
      ? inSlices(renewTimeline(old, touched, of))
      : inSlices(timelineSteps(of));
  };
  return (of) => {
    const { ledger, clock, steps } = of;
    const shelf = shelfOf(ledger);
    const known = shelf.get(clock) ?? null;
    const [dates, origins] = [articles.dates(), articles.origins()];
    const isOfNow = known?.dates === dates && known.origins === origins && known.steps === steps;
    if (isOfNow && known.ledger === ledger) return known.index;
    const index = make({ ...of, articles }, isOfNow ? known : null);
    const kept: Kept = { ledger, dates, origins, steps, index };
    shelf.set(clock, kept);
    // What failed is made from the start when it is asked for again.
    index.catch(() => shelf.get(clock) === kept && shelf.delete(clock));
    return index;
  };
}

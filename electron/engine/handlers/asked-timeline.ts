import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { TimelineColumns } from '../../../shared/contract/timeline-columns.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { FiledSteps } from '../../../shared/timeline/filed-steps.ts';
import type { TimelineIndex } from '../../../shared/timeline/timeline-index.ts';
import type { Library } from '../library/library.ts';
import type { ArticleFacts } from './article-facts.ts';
import { keptTimelines } from './kept-timelines.ts';
import type { KnownLedger } from './known-ledger.ts';
import { stepsOfHistory } from './steps-of-history.ts';

/** The ledger and the timeline that a filter means, by its clock and as known on its day. */
export type AskedTimeline = (filter: CheckedRequestOf<'timeline.chart'>) => Promise<{
  readonly ledger: Ledger;
  readonly index: TimelineIndex;
  readonly columns: () => TimelineColumns;
}>;

/** The other clocks need not know. */
const noSteps: FiledSteps = new Map();

/** Entries are kept between requests: to filter them takes milliseconds, to make them seconds. */
export function askedTimeline(library: Library, known: KnownLedger, facts: ArticleFacts): AskedTimeline {
  const kept = keptTimelines(facts);
  const stepsFiled = stepsOfHistory(library);
  return async ({ knownOn, clock: chosen }) => {
    const ledger = await known(knownOn);
    const clock = chosen ?? null;
    const filed = clock === 'recorded' ? await stepsFiled() : noSteps;
    return {
      ledger,
      index: kept.index(ledger, clock, filed),
      columns: () => kept.columns(ledger, clock, filed),
    };
  };
}

import type { TimelineColumns } from '../../../shared/contract/timeline-columns.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import type { FiledSteps } from '../../../shared/timeline/filed-steps.ts';
import { packEntries } from '../../../shared/timeline/pack-entries.ts';
import { type TimelineIndex, timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import type { ArticleFacts } from './article-facts.ts';

type Kept = {
  /** Of the articles at that time. */
  readonly dates: object;
  readonly origins: object;
  readonly filed: FiledSteps;
  readonly index: TimelineIndex;
  columns: TimelineColumns | null;
};

/** The entries of a ledger by a clock, made when they are first asked for and kept as long as the ledger is. */
export type KeptTimelines = {
  readonly index: (ledger: Ledger, clock: Clock | null, filed: FiledSteps) => TimelineIndex;
  readonly columns: (ledger: Ledger, clock: Clock | null, filed: FiledSteps) => TimelineColumns;
};

export function keptTimelines(facts: ArticleFacts): KeptTimelines {
  const timelines = new WeakMap<Ledger, Map<Clock | null, Kept>>();
  const keptOf = (ledger: Ledger, clock: Clock | null, filed: FiledSteps): Kept => {
    const byClock = timelines.get(ledger) ?? new Map<Clock | null, Kept>();
    timelines.set(ledger, byClock);
    const known = byClock.get(clock);
    const [dates, origins] = [facts.dates(), facts.origins()];
    if (known?.dates === dates && known.origins === origins && known.filed === filed) return known;
    const index = timelineIndex(ledger, clock, facts, filed);
    const made: Kept = { dates, origins, filed, index, columns: null };
    byClock.set(clock, made);
    return made;
  };
  return {
    index: (ledger, clock, filed) => keptOf(ledger, clock, filed).index,
    columns: (ledger, clock, filed) => {
      const kept = keptOf(ledger, clock, filed);
      kept.columns ??= packEntries(kept.index.entries);
      return kept.columns;
    },
  };
}

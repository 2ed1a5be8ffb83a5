import type { TimelineColumns } from '../../../shared/contract/timeline-columns.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import { packEntries } from '../../../shared/timeline/pack-entries.ts';
import { type TimelineIndex, timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import type { ArticleFacts } from './article-facts.ts';

type Kept = {
  /** Of the articles at that time. */
  readonly dates: object;
  readonly origins: object;
  readonly index: TimelineIndex;
  columns: TimelineColumns | null;
};

/** The entries of a ledger by a clock, made when they are first asked for and kept as long as the ledger is. */
export type KeptTimelines = {
  readonly index: (ledger: Ledger, clock: Clock | null) => TimelineIndex;
  readonly columns: (ledger: Ledger, clock: Clock | null) => TimelineColumns;
};

export function keptTimelines(facts: ArticleFacts): KeptTimelines {
  const timelines = new WeakMap<Ledger, Map<Clock | null, Kept>>();
  const keptOf = (ledger: Ledger, clock: Clock | null): Kept => {
    const byClock = timelines.get(ledger) ?? new Map<Clock | null, Kept>();
    timelines.set(ledger, byClock);
    const known = byClock.get(clock);
    const [dates, origins] = [facts.dates(), facts.origins()];
    if (known?.dates === dates && known.origins === origins) return known;
    const made: Kept = { dates, origins, index: timelineIndex(ledger, clock, facts), columns: null };
    byClock.set(clock, made);
    return made;
  };
  return {
    index: (ledger, clock) => keptOf(ledger, clock).index,
    columns: (ledger, clock) => {
      const kept = keptOf(ledger, clock);
      kept.columns ??= packEntries(kept.index.entries);
      return kept.columns;
    },
  };
}

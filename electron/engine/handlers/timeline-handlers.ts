import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { timelineChannels } from '../../../shared/contract/timeline-channels.ts';
import type { FiledSteps } from '../../../shared/timeline/filed-steps.ts';
import { filterTimeline, timelineCounts } from '../../../shared/timeline/filter-timeline.ts';
import { knownFrom } from '../../../shared/timeline/known-from.ts';
import { pickRows } from '../../../shared/timeline/pack-entries.ts';
import { timelineRecord } from '../../../shared/timeline/timeline-record.ts';
import type { EngineContext } from '../engine-context.ts';
import type { ArticleFacts } from './article-facts.ts';
import { keptTimelines } from './kept-timelines.ts';
import type { KnownLedger } from './known-ledger.ts';
import { stepsOfHistory } from './steps-of-history.ts';

type TimelineChannel = keyof typeof timelineChannels;
/** The other clocks need not know. */
const noSteps: FiledSteps = new Map();

type Filter = CheckedRequestOf<'timeline.chart'>;

/** What stands on the timeline. Entries are kept between requests: to filter them takes milliseconds, to make them seconds. */
export function timelineHandlers(
  { index: articles, library }: EngineContext,
  known: KnownLedger,
  facts: ArticleFacts,
): Pick<Handlers, TimelineChannel> {
  const kept = keptTimelines(facts);
  const stepsFiled = stepsOfHistory(library);
  const meant = async ({ knownOn, clock: chosen }: Filter) => {
    const ledger = await known(knownOn);
    const clock = chosen ?? null;
    const filed = clock === 'recorded' ? await stepsFiled() : noSteps;
    return { ledger, clock, filed, index: kept.index(ledger, clock, filed) };
  };
  return {
    'timeline.list': async (filter) => {
      const { index } = await meant(filter);
      const { rows, undated } = filterTimeline(index, filter);
      return {
        total: rows.length,
        entries: Array.from(rows).flatMap((row) => index.entries[row] ?? []),
        undated,
      };
    },
    'timeline.chart': async (filter) => {
      const { ledger, clock, filed, index } = await meant(filter);
      const { rows, undated } = filterTimeline(index, filter);
      const columns = pickRows(kept.columns(ledger, clock, filed), rows);
      return { total: rows.length, undated, columns };
    },
    'timeline.counts': async (filter) => timelineCounts((await meant(filter)).index, filter),
    'timeline.knownFrom': async () => knownFrom(await known(undefined)),
    'timeline.record': async ({ knownOn, ...wanted }) => {
      const found = timelineRecord(await known(knownOn), wanted);
      return { ...found, articles: found.articles.flatMap((id) => articles.row(id) ?? []) };
    },
  };
}

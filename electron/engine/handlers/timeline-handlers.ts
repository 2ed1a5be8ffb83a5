import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { timelineChannels } from '../../../shared/contract/timeline-channels.ts';
import { facetNames } from '../../../shared/model/entry-facets.ts';
import { filterTimeline, timelineCounts } from '../../../shared/timeline/filter-timeline.ts';
import { knownFrom } from '../../../shared/timeline/known-from.ts';
import { pickRows } from '../../../shared/timeline/pack-entries.ts';
import { timelineRecord } from '../../../shared/timeline/timeline-record.ts';
import type { EngineContext } from '../engine-context.ts';
import { inSlices } from '../in-slices.ts';
import type { AskedTimeline } from './asked-timeline.ts';
import type { KnownLedger } from './known-ledger.ts';

type TimelineChannel = keyof typeof timelineChannels;

/** What stands on the timeline. */
export function timelineHandlers(
  { index: articles }: EngineContext,
  known: KnownLedger,
  asked: AskedTimeline,
): Pick<Handlers, TimelineChannel> {
  return {
    'timeline.list': async (filter) => {
      const { index, meant } = await asked(filter);
      const { rows, undated } = filterTimeline(index, meant);
      return {
        total: rows.length,
        entries: Array.from(rows).flatMap((row) => index.entries[row] ?? []),
        undated: undated.length,
      };
    },
    'timeline.chart': async (filter) => {
      const { index, meant } = await asked(filter, ['columns']);
      const { rows, undated } = filterTimeline(index, meant);
      return { total: rows.length, undated: undated.length, columns: pickRows(index.columns(), rows) };
    },
    'timeline.counts': async (filter) => {
      const { index, meant } = await asked(filter, facetNames);
      return timelineCounts(index, meant);
    },
    'timeline.knownFrom': async () => inSlices(knownFrom(await known(undefined))),
    'timeline.record': async ({ knownOn, ...wanted }) => {
      const found = timelineRecord(await known(knownOn), wanted);
      return { ...found, articles: found.articles.flatMap((id) => articles.row(id) ?? []) };
    },
  };
}

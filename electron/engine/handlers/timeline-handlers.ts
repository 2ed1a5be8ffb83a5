import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { timelineChannels } from '../../../shared/contract/timeline-channels.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { facetNames } from '../../../shared/model/entry-facets.ts';
import type { KnownOn } from '../../../shared/model/known-on.ts';
import { filterTimeline, timelineCounts } from '../../../shared/timeline/filter-timeline.ts';
import { knownFrom } from '../../../shared/timeline/known-from.ts';
import { packSteps, pickRows } from '../../../shared/timeline/pack-entries.ts';
import { timelineRecord } from '../../../shared/timeline/timeline-record.ts';
import { undatedEntries } from '../../../shared/timeline/undated-entries.ts';
import type { EngineContext } from '../engine-context.ts';
import { inSlices } from '../in-slices.ts';
import type { AskedTimeline } from './asked-timeline.ts';
import type { KnownLedger } from './known-ledger.ts';

type TimelineChannel = keyof typeof timelineChannels;
type Wanted = Omit<CheckedRequestOf<'timeline.record'>, 'knownOn'>;

/** What stands on the timeline. */
export function timelineHandlers(
  { index: articles }: EngineContext,
  known: KnownLedger,
  asked: AskedTimeline,
): Pick<Handlers, TimelineChannel> {
  const noRecord = async (wanted: Wanted, knownOn: KnownOn | undefined): Promise<AppError> => {
    const { kind, record } = wanted;
    const isLater = knownOn !== undefined && timelineRecord(await known(undefined), wanted) !== null;
    const sentence = isLater
      ? `The ${kind} ${record} was not known on ${knownOn.day}: choose a later day, or none.`
      : `There is no ${kind} ${record} in this library.`;
    return new AppError('NOT_FOUND', sentence);
  };
  return {
    'timeline.list': async (filter) => {
      const { index, meant, labelOf } = await asked(filter);
      const { rows, undated } = filterTimeline(index, meant, labelOf);
      return {
        total: rows.length,
        entries: Array.from(rows).flatMap((row) => index.entries[row] ?? []),
        undated: undated.length,
      };
    },
    'timeline.chart': async (filter) => {
      const { index, meant, labelOf } = await asked(filter, ['columns']);
      const { rows, undated } = filterTimeline(index, meant, labelOf);
      return { total: rows.length, undated: undated.length, columns: pickRows(index.columns(), rows) };
    },
    'timeline.undated': async (filter) => {
      const { index, meant, labelOf } = await asked(filter);
      const { undated } = filterTimeline(index, meant, labelOf);
      const { columns } = await inSlices(packSteps(undatedEntries(index, undated)));
      return { columns };
    },
    'timeline.counts': async (filter) => {
      const { index, meant, labelOf } = await asked(filter, facetNames);
      return timelineCounts(index, meant, labelOf);
    },
    'timeline.knownFrom': async () => inSlices(knownFrom(await known(undefined))),
    'timeline.record': async ({ knownOn, ...wanted }) => {
      const found = timelineRecord(await known(knownOn), wanted);
      if (!found) throw await noRecord(wanted, knownOn);
      return { ...found, articles: found.articles.flatMap((id) => articles.row(id) ?? []) };
    },
  };
}

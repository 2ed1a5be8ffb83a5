import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import { type Prepared, prepareExport } from '../../../shared/exchange/prepare-export.ts';
import { searchedParts } from '../../../shared/exchange/searched-parts.ts';
import { shownEntries } from '../../../shared/exchange/shown-entries.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { TimelineIndex } from '../../../shared/timeline/timeline-index.ts';
import type { EngineContext } from '../engine-context.ts';
import { marksByNow } from '../exchange/marks-by-now.ts';
import { followedHistory } from '../history/followed-history.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { AskedTimeline } from './asked-timeline.ts';
import { exportSays } from './export-says.ts';
import type { KnownLedger } from './known-ledger.ts';

export type AskedExport = Omit<CheckedRequestOf<'exports.start'>, 'sign' | 'passphrase'>;

type Last = {
  readonly key: string;
  /** Of the newest change then: the names of the vocabulary go out, too. */
  readonly seq: number;
  readonly index: TimelineIndex;
  readonly prepared: Prepared;
};

/** What is to leave. A file is begun after it was looked at: what that took is not done twice. */
export function exportPreparer(
  context: EngineContext,
  known: KnownLedger,
  timeline: AskedTimeline,
  originOf: ArticleFacts['originOf'],
): (asked: AskedExport) => Promise<Prepared> {
  let last: Last | null = null;
  /** What a text finds by now stands in a file of a past day, too. */
  const searchedNow = async ({ text, knownOn }: AskedExport['filter']) =>
    text === undefined || knownOn === undefined ? [] : [await timeline({ text })];
  return async ({ format: _, ...asked }) => {
    const key = JSON.stringify(asked);
    const seq = context.library.lastSeq();
    const { filter } = asked;
    const shown = await timeline(filter);
    const { ledger, index, meant, labelOf } = shown;
    if (last?.key === key && last.seq === seq && last.index === index) return last.prepared;
    const present = filter.knownOn === undefined ? ledger : await known(undefined);
    const searched = [shown, ...(await searchedNow(filter))];
    const prepared = prepareExport({
      ...exportSays(asked, context, present),
      ...(await sinceThen(filter, present, context)),
      ledger,
      filter: meant,
      entries: shownEntries(index, meant, labelOf),
      searched: () => searched.flatMap((each) => searchedParts(each.index, filter, each.labelOf)),
      originOf,
    });
    last = { key, seq, index, prepared };
    return prepared;
  };
}

/** What a past day held may be marked stricter since. */
async function sinceThen(
  { knownOn }: AskedExport['filter'],
  present: Ledger,
  context: EngineContext,
): Promise<Pick<Parameters<typeof prepareExport>[0], 'now'>> {
  if (knownOn === undefined) return {};
  const { pasts } = await followedHistory(context);
  return { now: { ledger: present, markOf: marksByNow(present, pasts(present)) } };
}

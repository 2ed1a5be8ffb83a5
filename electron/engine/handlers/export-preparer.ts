import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { LabelOf } from '../../../shared/exchange/export-content.ts';
import { exportTitle } from '../../../shared/exchange/export-title.ts';
import { filterWords } from '../../../shared/exchange/filter-words.ts';
import { type Prepared, prepareExport } from '../../../shared/exchange/prepare-export.ts';
import { shownEntries } from '../../../shared/exchange/shown-entries.ts';
import { stripSecrets } from '../../../shared/feeds/strip-secrets.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { TimelineIndex } from '../../../shared/timeline/timeline-index.ts';
import type { EngineContext } from '../engine-context.ts';
import { marksByNow } from '../exchange/marks-by-now.ts';
import { followedHistory } from '../history/followed-history.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { AskedTimeline } from './asked-timeline.ts';
import { presentLedger } from './commit-ledger.ts';

export type AskedExport = Omit<CheckedRequestOf<'exports.start'>, 'sign' | 'passphrase'>;

type Last = {
  readonly key: string;
  readonly index: TimelineIndex;
  readonly present: Ledger;
  readonly prepared: Prepared;
};

/** What is to leave. A file is begun after it was looked at: what that took is not done twice. */
export function exportPreparer(
  context: EngineContext,
  timeline: AskedTimeline,
  originOf: ArticleFacts['originOf'],
): (asked: AskedExport) => Promise<Prepared> {
  let last: Last | null = null;
  return async ({ format: _, ...asked }) => {
    const { ledger, index, meant, labelOf } = await timeline(asked.filter);
    const key = JSON.stringify(asked);
    const present = presentLedger(context);
    if (last?.key === key && last.index === index && last.present === present) return last.prepared;
    const prepared = prepareExport({
      ...wordsOf(asked, context),
      ...(await sinceThen(asked.filter, present, context)),
      ledger,
      filter: meant,
      entries: shownEntries(index, meant, labelOf),
      originOf,
    });
    last = { key, index, present, prepared };
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

/** What an export says beside the records. */
function wordsOf(
  { filter, title, ...profile }: Omit<AskedExport, 'format'>,
  { library, vocabulary }: EngineContext,
) {
  const label: LabelOf = (kind, id) => vocabulary.labelOf(kind, id) ?? id;
  return {
    label,
    sources: library.sources().map((source) => ({ ...source, url: stripSecrets(source.url).url })),
    profile,
    about: {
      title: exportTitle(title, profile.locale),
      filters: filterWords(filter, label),
      by: profile.anonymous ? null : library.who,
      library: library.id,
    },
  };
}

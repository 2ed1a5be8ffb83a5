import type { CollectLogEntry } from '../../../shared/contract/collect-log.ts';
import type { CollectedSource } from '../../../shared/contract/collect-result.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { FeedOutcome, SkippedSource } from './collect-feeds.ts';

/** What collecting did, on its way to the disk: health tells how a source is, this how it came to be so. */
export type CollectLog = {
  readonly add: (entry: CollectLogEntry) => void;
  /** Settles when all that was added is in the file, in one piece, or told to be missing there. */
  readonly flush: () => Promise<void>;
};

/** Lines wait for each other, so that a thousand sources that are not due are one write. */
export function createCollectLog(append: (entries: readonly CollectLogEntry[]) => Promise<void>): CollectLog {
  let waiting: CollectLogEntry[] = [];
  return {
    add: (entry) => void waiting.push(entry),
    flush: () => {
      const entries = waiting;
      waiting = [];
      return append(entries);
    },
  };
}

type Subject = Pick<FeedOutcome, 'source'> & { readonly health: SkippedSource['health'] };

const subject = ({ source, health }: Subject, at: Instant) => ({
  at,
  source: source.id,
  title: source.title,
  url: source.url,
  because: health?.dueReason ?? ('posts' as const),
  postsEvery: health?.rhythm?.postsEvery ?? null,
});

export const skippedEntry = (skipped: SkippedSource, at: Instant): CollectLogEntry => ({
  ...subject(skipped, at),
  verdict: null,
  skipped: skipped.reason,
  message: null,
  until: skipped.until,
  newArticles: 0,
  updatedArticles: 0,
  ms: 0,
});

export const askedEntry = (outcome: FeedOutcome, result: CollectedSource, at: Instant): CollectLogEntry => ({
  ...subject(outcome, at),
  verdict: outcome.verdict,
  skipped: null,
  message: outcome.message,
  until: outcome.verdict === 'GONE' ? null : outcome.health.nextDue,
  newArticles: result.newArticles,
  updatedArticles: result.updatedArticles,
  ms: result.ms,
});

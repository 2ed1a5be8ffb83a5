import type { CollectLogEntry } from '../../../shared/contract/collect-log.ts';
import type { DueReason } from '../../../shared/model/source.ts';
import { momentOf } from './moment-of.ts';

const hour = 3_600_000;

const countOf = (count: number, unit: string): string => (count === 1 ? unit : `${count} ${unit}s`);

/** "posts every 3 hours" */
const posting = (gap: number): string =>
  gap < 48 * hour
    ? `posts every ${countOf(Math.max(1, Math.round(gap / hour)), 'hour')}`
    : `posts every ${countOf(Math.round(gap / hour / 24), 'day')}`;

function becauseOf({ because, postsEvery }: CollectLogEntry): string {
  const reasons: Readonly<Record<DueReason, string>> = {
    posts: postsEvery === null ? 'its usual interval' : posting(postsEvery),
    silence: 'has had no news for a month',
    cache: 'the server lets its last answer stand until then',
    skip: 'the feed does not want to be asked before',
    failure: 'waits after a failure',
    retry: 'the server asked for time',
    offline: 'this machine was offline',
    refused: 'the server refused the last time',
    gone: 'it is gone for good',
  };
  return reasons[because];
}

/** Why a source was not asked, for one line of a terminal; null where it was. */
export function skipSentence(entry: CollectLogEntry): string | null {
  const until = entry.until === null ? '' : momentOf(entry.until);
  switch (entry.skipped) {
    case null:
      return null;
    case 'not-due':
      return `not due until ${until}: ${becauseOf(entry)}`;
    case 'just-asked':
      return `asked a moment ago; again from ${until}`;
    case 'retry-after':
      return `its server asked to be left alone until ${until}`;
    case 'host':
      return `its host asked to be left alone until ${until}`;
    case 'paused':
      return 'paused; "faultline sources resume" lifts that, --source asks it all the same';
    case 'gone':
      return 'gone for good; --force asks all the same';
  }
}

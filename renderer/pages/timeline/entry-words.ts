import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { isolated } from '../../../shared/timeline/isolated.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { kindWords, statusWords } from '../../../shared/words/status-words.ts';
import type { Strings } from '../../strings/en.ts';

/** What stands beside a mark: who says it in which stance, and what. */
export function entryLabel(entry: TimelineEntry, s: Strings): string {
  const title = isolated(entry.title);
  if (entry.by === null) return title;
  const by = isolated(entry.by);
  const who = entry.kind === 'assertion' ? s.timeline.says(by, statusWords(entry, s.tokens)) : by;
  return `${who}: ${title}`;
}

/** An entry as it is read out: when, what kind, who and what, how its claim stands. */
export function spokenEntry(entry: TimelineEntry, lane: string, s: Strings): string {
  return [
    formatEventDate(entry.date, s.locale, s.common.aboutDate),
    kindWords(entry, s.tokens),
    entryLabel(entry, s),
    entry.claimStatus === null ? '' : `${s.entry.claimStatus}: ${s.tokens.claimStatus[entry.claimStatus]}`,
    entry.answers === null ? '' : s.timeline.answers,
    s.timeline.laneOf(lane),
  ]
    .filter((part) => part !== '')
    .join('. ');
}

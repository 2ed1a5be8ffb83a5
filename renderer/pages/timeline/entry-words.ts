import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { Strings } from '../../strings/en.ts';
import { formatEventDate } from '../../strings/format-date.ts';

const labelIn = (labels: Readonly<Record<string, string>>, token: string): string => labels[token] ?? token;

/** The status of an entry in words: each kind has its own list. */
export function statusWords({ kind, status }: Pick<TimelineEntry, 'kind' | 'status'>, s: Strings): string {
  switch (kind) {
    case 'incident':
      return labelIn(s.tokens.kind, status);
    case 'assertion':
      return labelIn(s.tokens.stance, status);
    case 'measure':
      return labelIn(s.tokens.measureStatus, status);
    case 'search-note':
      return labelIn(s.tokens.searchResult, status);
  }
}

/** Kind and status, said once where they are the same word. */
export function kindWords(entry: TimelineEntry, s: Strings): string {
  const words = [s.tokens.entryKind[entry.kind], statusWords(entry, s)];
  return [...new Set(words)].join(' · ');
}

/** What stands beside a mark: who says it in which stance, and what. */
export function entryLabel(entry: TimelineEntry, s: Strings): string {
  if (entry.by === null) return entry.title;
  const who = entry.kind === 'assertion' ? s.timeline.says(entry.by, statusWords(entry, s)) : entry.by;
  return `${who}: ${entry.title}`;
}

/** An entry as it is read out: when, what kind, who and what, how its claim stands. */
export function spokenEntry(entry: TimelineEntry, lane: string, s: Strings): string {
  return [
    formatEventDate(entry.date, s.locale, s.common.aboutDate),
    kindWords(entry, s),
    entryLabel(entry, s),
    entry.claimStatus === null ? '' : `${s.entry.claimStatus}: ${s.tokens.claimStatus[entry.claimStatus]}`,
    entry.answers === null ? '' : s.timeline.answers,
    s.timeline.laneOf(lane),
  ]
    .filter((part) => part !== '')
    .join('. ');
}

import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { formatAddress } from '../../address/address.ts';
import type { Strings } from '../../strings/en.ts';

const labelIn = (labels: Readonly<Record<string, string>>, token: string): string => labels[token] ?? token;

/** The status of an entry in words: each kind has its own list. */
export function statusWords(entry: TimelineEntry, s: Strings): string {
  switch (entry.kind) {
    case 'incident':
      return labelIn(s.tokens.kind, entry.status);
    case 'assertion':
      return labelIn(s.tokens.stance, entry.status);
    case 'measure':
      return labelIn(s.tokens.measureStatus, entry.status);
  }
}

/** Kind and status, said once where they are the same word. */
export function kindWords(entry: TimelineEntry, s: Strings): string {
  const words = [s.tokens.entryKind[entry.kind], statusWords(entry, s)];
  return [...new Set(words)].join(' · ');
}

/** Where an entry leads: the incident it belongs to, or nowhere. */
export const entryAddress = (entry: TimelineEntry): string | undefined =>
  entry.incident === null ? undefined : formatAddress({ page: 'incident', id: entry.incident });

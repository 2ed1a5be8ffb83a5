import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { statusWords } from '../../../shared/words/status-words.ts';
import type { TimelineSort } from '../../address/address.ts';
import type { Strings } from '../../strings/en.ts';

/** The entries in the order of a column. They come by date: of equal words, the earlier stays above. */
export function sortEntries(
  entries: readonly TimelineEntry[],
  { by, descending }: TimelineSort,
  s: Strings,
): readonly TimelineEntry[] {
  const sorted = by === 'date' ? entries : sortedByWords(entries, wordsIn(by, s), s.locale);
  return descending ? sorted.toReversed() : sorted;
}

type Words = (entry: TimelineEntry) => string;

function wordsIn(by: Exclude<TimelineSort['by'], 'date'>, s: Strings): Words {
  switch (by) {
    case 'kind':
      return ({ kind }) => s.tokens.entryKind[kind];
    case 'what':
      return ({ title }) => title;
    case 'by':
      return ({ by: who }) => who ?? '';
    case 'status':
      return (entry) => statusWords(entry, s.tokens);
  }
}

function sortedByWords(entries: readonly TimelineEntry[], words: Words, locale: string) {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const keyed = entries.map((entry) => ({ entry, key: words(entry) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ entry }) => entry);
}

import type { TimelineFilter } from '../model/timeline-filter.ts';
import type { TimelineIndex } from '../timeline/timeline-index.ts';
import { type ValueLabel, wordParts } from '../timeline/word-condition.ts';
import type { Entry } from './export-rows.ts';

export type Found = Pick<Entry, 'kind' | 'record'>;

/** One of the things that a search asks for, with all that it finds by itself, whatever else is asked. */
export type SearchedPart = {
  readonly said: string;
  readonly found: readonly Found[];
};

export const searchedParts = (
  index: TimelineIndex,
  { text = '' }: TimelineFilter,
  labelOf: ValueLabel,
): SearchedPart[] =>
  wordParts(text, { index, labelOf }).map(({ said, holds }) => {
    const rows = Array.from({ length: index.rows }, (_, row) => row).filter(holds);
    return { said, found: rows.flatMap((row) => index.entries[row] ?? index.fieldsAt(row) ?? []) };
  });

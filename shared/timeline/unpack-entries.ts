import type { TimelineColumns } from '../contract/timeline-columns.ts';
import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import { measureEntryId } from './measure-entries.ts';

/** The entries that were packed. Entries with equal lists share them, so that a hundred thousand stay small. */
export function unpackEntries(columns: TimelineColumns): TimelineEntry[] {
  const { texts, record, step } = columns;
  const lists = columns.lists.map((list) => list.map((place) => texts[place] ?? ''));
  const spans = texts.map(spanOnce);
  const textAt = (place: number | undefined): string | null => texts[place ?? -1] ?? null;
  const listAt = (place: number | undefined): string[] => lists[place ?? -1] ?? [];
  return record.map((id, row) => {
    // What packEntries wrote: kinds and statuses are those of the entries.
    const kind = textAt(columns.kind[row]) as TimelineEntry['kind'];
    const claimStatus = textAt(columns.claimStatus[row]) as TimelineEntry['claimStatus'];
    return {
      id: kind === 'measure' ? measureEntryId(id, step[row] ?? 0) : `${kind}:${id}`,
      kind,
      record: id,
      incident: textAt(columns.incident[row]),
      title: textAt(columns.title[row]) ?? '',
      by: textAt(columns.by[row]),
      date: textAt(columns.date[row]) ?? '',
      ...(spans[columns.date[row] ?? -1]?.() ?? noSpan),
      status: textAt(columns.status[row]) ?? '',
      claimStatus,
      actors: listAt(columns.actors[row]),
      themes: listAt(columns.themes[row]),
      roles: listAt(columns.roles[row]),
      answers: record[columns.answers[row] ?? -1] ?? null,
    };
  });
}

type Span = Pick<TimelineEntry, 'start' | 'end' | 'approximate'>;
const noSpan: Span = { start: null, end: null, approximate: false };

/** Most texts are no dates: only those that a row names as its date are read. */
function spanOnce(text: string): () => Span {
  let known: Span | null = null;
  return () => {
    const span = known === null ? edtfSpan(text) : null;
    if (span) {
      known = { start: span.start, end: span.end, approximate: span.approximate || span.uncertain };
    }
    return known ?? noSpan;
  };
}

import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { dayOf } from '../model/instant.ts';
import type { Sheet } from '../timeline/draw-sheet.ts';
import { isolated } from '../timeline/isolated.ts';
import { lanesBy, sortLanes } from '../timeline/lanes-by.ts';
import { legendOf } from '../timeline/legend-of.ts';
import { prepareLanes } from '../timeline/prepare-lanes.ts';
import { tickWords } from '../timeline/tick-words.ts';
import { dayNumber } from '../timeline/timeline-scale.ts';
import { wholeTime } from '../timeline/whole-scale.ts';
import { exportWords } from '../words/export-words.ts';
import { formatEventDate } from '../words/format-event-date.ts';
import { pageWords } from '../words/page-words.ts';
import { kindWords, statusWords } from '../words/status-words.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';
import { markWords } from './mark-words.ts';

/** What is drawn of a row, without its sentences: so many of these are in memory at once. */
export type Outline = Omit<
  ExportRow,
  'standing' | 'summary' | 'quote' | 'sources' | 'basis' | 'mark' | 'link'
>;

export const outlineOf = (row: ExportRow): Outline => ({
  id: row.id,
  kind: row.kind,
  record: row.record,
  date: row.date,
  start: row.start,
  end: row.end,
  approximate: row.approximate,
  title: row.title,
  who: row.who,
  status: row.status,
  claimStatus: row.claimStatus,
  answers: row.answers,
  actors: row.actors,
  themes: row.themes,
  incident: row.incident,
});

type Drawn = Pick<ExportContent, 'about' | 'mark' | 'profile'> & {
  readonly rows: Iterable<Outline> & { readonly length: number };
};

/** What is exported as one drawn sheet, in lanes by kind: what was filtered, how far it may go, and when it was made. */
export function exportSheet({ rows, about, mark, profile: { locale } }: Drawn): Sheet {
  const words = pageWords[locale];
  const { tokens } = exportWords[locale];
  const entries = [...rows].flatMap(entryOf);
  const today = dayOf(about.at);
  const day = formatEventDate(today, locale, words.about);
  // Lanes by kind are named by the kinds.
  const names: Readonly<Record<string, string>> = tokens.entryKind;
  return {
    title: cleanLine(about.title),
    notes: [
      ...(mark === null ? [] : [words.bearsMark(markWords(mark))]),
      about.filters === '' ? words.everything : words.filters(about.filters),
      words.entries(entries.length),
      ...(entries.length < rows.length ? [words.notDrawn(rows.length - entries.length)] : []),
    ],
    made: `${words.exported(day, about.by)} ${words.ofSpeakers}`,
    lanes: sortLanes(prepareLanes(entries, lanesBy.kind), 'kind'),
    laneName: (lane) => names[lane] ?? lane,
    scale: wholeTime(entries, today),
    words: {
      tickWords: tickWords(locale),
      today: day,
      now: dayNumber(today),
      labelOf: (entry) => labelOf(entry, statusWords(entry, tokens)),
      differs: new Set(),
    },
    legend: legendOf(entries, (entry) => kindWords(entry, tokens)),
  };
}

function labelOf({ kind, by, title }: TimelineEntry, status: string): string {
  if (by === null) return isolated(title);
  const who = kind === 'assertion' ? `${isolated(by)} ${status}` : isolated(by);
  return `${who}: ${isolated(title)}`;
}

/** What can be drawn: what has a date. */
function entryOf({ date, incident, who, ...row }: Outline): TimelineEntry[] {
  if (date === null) return [];
  return [
    {
      id: row.id,
      kind: row.kind,
      record: row.record,
      incident: incident?.id ?? null,
      title: cleanLine(row.title),
      by: row.kind === 'incident' || who[0] === undefined ? null : cleanLine(who[0]),
      date,
      start: row.start,
      end: row.end,
      approximate: row.approximate,
      status: row.status,
      claimStatus: row.claimStatus,
      actors: [...row.actors],
      themes: [...row.themes],
      roles: [],
      answers: row.answers,
    },
  ];
}

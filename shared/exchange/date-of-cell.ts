import { monthsByName } from '../feeds/date-words.ts';
import { type EdtfDate, edtfSpan } from '../model/edtf-date.ts';
import { foldText } from '../search/fold-text.ts';
import { monthOf } from '../stories/month-names.ts';

/** Which number of `03/04/2025` is the day; null where no date of the table tells. */
export type DayOrder = 'day-first' | 'month-first' | null;

const threeNumbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/**
 * What the dates of a column can only mean; null where each can mean both, or where they contradict each other. Those with points
 * tell nothing: who writes them says the day first.
 */
export function dayOrderIn(cells: Iterable<string>): DayOrder {
  const found = new Set<DayOrder>();
  for (const cell of cells) {
    const [, first, separator, second] = threeNumbers.exec(withoutTime(cell)) ?? [];
    if (separator === '.') continue;
    if (Number(first) > 12) found.add('day-first');
    if (Number(second) > 12) found.add('month-first');
  }
  const [order = null] = found;
  return found.size === 1 ? order : null;
}

/** A date as people write them, no more precise than it was written; null for what is none, or can be two days. */
export function dateOfCell(cell: string, order: DayOrder): EdtfDate | null {
  const text = withoutTime(cell.replace(/\s*\(\p{L}+\)$/u, ''));
  if (edtfSpan(text)) return text;
  const parts = text.split(/\s+(?:–|—|-|to)\s+/);
  const points = parts.map((part) => (part === '…' ? '..' : pointOf(part, order)));
  if (points.length > 2 || points.includes(null)) return null;
  const date = points.join('/');
  return edtfSpan(date) ? date : null;
}

const withoutTime = (cell: string): string =>
  cell.trim().replace(/(?<=^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}))[T ]\d{1,2}:\d{2}.*$/, '');

const about = /^(?:about|around|circa|ca\.?|c\.|yaklaşık)\s+/i;

function pointOf(part: string, order: DayOrder): string | null {
  const isAbout = about.test(part);
  const isUncertain = /\s*\?$/.test(part);
  const bare = part.replace(about, '').replace(/\s*\?$/, '');
  const date = edtfSpan(bare) ? bare : (yearFirst(bare) ?? yearLast(bare, order) ?? spoken(bare));
  if (date === null) return null;
  if (isAbout) return `${date}${isUncertain ? '%' : '~'}`;
  return isUncertain ? `${date}?` : date;
}

const dated = (year: string, month: number | string, day?: string): string =>
  [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');

/** `2025/3/14`, `2025.03` */
function yearFirst(text: string): string | null {
  const [, year, , month, day] = /^(\d{4})([./-])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ?? [];
  return year === undefined || month === undefined ? null : dated(year, month, day);
}

/** `14.3.2025`, `3/2025` */
function yearLast(text: string, order: DayOrder): string | null {
  const [, only, yearOf] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (only !== undefined && yearOf !== undefined) return dated(yearOf, only);
  const [, first, separator, second, year] = threeNumbers.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const isDayFirst = separator === '.' || first === second;
  switch (isDayFirst ? 'day-first' : (order ?? dayOrderIn([text]))) {
    case 'day-first':
      return dated(year, second, first);
    case 'month-first':
      return dated(year, first, second);
    case null:
      return null;
  }
}

/** `14 March 2025`, `Mart 2025`, `March 14th, 2025` */
function spoken(text: string): string | null {
  const words = text.split(/[\s,.]+/).filter((word) => word !== '');
  const months = words.flatMap(
    (word) => monthOf(foldText(word)) ?? monthsByName.get(word.toLowerCase()) ?? [],
  );
  const numbers = words.flatMap((word) => /^(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? []);
  const year = numbers.find((number) => number.length === 4);
  const [day, ...more] = numbers.filter((number) => number !== year);
  const [month] = months;
  const isWhole = months.length === 1 && months.length + numbers.length === words.length;
  if (!isWhole || month === undefined || year === undefined || more.length > 0) return null;
  return dated(year, month, day);
}

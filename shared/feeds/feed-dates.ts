import { monthsByName, zoneHoursByName } from './date-words.ts';

const hour = 3_600_000;

function monthOf(name: string): number | null {
  const lower = name.toLowerCase().replace(/\.$/, '');
  return (
    monthsByName.get(lower) ??
    monthsByName.get(lower.slice(0, 4)) ??
    monthsByName.get(lower.slice(0, 3)) ??
    null
  );
}

type Clock = { readonly hours: number; readonly minutes: number; readonly seconds: number };

const clock = (hours?: string, minutes?: string, seconds?: string): Clock => ({
  hours: Number(hours ?? 0),
  minutes: Number(minutes ?? 0),
  seconds: Number(seconds ?? 0),
});

/** Milliseconds of a calendar date in UTC; null where the calendar has no such day. 24:00 and leap seconds roll over. */
function momentOf(
  year: number,
  month: number,
  date: number,
  time: Clock,
  offsetHours: number,
): number | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  if (time.hours > 24 || time.minutes > 59 || time.seconds >= 61) return null;
  const start = Date.UTC(year, month - 1, date);
  if (new Date(start).getUTCMonth() !== month - 1) return null;
  return (
    start + (time.hours - offsetHours) * hour + time.minutes * 60_000 + Math.floor(time.seconds * 1000 + 1e-4)
  );
}

/** Hours east of UTC. A date without a zone is taken as UTC, so that every machine reads it alike. */
function zoneHours(zone: string): number {
  const text = zone.trim().toLowerCase();
  const numeric = /([+-])\s?(\d{1,2}):?(\d{2})?/.exec(text);
  if (numeric !== null) {
    const hours = Number(numeric[2]) + Number(numeric[3] ?? 0) / 60;
    return hours > 15 ? 0 : hours * (numeric[1] === '-' ? -1 : 1);
  }
  return zoneHoursByName.get(/[a-z]+/.exec(text)?.[0] ?? '') ?? 0;
}

/** Two digits are of this century unless that lies far ahead (RFC 2822, 4.3 with feeds in mind). */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

const isoDate =
  /^(\d{4})-?(?:(\d{2})(?:-?(\d{2}))?)?(?:[T\s]\s*(\d{1,2}):?(\d{2})(?::?(\d{2}(?:[.,]\d+)?))?)?\s*(\D.*)?$/i;

function fromIso(text: string): number | null {
  const found = isoDate.exec(text);
  if (found === null) return null;
  const [, year = '', month = '01', date = '01', hours, minutes, seconds, zone = ''] = found;
  const zoneFits = hours === undefined ? /^(?:|z|[+-]\d{2}:?\d{2})$/i : /^(?:|[a-z+-].*|\[.*)$/i;
  if (!zoneFits.test(zone)) return null;
  const time = clock(hours, minutes, seconds?.replace(',', '.'));
  return momentOf(Number(year), Number(month), Number(date), time, zoneHours(zone));
}

/** `2003-335`: the day of a year. */
function fromOrdinal(text: string): number | null {
  const found = /^(\d{4})-?(\d{3})$/.exec(text);
  if (found === null) return null;
  const days = Number(found[2]);
  return days < 1 || days > 366 ? null : Date.UTC(Number(found[1]), 0, days);
}

const mailDate =
  /^(?:[\p{L}.]+\s*,?\s*)?(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s/-]+(?:de\s+)?(\p{L}{3,12})\.?[\s,/-]+(?:de\s+)?(\d{2,4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?\s*([ap]\.?m\.?)?)?\s*(.*)$/iu;

const afternoon = (hours: string | undefined, half: string | undefined): string | undefined => {
  if (hours === undefined || half === undefined) return hours;
  return String((Number(hours) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0));
};

/** `Thurs, 5 Feb 04 10:00:00 EST` and what comes near it. */
function fromMail(text: string): number | null {
  const found = mailDate.exec(text);
  if (found === null) return null;
  const [, date = '', name = '', year = '', hours, minutes, seconds, half, zone = ''] = found;
  const month = monthOf(name);
  if (month === null) return null;
  return momentOf(
    fullYear(year),
    month,
    Number(date),
    clock(afternoon(hours, half), minutes, seconds),
    zoneHours(zone),
  );
}

const monthFirst =
  /^(?:\p{L}+,?\s+)?(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([A-Z]{1,5}|[+-]\d{4}))?)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?)?\s*(.*)$/iu;

/** `Sun Jan  4 16:29:06 PST 2004` (C's asctime) and `January 4, 2004 4:29 pm`. */
function fromMonthFirst(text: string): number | null {
  const found = monthFirst.exec(text);
  if (found === null) return null;
  const [, name = '', date = '', h1, m1, s1, zone1, year = '', h2, m2, s2, half, zone2 = ''] = found;
  const month = monthOf(name);
  if (month === null) return null;
  const time = h1 === undefined ? clock(afternoon(h2, half), m2, s2) : clock(h1, m1, s1);
  return momentOf(Number(year), month, Number(date), time, zoneHours(zone1 ?? zone2));
}

/** `1/31/1999 1:30 PM`, `31.01.1999`: day and month in the order that is possible; month first where both are. */
function fromSlashes(text: string): number | null {
  const found =
    /^(\d{1,2})([/.])(\d{1,2})[/.](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?\s*(.*)$/i.exec(
      text,
    );
  if (found === null) return null;
  const [, first = '', mark, second = '', year = '', hours, minutes, seconds, half, zone = ''] = found;
  const dayFirst = mark === '.' || Number(first) > 12;
  const time = clock(afternoon(hours, half), minutes, seconds);
  const [month, date] = dayFirst ? [second, first] : [first, second];
  return momentOf(Number(year), Number(month), Number(date), time, zoneHours(zone));
}

/** Seconds or milliseconds since 1970, as some generators print them. */
function fromSeconds(text: string): number | null {
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return Math.trunc(Number(text) * 1000);
  return /^\d{13}$/.test(text) ? Number(text) : null;
}

const formats = [fromSeconds, fromOrdinal, fromIso, fromMail, fromMonthFirst, fromSlashes];

/** The moment that a feed's date means, in milliseconds since 1970 in UTC; null where no format fits. */
export function feedDate(text: string): number | null {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 100);
  for (const format of formats) {
    const moment = format(line);
    if (moment !== null) return moment;
  }
  return null;
}

const earliest = Date.UTC(1995, 0, 1);
const tolerated = 24 * hour;

/** The first of the dates that can be believed: none from before feeds existed, none more than a day ahead. */
export function believedDate(texts: readonly string[], now: number): number | null {
  for (const text of texts) {
    const moment = feedDate(text);
    if (moment !== null && moment >= earliest && moment <= now + tolerated) return moment;
  }
  return null;
}

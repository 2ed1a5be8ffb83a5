import { AppError } from '../model/app-error.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import type { RecordChange } from '../model/history-batch.ts';
import type { Day } from '../model/instant.ts';
import type { LedgerRecord } from './ledger.ts';

/** A clock that is wrong by a year keeps nobody from filing; 2206 for 2026 is a slip of the pen. */
const YEARS_AHEAD = 2;

/** Refuses what a change says was said, read or looked for in years that are still to come. */
export function refuseFarDates({ before, after }: RecordChange, today: Day): void {
  if (after === null) return;
  const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  // Made by createRecord or updateRecord.
  const had = new Map(before === null ? [] : datesIn(before as LedgerRecord));
  for (const [place, date] of datesIn(after as LedgerRecord)) {
    const start = edtfSpan(date)?.start;
    if (had.get(place) === date || start == null || start <= last) continue;
    throw new AppError('BAD_REQUEST', `“${place}” is ${date}, which is yet to come: look at the year.`);
  }
}

/** Those of what has been done when it is filed. */
function datesIn(record: LedgerRecord): [place: string, date: string][] {
  if ('stance' in record) {
    const { said, link } = record;
    return [...placed('said', said), ...placed('link.accessed', link?.accessed)];
  }
  return 'lookedFor' in record ? placed('on', record.on) : [];
}

const placed = (place: string, date: string | null | undefined): [string, string][] =>
  date == null ? [] : [[place, date]];

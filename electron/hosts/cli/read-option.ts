import { AppError } from '../../../shared/model/app-error.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { Option } from './command.ts';

/** The value of an option as its kind has it, or an AppError that says what to write. */
export function readOption(name: string, { kind, value = '' }: Option, given: unknown): unknown {
  switch (kind) {
    case 'flag':
      return given === true;
    case 'texts':
      return given ?? [];
    case 'text':
      return given;
    case 'since':
    case 'until':
    case 'day':
      return given === undefined ? undefined : readDay(name, kind, String(given));
    case 'count':
      return given === undefined ? undefined : readCount(name, value, String(given));
  }
}

function readDay(name: string, kind: 'since' | 'until' | 'day', given: string): Day {
  const span = /^[\d-]+$/.test(given) ? edtfSpan(given) : null;
  const day = kind === 'until' ? span?.end : span?.start;
  if (span && day && (kind !== 'day' || span.precision === 'day')) return day;
  const forms =
    kind === 'day'
      ? 'a day, as in 2026-02-23'
      : 'a day, a month or a year, as in 2026-02-23, 2026-02 or 2026';
  throw new AppError('BAD_REQUEST', `--${name} ${given} is not a date: write ${forms}.`);
}

function readCount(name: string, value: string, given: string): number {
  if (/^\d{1,7}$/.test(given)) return Number(given);
  throw new AppError(
    'BAD_REQUEST',
    `--${name} ${given} is not a number: write --${name} ${value} with a whole number from 0 to 9999999.`,
  );
}

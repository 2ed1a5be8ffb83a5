import type { Tick, TickUnit } from './timeline-ticks.ts';

const parts = {
  year: { year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
} as const satisfies Record<TickUnit, Intl.DateTimeFormatOptions>;

/** What the time axis writes at its ticks in a language. */
export function tickWords(locale: string): (tick: Tick) => string {
  const format = (unit: TickUnit) => new Intl.DateTimeFormat(locale, { ...parts[unit], timeZone: 'UTC' });
  const formats = { year: format('year'), month: format('month'), day: format('day') };
  return ({ day, unit }) => formats[unit].format(new Date(`${day}T00:00:00Z`));
}

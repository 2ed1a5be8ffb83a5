import { edtfSpan } from '../model/edtf-date.ts';
import type { Day } from '../model/instant.ts';
import type { Measure } from '../model/measure.ts';
import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import type { Ledger } from './ledger.ts';

/**
 * How long after an incident the first measure against it came: whole days, `least` and `most` apart where a date is coarse.
 * Negative where the measure was there before. A measure counts from the first step of its life that is more than a proposal.
 */
export type FirstMeasure = {
  readonly incident: string;
  readonly measure: string;
  readonly from: string;
  readonly least: number;
  readonly most: number;
};

/** One line an incident that has a date and an answer, the fastest first. */
export function firstMeasures(ledger: Pick<Ledger, 'incidents' | 'measures'>): FirstMeasure[] {
  const first = new Map<string, FirstMeasure>();
  for (const measure of ledger.measures.values()) {
    const step = measure.life.find(({ status }) => status !== 'proposed');
    if (!step) continue;
    for (const incident of measure.incidents) {
      const found = between(ledger.incidents.get(incident)?.happened ?? null, incident, measure, step.from);
      const known = first.get(incident);
      if (found && (!known || found.least < known.least)) first.set(incident, found);
    }
  }
  return [...first.values()].sort((a, b) => a.least - b.least || (a.incident < b.incident ? -1 : 1));
}

function between(
  happened: string | null,
  incident: string,
  measure: Measure,
  from: string,
): FirstMeasure | null {
  const [event, answer] = [happened === null ? null : edtfSpan(happened), edtfSpan(from)];
  if (!event?.start || !event.end || !answer?.start) return null;
  const [least, most] = [days(event.end, answer.start), days(event.start, answer.end ?? answer.start)];
  return { incident, measure: measure.id, from, least, most };
}

const days = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);

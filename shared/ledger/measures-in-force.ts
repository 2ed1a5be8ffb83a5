import { type EdtfSpan, edtfSpan } from '../model/edtf-date.ts';
import type { Day } from '../model/instant.ts';
import type { Measure } from '../model/measure.ts';

export type MeasureStatus = Measure['life'][number]['status'];

/** `possibly` where the dates are too coarse to tell: a measure withdrawn in 2026-06, on the 15th of June. */
export type InForce = 'yes' | 'possibly' | 'no';

/** What is partly in force is in force; paused, withdrawn and superseded end it. */
export const isInForceStatus = (status: MeasureStatus): boolean =>
  status === 'in-force' || status === 'partly';

/** The measures that were in force on a day, or may have been. */
export const measuresInForce = (measures: Iterable<Measure>, day: Day): Measure[] =>
  [...measures].filter((measure) => inForceOn(measure, day) !== 'no');

export function inForceOn(measure: Measure, day: Day): InForce {
  const statuses = possibleStatuses(measure, day);
  const inForce = statuses.filter((status) => status !== null && isInForceStatus(status));
  if (inForce.length === 0) return 'no';
  return inForce.length === statuses.length ? 'yes' : 'possibly';
}

/** Every status that the measure can have had on the day; null stands for the time before its first step. */
export function possibleStatuses({ life }: Pick<Measure, 'life'>, day: Day): (MeasureStatus | null)[] {
  const statuses: (MeasureStatus | null)[] = [];
  for (const step of life.toReversed()) {
    const span = edtfSpan(step.from);
    if (!span || mayHaveBegun(span, day)) statuses.push(step.status);
    if (span && hasBegun(span, day)) return statuses;
  }
  return [...statuses, null];
}

const mayHaveBegun = ({ start }: EdtfSpan, day: Day): boolean => start === null || start <= day;

/** "From 2026-03-01 on" (an open end) has begun when its start is reached. */
const hasBegun = ({ start, end }: EdtfSpan, day: Day): boolean => (end ?? start ?? day) <= day;

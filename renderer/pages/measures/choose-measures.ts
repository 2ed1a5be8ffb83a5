import { inForceOn } from '../../../shared/ledger/measures-in-force.ts';
import type { Measure } from '../../../shared/model/measure.ts';

/**
 * The measures that a filter lets through (null: all of them) and that were in force on a day, or may have been (no day: at
 * any time), the youngest first.
 */
export function chooseMeasures(
  measures: readonly Measure[],
  records: ReadonlySet<string> | null,
  on: string,
): Measure[] {
  const isWanted = (measure: Measure): boolean =>
    (records === null || records.has(measure.id)) && (on === '' || inForceOn(measure, on) !== 'no');
  const begin = ({ life }: Measure): string => life[0]?.from ?? '';
  return measures.filter(isWanted).sort((a, b) => (begin(a) < begin(b) ? 1 : begin(a) > begin(b) ? -1 : 0));
}

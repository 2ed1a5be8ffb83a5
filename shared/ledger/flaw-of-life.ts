import { type EdtfSpan, edtfSpan } from '../model/edtf-date.ts';
import type { Measure } from '../model/measure.ts';

/**
 * What is wrong with the life of a measure, or null: steps stand in the order in which they happened, as far as their dates
 * are precise enough to tell.
 */
export function flawOfLife(life: Measure['life']): string | null {
  let latest: { readonly from: string; readonly start: string } | null = null;
  for (const [index, step] of life.entries()) {
    const span = edtfSpan(step.from);
    if (!span || !isExact(span)) continue;
    if (latest && span.end && span.end < latest.start) {
      return `life.${index}: "${step.status}" from ${step.from} stands after a step from ${latest.from}: put the steps in the order of their dates.`;
    }
    if (span.start && (!latest || span.start > latest.start)) latest = { from: step.from, start: span.start };
  }
  return null;
}

const isExact = (span: EdtfSpan): boolean => !span.approximate && !span.uncertain;

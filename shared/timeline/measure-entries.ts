import type { Ledger } from '../ledger/ledger.ts';
import { isInForceStatus } from '../ledger/measures-in-force.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import type { Day } from '../model/instant.ts';
import type { Measure } from '../model/measure.ts';
import { actorKey } from '../model/named-actor.ts';
import { contextOf, type DatedEntry, datedEntry } from './dated-entry.ts';

/**
 * One entry a step of a measure's life. A step that puts it in force stands until the step after it, so that a
 * filter by time also finds what came into force before and still is. Ids sort in the order of the life, which
 * has at most a hundred steps.
 */
export function measureEntries(ledger: Ledger, measure: Measure): DatedEntry[] {
  const context = contextOf(ledger, measure.incidents);
  const themes = [...new Set([...measure.themes, ...context.themes])];
  return measure.life.map((step, index) => {
    const dated = datedEntry(step.from, context, {
      id: `measure:${measure.id}:${String(index).padStart(2, '0')}`,
      kind: 'measure',
      record: measure.id,
      incident: measure.incidents[0] ?? null,
      title: measure.title,
      detail: measure.summary,
      status: step.status,
      actors: [actorKey(measure.by)],
      themes,
      answers: null,
    });
    if (!isInForceStatus(step.status)) return dated;
    return { ...dated, span: { start: dated.span.start, end: lastDayOf(measure.life[index + 1]) } };
  });
}

function lastDayOf(next: Measure['life'][number] | undefined): Day | null {
  return next ? (edtfSpan(next.from)?.end ?? null) : null;
}

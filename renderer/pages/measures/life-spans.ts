import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Measure } from '../../../shared/model/measure.ts';

type Status = Measure['life'][number]['status'];

/** A stretch of a measure's life in milliseconds since 1970; `end` is null for what still stands. */
export type LifeSpan = { readonly status: Status; readonly start: number; readonly end: number | null };

/** What ends a life: nothing is drawn after it. */
const over: ReadonlySet<Status> = new Set(['withdrawn', 'superseded']);

/** Each status from the first day on which it can have begun to that of the next one. Steps without a beginning are left out. */
export function lifeSpans(life: Measure['life']): LifeSpan[] {
  const begun = life.flatMap(({ status, from }) => {
    const start = edtfSpan(from)?.start;
    return start ? [{ status, start: Date.parse(start) }] : [];
  });
  return begun.flatMap(({ status, start }, at) =>
    over.has(status) ? [] : [{ status, start, end: begun[at + 1]?.start ?? null }],
  );
}

/** From the first beginning to `today`, with a little room; null where nothing has a date. */
export function lifeScale(measures: readonly Measure[], today: number): readonly [number, number] | null {
  const starts = measures.flatMap(({ life }) => lifeSpans(life).map(({ start }) => start));
  if (starts.length === 0) return null;
  const first = starts.reduce((least, start) => Math.min(least, start));
  const last = starts.reduce((most, start) => Math.max(most, start), today);
  const room = Math.max(1, (last - first) * 0.03);
  return [first - room, last + room];
}

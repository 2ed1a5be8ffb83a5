import type { HistoryBatch } from '../model/history-batch.ts';
import { type Day, dayOf } from '../model/instant.ts';
import type { LifeStep, Measure } from '../model/measure.ts';

/** The days on which steps of measures were first filed: a life grows after its measure was made. */
export type FiledSteps = ReadonlyMap<string, Day>;

const keyOf = (measure: string, { status, from }: Pick<LifeStep, 'status' | 'from'>): string =>
  `${measure} ${status} ${from}`;

export const stepFiledOn = (filed: FiledSteps, { id }: Measure, step: LifeStep): Day | null =>
  filed.get(keyOf(id, step)) ?? null;

/** What batches of the history filed, given the newest first, with what was known from those before them. */
export function fileSteps(newestFirst: readonly HistoryBatch[], before: FiledSteps): FiledSteps {
  const filed = new Map<string, Day>();
  for (const { at, changes } of newestFirst) {
    for (const { kind, id, after } of changes) {
      if (kind !== 'measure' || after === null) continue;
      // The library has checked the record by its schema.
      for (const step of (after as unknown as Measure).life) filed.set(keyOf(id, step), dayOf(at));
    }
  }
  return new Map([...filed, ...before]);
}

import type { RecordChange } from '../model/history-batch.ts';
import type { Day } from '../model/instant.ts';
import type { LifeStep, Measure } from '../model/measure.ts';

/** The days on which steps of measures were first filed, by their keys: a life grows after its measure was made. */
export type FiledSteps = ReadonlyMap<string, Day>;

const keyOf = (measure: string, { status, from }: Pick<LifeStep, 'status' | 'from'>): string =>
  `${measure} ${status} ${from}`;

export const stepFiledOn = (filed: FiledSteps, { id }: Measure, step: LifeStep): Day | null =>
  filed.get(keyOf(id, step)) ?? null;

/** The keys of all steps that measures have after the changes of a batch. */
export const stepKeysIn = (changes: readonly RecordChange[]): string[] =>
  changes.flatMap(({ kind, id, after }) => {
    if (kind !== 'measure' || after === null) return [];
    // The library has checked the record by its schema.
    return (after as unknown as Measure).life.map((step) => keyOf(id, step));
  });

import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Mark, Marker } from './mark.ts';

/**
 * The marks of each measure's life together, so that they share a row: a bar from each step that puts it in
 * force to the step after it, a mark for every other step.
 */
export function lifeMarks(entries: readonly TimelineEntry[], marker: Marker): Mark[][] {
  const lives = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'measure') continue;
    const life = lives.get(entry.record);
    if (life) life.push(entry);
    else lives.set(entry.record, [entry]);
  }
  return [...lives.values()].map((life) => marksOf(life.toSorted(byStep), marker)).sort(byStart);
}

/** Ids of steps sort in the order of the life; coarse dates may not. */
const byStep = (a: TimelineEntry, b: TimelineEntry): number => (a.id < b.id ? -1 : 1);

const byStart = (a: readonly Mark[], b: readonly Mark[]): number => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0);

function marksOf(life: readonly TimelineEntry[], marker: Marker): Mark[] {
  return life.map((step, index) =>
    step.status === 'in-force' || step.status === 'partly'
      ? marker.between(step, life[index + 1] ?? null)
      : marker.at(step),
  );
}

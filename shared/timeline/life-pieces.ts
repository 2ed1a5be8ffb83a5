import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Piece } from './mark.ts';
import type { StretchReader } from './stretch.ts';

/**
 * The pieces of each measure's life together, so that they share a row: a stretch from each step to the step after it, and a
 * point for what ends it. Sorted by the beginning of the life.
 */
export function lifePieces(steps: readonly TimelineEntry[], reader: StretchReader): Piece[][] {
  const lives = new Map<string, TimelineEntry[]>();
  for (const step of steps) {
    const life = lives.get(step.record);
    if (life) life.push(step);
    else lives.set(step.record, [step]);
  }
  return [...lives.values()].map((life) => piecesOf(life.toSorted(byStep), reader)).sort(byBeginning);
}

/** Ids of steps sort in the order of the life; coarse dates may not. */
const byStep = (a: TimelineEntry, b: TimelineEntry): number => (a.id < b.id ? -1 : 1);

function byBeginning([a]: readonly Piece[], [b]: readonly Piece[]): number {
  const [left, right] = [a?.stretch.earliest ?? 0, b?.stretch.earliest ?? 0];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Nothing goes on after these. */
const isEnd = ({ status }: TimelineEntry): boolean => status === 'withdrawn' || status === 'superseded';

const piecesOf = (life: readonly TimelineEntry[], reader: StretchReader): Piece[] =>
  life.map((entry, index) => ({
    entry,
    stretch: isEnd(entry) ? reader.at(entry.date) : reader.between(entry.date, life[index + 1]?.date ?? null),
  }));

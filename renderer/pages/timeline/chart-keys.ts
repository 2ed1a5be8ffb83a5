import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { LanesOf, PreparedLane } from '../../../shared/timeline/prepare-lanes.ts';
import { dayNumber, dayOfNumber, type TimelineScale } from '../../../shared/timeline/timeline-scale.ts';
import { type Place, walkInTime, walkLanes } from '../../../shared/timeline/walk-entries.ts';
import type { ChartMoves } from './use-chart-view.ts';

type Chart = {
  readonly entries: readonly TimelineEntry[];
  readonly lanes: readonly PreparedLane[];
  readonly lanesOf: LanesOf;
  readonly place: Place | null;
  readonly scale: TimelineScale;
  readonly moves: ChartMoves;
  readonly go: (place: Place | null) => void;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (day: string, lane: string) => void;
};

/** What each key does in the chart. */
export function chartKeys({ entries, lanes, lanesOf, place, scale, moves, go, onChoose, onAdd }: Chart) {
  const walk = (by: number) => () => go(place && walkInTime(entries, place, by, lanesOf));
  const middle = (scale.start + scale.end) / 2;
  const day = place?.entry.start ? dayNumber(place.entry.start) : middle;
  const lane = (by: number) => () => go(place && walkLanes(lanes, place, by, day));
  const open = (): void => {
    if (place) onChoose(place.entry.id);
  };
  return new Map<string, () => void>([
    ['ArrowRight', walk(1)],
    ['ArrowLeft', walk(-1)],
    ['Home', walk(-entries.length)],
    ['End', walk(entries.length)],
    ['ArrowUp', lane(-1)],
    ['ArrowDown', lane(1)],
    ['Shift+ArrowRight', () => moves.pan(scale.width / 8)],
    ['Shift+ArrowLeft', () => moves.pan(-scale.width / 8)],
    ['+', () => moves.zoom(1.5)],
    ['Shift++', () => moves.zoom(1.5)],
    ['=', () => moves.zoom(1.5)],
    ['-', () => moves.zoom(1 / 1.5)],
    ['0', moves.whole],
    ['Enter', open],
    [' ', open],
    ['a', () => onAdd(dayOfNumber(day), place?.lane ?? lanes[0]?.id ?? '')],
  ]);
}

import { type RefObject, useMemo, useState } from 'react';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { LaneKind } from '../../../shared/model/lane-kind.ts';
import { answerLinks } from '../../../shared/timeline/answer-links.ts';
import { lanesInSight } from '../../../shared/timeline/draw-chart.ts';
import { firstLaneOf, lanesBy } from '../../../shared/timeline/lanes-by.ts';
import type { PreparedLane } from '../../../shared/timeline/prepare-lanes.ts';
import {
  defaultLayout,
  roomFor,
  type TimelineLayout,
  timelineLayout,
} from '../../../shared/timeline/timeline-layout.ts';
import { dayNumber } from '../../../shared/timeline/timeline-scale.ts';
import type { Place } from '../../../shared/timeline/walk-entries.ts';
import { wholeTime } from '../../../shared/timeline/whole-scale.ts';
import { useSize } from './use-box.ts';
import { useChartView } from './use-chart-view.ts';

export type ChartEntries = {
  readonly entries: readonly TimelineEntry[];
  /** Over whose time the whole of it stretches. */
  readonly spanning: readonly TimelineEntry[];
  readonly lanes: readonly PreparedLane[];
  readonly by: LaneKind;
  readonly today: string;
  /** The id of the entry that is opened. */
  readonly chosen: string | null;
};

/** What of the lanes is seen, and where the keyboard is in them. */
export function useChart(
  { entries, spanning, lanes, by, today, chosen }: ChartEntries,
  stage: RefObject<HTMLCanvasElement | null>,
) {
  const { width } = useSize(stage);
  const [place, setPlace] = useState<Place | null>(null);
  const whole = useMemo(() => wholeTime(spanning, today), [spanning, today]);
  const { scale, moves } = useChartView(whole, width);
  const { start, end } = scale;
  const layout = useMemo(() => {
    const shown = { start, end, width };
    return timelineLayout(lanes, { ...defaultLayout, ...roomFor(lanes, shown), scale: shown });
  }, [lanes, start, end, width]);
  const current = useMemo(() => currentPlace(entries, place, chosen, by), [entries, place, chosen, by]);
  /** To where the keyboard goes the time follows. */
  const go = (next: Place | null): void => {
    if (!next) return;
    setPlace(next);
    moves.reveal(dayNumber(next.entry.start ?? next.entry.end ?? today));
  };
  return { scale, moves, layout, current, setPlace, go };
}

/** Where the keyboard is: where it went, else at what is opened, else at the first entry. */
function currentPlace(
  entries: readonly TimelineEntry[],
  place: Place | null,
  chosen: string | null,
  by: LaneKind,
): Place | null {
  const kept = place && entries.find(({ id }) => id === place.entry.id);
  const entry = kept ?? entries.find(({ id }) => id === chosen) ?? entries[0];
  if (!entry) return null;
  const lanes = lanesBy[by](entry);
  return { entry, lane: kept && lanes.includes(place.lane) ? place.lane : firstLaneOf(entry, by) };
}

/** Up to so many marks all answers are joined to what they answer; above, those of the entry that is pointed at. */
const allLinksUpTo = 400;

/** The answers that are drawn: where there are many, those of one entry within the lanes in sight. */
export function useLinks(layout: TimelineLayout, scrollTop: number, height: number, pointed: string | null) {
  const count = layout.lanes.reduce((sum, lane) => sum + lane.count, 0);
  return useMemo(() => {
    if (count <= allLinksUpTo) return answerLinks(layout.lanes);
    const lanes = lanesInSight(layout, scrollTop, height).map(({ lane }) => lane);
    return answerLinks(lanes).filter(
      ({ answer, answered }) => answer.entry.id === pointed || answered.entry.id === pointed,
    );
  }, [layout, count, scrollTop, height, pointed]);
}

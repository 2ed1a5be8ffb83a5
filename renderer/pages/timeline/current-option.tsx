import { type RefObject, useEffect } from 'react';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { axisHeight } from '../../../shared/timeline/draw-axis.ts';
import { laneTop, rowHeight } from '../../../shared/timeline/draw-lane.ts';
import type { TimelineLayout } from '../../../shared/timeline/timeline-layout.ts';
import { dayNumber, type TimelineScale, xOf } from '../../../shared/timeline/timeline-scale.ts';
import type { Place } from '../../../shared/timeline/walk-entries.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { spokenEntry } from './entry-words.ts';
import styles from './timeline-chart.module.css';

type Props = {
  readonly id: string;
  readonly place: Place;
  readonly entries: readonly TimelineEntry[];
  readonly layout: TimelineLayout;
  readonly scale: TimelineScale;
  readonly laneName: (lane: string) => string;
  readonly isChosen: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

/** The entry at which the keyboard is, ringed and read out, also where it is one of many that are only counted. */
export function CurrentOption(props: Props) {
  const s = useStrings();
  const { id, place, entries, scale, scroller } = props;
  const { x0, x1, top } = boxOf(props);
  useEffect(() => {
    const element = scroller.current;
    // The list moves for the keyboard alone: who points or scrolls is looking where they want to.
    if (!element || document.activeElement !== element) return;
    const { scrollTop, clientHeight } = element;
    if (top - axisHeight < scrollTop) element.scrollTop = Math.max(0, top - axisHeight - rowHeight);
    else if (top + 2 * rowHeight > scrollTop + clientHeight)
      element.scrollTop = top + 2 * rowHeight - clientHeight;
  }, [top, scroller]);
  const isSeen = x1 >= 0 && x0 <= scale.width;
  const [from, to] = [Math.max(0, x0), Math.min(x1, scale.width)];
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={props.isChosen}
      aria-setsize={entries.length}
      aria-posinset={entries.findIndex((entry) => entry.id === place.entry.id) + 1}
      aria-label={spokenEntry(place.entry, props.laneName(place.lane), s)}
      className={styles.current}
      data-hidden={!isSeen || undefined}
      style={{ left: `calc(var(--gutter) + ${from - 4}px)`, top, width: Math.max(8, to - from) + 8 }}
    />
  );
}

/** Around its mark, or on the ground of its lane at its first day. */
function boxOf({ place, layout, scale }: Props) {
  const index = Math.max(
    0,
    layout.lanes.findIndex(({ id }) => id === place.lane),
  );
  const lane = layout.lanes[index];
  const mark = lane?.marks.find(({ entry }) => entry.id === place.entry.id);
  const ground = axisHeight + (lane ? laneTop(lane, index) : 0);
  if (mark) return { x0: mark.x0, x1: mark.x1, top: ground + mark.row * rowHeight + 2 };
  const x = xOf(scale, dayNumber(place.entry.start ?? place.entry.end ?? '1970-01-01'));
  return { x0: x, x1: x + 8, top: ground + Math.max(0, (lane?.rows ?? 1) - 1) * rowHeight + 2 };
}

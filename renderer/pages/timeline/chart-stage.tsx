import type { MouseEvent, RefObject } from 'react';
import { axisHeight } from '../../../shared/timeline/draw-axis.ts';
import { type Hit, hitAt } from '../../../shared/timeline/mark-at.ts';
import type { TimelineLayout } from '../../../shared/timeline/timeline-layout.ts';
import { dayOfNumber, numberAt, type TimelineScale } from '../../../shared/timeline/timeline-scale.ts';
import type { Place } from '../../../shared/timeline/walk-entries.ts';
import styles from './timeline-chart.module.css';
import type { ChartMoves } from './use-chart-view.ts';
import { usePointerMoves, useWheelMoves } from './use-pointer-moves.ts';

/** What the pointer is at, and where that is on the stage. */
export type Pointed = Hit & { readonly x: number; readonly y: number };

type Props = {
  readonly stage: RefObject<HTMLCanvasElement | null>;
  readonly layout: TimelineLayout;
  readonly scale: TimelineScale;
  readonly moves: ChartMoves;
  readonly scrollTop: number;
  readonly height: number;
  readonly pointed: Pointed | null;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onMark: (place: Place) => void;
  readonly onAdd: (day: string, lane: string) => void;
};

/** The canvas and what a pointer does on it: drag the time, open a mark, look nearer into a crowd, add on an empty day. */
export function ChartStage(props: Props) {
  const { stage, layout, scale, moves, scrollTop, height, pointed, onPoint, onMark, onAdd } = props;
  const pointer = usePointerMoves(moves);
  useWheelMoves(stage, moves);
  const hitOf = (event: MouseEvent<HTMLElement>): Pointed | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const hit = y < axisHeight ? null : hitAt(layout, x, y + scrollTop - axisHeight);
    return hit && { ...hit, x, y };
  };
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const hit = pointer.wasDragged() ? null : hitOf(event);
    if (hit?.mark) onMark({ entry: hit.mark.entry, lane: hit.lane.id });
    else if (hit?.bin) moves.zoom(4, hit.x);
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const hit = hitOf(event);
    if (hit && !hit.mark && !hit.bin) onAdd(dayOfNumber(numberAt(scale, hit.x)), hit.lane.id);
  };
  return (
    <canvas
      ref={stage}
      className={styles.canvas}
      style={{ height }}
      {...pointer.handlers}
      onPointerMove={(event) => {
        pointer.handlers.onPointerMove(event);
        onPoint(event.buttons === 0 ? hitOf(event) : null);
      }}
      onPointerLeave={() => onPoint(null)}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      data-pointing={pointed?.mark || pointed?.bin ? '' : undefined}
    />
  );
}

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { panned, type TimelineScale, zoomed } from '../../../shared/timeline/timeline-scale.ts';
import type { SeenTime } from '../../../shared/timeline/whole-scale.ts';

export type ChartMoves = {
  readonly zoom: (factor: number, x?: number) => void;
  readonly pan: (pixels: number) => void;
  /** Puts a day number into the middle. */
  readonly centre: (number: number) => void;
  /** The same where it is not seen, whatever moves are still to be drawn. */
  readonly reveal: (number: number) => void;
  readonly whole: () => void;
};

/** Which time is seen, and the ways to see another. Moves within a frame are drawn as one. */
export function useChartView(whole: SeenTime, width: number): { scale: TimelineScale; moves: ChartMoves } {
  const [seen, setSeen] = useState<SeenTime | null>(null);
  const latest = useRef<SeenTime | null>(null);
  const frame = useRef(0);
  const move = (change: (scale: TimelineScale) => SeenTime | null): void => {
    latest.current = change({ ...(latest.current ?? whole), width });
    if (frame.current !== 0) return;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      // Drawn within this frame: React by itself would draw in the next.
      flushSync(() => setSeen(latest.current));
    });
  };
  return {
    scale: { ...(seen ?? whole), width },
    moves: {
      zoom: (factor, x = width / 2) => move((scale) => zoomed(scale, factor, x)),
      pan: (pixels) => move((scale) => panned(scale, pixels)),
      centre: (number) => move((scale) => centred(scale, number)),
      reveal: (number) =>
        move((scale) =>
          number < scale.start || number > scale.end ? centred(scale, number) : latest.current,
        ),
      whole: () => move(() => null),
    },
  };
}

const centred = ({ start, end }: TimelineScale, number: number): SeenTime => ({
  start: number - (end - start) / 2,
  end: number + (end - start) / 2,
});

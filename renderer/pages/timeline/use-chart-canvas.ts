import { type RefObject, useLayoutEffect } from 'react';
import type { AnswerLink } from '../../../shared/timeline/answer-links.ts';
import type { AxisWords } from '../../../shared/timeline/draw-axis.ts';
import { type ChartView, drawChart } from '../../../shared/timeline/draw-chart.ts';
import type { LaneWords } from '../../../shared/timeline/draw-lane.ts';
import type { TimelineLayout } from '../../../shared/timeline/timeline-layout.ts';
import { canvasPen } from './canvas-pen.ts';
import { usePaletteInks } from './use-palette-inks.ts';

type Drawn = {
  readonly layout: TimelineLayout;
  readonly view: ChartView;
  readonly links: readonly AnswerLink[];
  readonly words: LaneWords & AxisWords;
  /** The entry whose answers are drawn darker. */
  readonly pointed: string | null;
};

/** Draws before the frame is shown, as sharp as the screen is. */
export function useChartCanvas(canvas: RefObject<HTMLCanvasElement | null>, drawn: Drawn): void {
  const palette = usePaletteInks();
  const { layout, view, links, words, pointed } = drawn;
  const { start, end, width } = view.scale;
  const { scrollTop, height } = view;
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || width === 0 || height === 0) return;
    const ratio = window.devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    // A canvas whose size is set is made anew, which costs more than drawing over it.
    if (element.width !== across) element.width = across;
    if (element.height !== down) element.height = down;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const seen = { scale: { start, end, width }, scrollTop, height };
    drawChart(canvasPen(context, palette), layout, seen, links, { ...words, pointed });
  }, [canvas, palette, layout, links, words, pointed, start, end, width, scrollTop, height]);
}

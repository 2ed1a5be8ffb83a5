import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Stretch } from './stretch.ts';
import { type TimelineScale, xOf } from './timeline-scale.ts';

/**
 * One thing to draw, in pixels: a point (one day), or a bar (a stretch of time, a coarse date, a time in force).
 * It lies between `x0` and `x1`, is sure from `fadeIn` to `fadeOut`, and fades before and after. A coarse date
 * fades to both sides of its middle.
 */
export type Mark = {
  readonly entry: TimelineEntry;
  readonly shape: 'point' | 'bar';
  readonly row: number;
  readonly x0: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly x1: number;
  /** Began before, or goes on after, every known date. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** An entry with the time that it takes. */
export type Piece = { readonly entry: TimelineEntry; readonly stretch: Stretch };

/** Where a stretch begins and ends in pixels, at least `markWidth` apart. */
export function extentOf(stretch: Stretch, scale: TimelineScale, markWidth: number): [number, number] {
  const x0 = xOf(scale, stretch.earliest);
  const x1 = xOf(scale, stretch.latest);
  const spare = Math.max(0, markWidth - (x1 - x0)) / 2;
  return [x0 - spare, x1 + spare];
}

/** A mark reaches at most a width beyond both edges, so that what draws it never meets an infinite number. */
export function markOf(
  { entry, stretch }: Piece,
  row: number,
  scale: TimelineScale,
  markWidth: number,
): Mark {
  const clip = (x: number): number => Math.min(2 * scale.width, Math.max(-scale.width, x));
  const [x0, x1] = extentOf(stretch, scale, markWidth);
  return {
    entry,
    shape: stretch.point ? 'point' : 'bar',
    row,
    x0: clip(x0),
    fadeIn: clip(xOf(scale, stretch.begun)),
    fadeOut: clip(xOf(scale, stretch.until)),
    x1: clip(x1),
    openStart: stretch.earliest === Number.NEGATIVE_INFINITY,
    openEnd: stretch.latest === Number.POSITIVE_INFINITY,
  };
}

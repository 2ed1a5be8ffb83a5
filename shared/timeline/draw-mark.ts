import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { isInForceStatus } from '../ledger/measures-in-force.ts';
import type { Mark } from './mark.ts';
import type { Fade, Ink, Pen, Point } from './pen.ts';

/** Each kind has its colour and its shape, so that neither says it alone. */
export const inkOf = {
  incident: 'theme-strong',
  assertion: 'actor-strong',
  measure: 'measure-strong',
  'search-note': 'ink-faint',
} as const satisfies Record<TimelineEntry['kind'], Ink>;

/**
 * Incidents are round. Statements are square, small where they repeat, hollow where nothing is said, on their point where they
 * correct, and both where they deny. Measures are bars: high in force, low in part, a broken line before and between, a cross
 * at their end. What lasts or has a coarse date is a bar, too, and fades where it is not sure.
 */
export function drawMark(pen: Pen, mark: Mark, y: number): void {
  const { entry, x0, x1 } = mark;
  const middle: Point = [(x0 + x1) / 2, y];
  if (entry.kind === 'measure') drawStep(pen, mark, y);
  else if (mark.shape === 'bar') {
    const fill = { fill: inkOf[entry.kind], fade: fadeOf(mark) };
    pen.rect({ x: x0, y: y - 6, width: x1 - x0, height: 12, radius: 4 }, fill);
  } else if (entry.kind === 'assertion') drawStance(pen, entry.status, middle);
  else if (entry.kind === 'incident') pen.circle(middle, 5.5, { fill: inkOf.incident });
  else pen.circle(middle, 4, { fill: 'paper', stroke: inkOf['search-note'], strokeWidth: 2 });
}

const onPoint = new Set(['denies', 'refutes', 'retracts', 'corrects']);
const hollow = new Set(['denies', 'refutes', 'retracts', 'declines-to-comment', 'no-reply-found']);

function drawStance(pen: Pen, stance: string, [x, y]: Point): void {
  const ink = inkOf.assertion;
  const half = stance === 'repeats' ? 3 : onPoint.has(stance) ? 6 : 4.5;
  const paint = hollow.has(stance)
    ? ({ fill: 'paper', stroke: ink, strokeWidth: 2 } as const)
    : { fill: ink };
  const corners: readonly Point[] = onPoint.has(stance)
    ? [
        [x, y - half],
        [x + half, y],
        [x, y + half],
        [x - half, y],
      ]
    : [
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ];
  pen.path([...corners, corners[0] ?? [x, y]], paint);
}

function drawStep(pen: Pen, mark: Mark, y: number): void {
  const { x0, x1 } = mark;
  const { status } = mark.entry;
  const ink = inkOf.measure;
  if (isInForceStatus(status as Parameters<typeof isInForceStatus>[0])) {
    const height = status === 'partly' ? 7 : 14;
    pen.rect(
      { x: x0, y: y - height / 2, width: x1 - x0, height, radius: 3 },
      { fill: ink, fade: fadeOf(mark) },
    );
  } else if (mark.shape === 'bar') {
    const dash = status === 'paused' ? [2, 4] : [6, 4];
    pen.path(
      [
        [x0, y],
        [x1, y],
      ],
      { stroke: ink, strokeWidth: 2, dash },
    );
    pen.circle([x0 + 3, y], 3, { fill: 'paper', stroke: ink, strokeWidth: 2 });
  } else {
    const middle = (x0 + x1) / 2;
    pen.path(
      [
        [middle - 4, y - 4],
        [middle + 4, y + 4],
      ],
      { stroke: ink, strokeWidth: 2.5 },
    );
    pen.path(
      [
        [middle - 4, y + 4],
        [middle + 4, y - 4],
      ],
      { stroke: ink, strokeWidth: 2.5 },
    );
  }
}

/** Sure in the middle, fading where the date is not. */
function fadeOf({ x0, x1, fadeIn, fadeOut, openStart, openEnd }: Mark): Fade {
  const edge = (isSure: boolean): number => (isSure ? 1 : 0.12);
  const atStart = edge(!openStart && fadeIn <= x0);
  return { x0, fadeIn, fadeOut, x1, atStart, atEnd: edge(!openEnd && fadeOut >= x1) };
}

import type { Paint, Pen } from './pen.ts';

/** The same pen with its origin elsewhere. */
export function moved(pen: Pen, dx: number, dy: number): Pen {
  return {
    rect: (box, paint) => pen.rect({ ...box, x: box.x + dx, y: box.y + dy }, movedPaint(paint, dx)),
    circle: ([x, y], radius, paint) => pen.circle([x + dx, y + dy], radius, movedPaint(paint, dx)),
    path: (points, paint) =>
      pen.path(
        points.map(([x, y]) => [x + dx, y + dy] as const),
        movedPaint(paint, dx),
      ),
    text: ([x, y], words, lettering) => pen.text([x + dx, y + dy], words, lettering),
  };
}

function movedPaint(paint: Paint, dx: number): Paint {
  const { fade } = paint;
  if (!fade) return paint;
  const { x0, fadeIn, fadeOut, x1 } = fade;
  return {
    ...paint,
    fade: { ...fade, x0: x0 + dx, fadeIn: fadeIn + dx, fadeOut: fadeOut + dx, x1: x1 + dx },
  };
}

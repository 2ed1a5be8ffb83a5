import type { Fade, Lettering, Paint, Pen, Point } from '../../../shared/timeline/pen.ts';
import type { Palette } from '../../../shared/timeline/svg-pen.ts';

const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** A pen that draws on a canvas, in the colours of a palette. */
export function canvasPen(context: CanvasRenderingContext2D, palette: Palette): Pen {
  const painted = (shape: () => void, { fill, fade, stroke, strokeWidth = 1, dash }: Paint): void => {
    context.beginPath();
    shape();
    if (fill) {
      context.fillStyle = fade ? gradientOf(context, fade, palette[fill]) : palette[fill];
      context.fill();
    }
    if (!stroke) return;
    context.strokeStyle = palette[stroke];
    context.lineWidth = strokeWidth;
    context.setLineDash(dash ? [...dash] : []);
    context.stroke();
  };
  return {
    rect: ({ x, y, width, height, radius }, paint) =>
      painted(() => {
        if (radius === undefined) context.rect(x, y, width, height);
        else context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
      }, paint),
    circle: ([x, y], radius, paint) => painted(() => context.arc(x, y, radius, 0, 2 * Math.PI), paint),
    path: (points, paint) => painted(() => traced(context, points), paint),
    text: (at, words, lettering) => lettered(context, at, words, lettering, palette),
  };
}

function traced(context: CanvasRenderingContext2D, [first, ...others]: readonly Point[]): void {
  if (!first) return;
  context.moveTo(first[0], first[1]);
  for (const [x, y] of others) context.lineTo(x, y);
}

function gradientOf(context: CanvasRenderingContext2D, fade: Fade, colour: string): CanvasGradient {
  const { x0, fadeIn, fadeOut, x1, atStart, atEnd } = fade;
  const gradient = context.createLinearGradient(x0, 0, Math.max(x1, x0 + 1), 0);
  const share = (x: number): number => Math.min(1, Math.max(0, (x - x0) / Math.max(1, x1 - x0)));
  const faint = (opacity: number): string => (opacity === 1 ? colour : `${colour}${hex(opacity)}`);
  gradient.addColorStop(0, faint(atStart));
  gradient.addColorStop(share(fadeIn), colour);
  gradient.addColorStop(share(fadeOut), colour);
  gradient.addColorStop(1, faint(atEnd));
  return gradient;
}

const hex = (opacity: number): string =>
  Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0');

function lettered(
  context: CanvasRenderingContext2D,
  [x, y]: Point,
  words: string,
  { ink, size, bold, anchor, halo }: Lettering,
  palette: Palette,
): void {
  context.font = `${bold ? '600 ' : ''}${size}px ${family}`;
  context.textAlign = anchor === 'end' ? 'right' : 'left';
  if (halo) {
    context.strokeStyle = palette[halo];
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(words, x, y);
  }
  context.fillStyle = palette[ink];
  context.fillText(words, x, y);
}

import type { Fade, Ink, Lettering, Paint, Pen } from './pen.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

export type Palette = Readonly<Record<Ink, string>>;

/** A pen whose strokes are nodes of SVG, in their order; gradients stand before what uses them. */
export function svgPen(palette: Palette): { readonly pen: Pen; readonly nodes: () => readonly SvgNode[] } {
  const nodes: SvgNode[] = [];
  let gradients = 0;
  const painted = ({ fill, fade, stroke, strokeWidth = 1, dash }: Paint): SvgNode['attributes'] => ({
    fill: fill === undefined ? 'none' : fade ? `url(#${gradient(fade, palette[fill])})` : palette[fill],
    ...(stroke === undefined ? {} : { stroke: palette[stroke], 'stroke-width': strokeWidth }),
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash.join(' ') }),
  });
  const gradient = (fade: Fade, colour: string): string => {
    gradients += 1;
    const id = `fade-${gradients}`;
    nodes.push(fadeNode(id, fade, colour));
    return id;
  };
  const put = (name: string, attributes: SvgNode['attributes'], paint: Paint): void => {
    const look = painted(paint);
    nodes.push(svgNode(name, { ...attributes, ...look }));
  };
  const pen: Pen = {
    rect: ({ radius, ...box }, paint) =>
      put('rect', { ...rounded(box), ...(radius === undefined ? {} : { rx: radius }) }, paint),
    circle: ([cx, cy], r, paint) => put('circle', rounded({ cx, cy, r }), paint),
    path: (points, paint) =>
      put('path', { d: `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}` }, paint),
    text: ([x, y], words, lettering) =>
      nodes.push(svgNode('text', { ...rounded({ x, y }), ...lettered(lettering, palette) }, [words])),
  };
  return { pen, nodes: () => nodes };
}

const short = (value: number): number => Math.round(value * 100) / 100;

const rounded = (numbers: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, short(value)]));

const lettered = ({ ink, size, bold, anchor, halo }: Lettering, palette: Palette): SvgNode['attributes'] => ({
  fill: palette[ink],
  'font-size': size,
  ...(bold ? { 'font-weight': 600 } : {}),
  ...(anchor === 'end' ? { 'text-anchor': 'end' } : {}),
  ...(halo ? { stroke: palette[halo], 'stroke-width': 3, 'paint-order': 'stroke' } : {}),
});

function fadeNode(id: string, { x0, fadeIn, fadeOut, x1, atStart, atEnd }: Fade, colour: string): SvgNode {
  const share = (x: number): number => short(Math.min(1, Math.max(0, (x - x0) / Math.max(1, x1 - x0))));
  const stop = (offset: number, opacity: number): SvgNode =>
    svgNode('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  const stops = [stop(0, atStart), stop(share(fadeIn), 1), stop(share(fadeOut), 1), stop(1, atEnd)];
  return svgNode('linearGradient', { id }, stops);
}

import { drawSheet, layOutSheet, type Sheet, sheetWidth } from './draw-sheet.ts';
import { printPalette } from './print-palette.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import { type Palette, svgPen } from './svg-pen.ts';

/**
 * The sheet as SVG that stands by itself: no script, no font and no address of anything outside. A palette of a page that it
 * stands in may name that page's variables.
 */
export function sheetSvg(sheet: Sheet, palette: Palette = printPalette): SvgNode {
  const laid = layOutSheet(sheet);
  const { pen, nodes } = svgPen(palette);
  drawSheet(pen, laid);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    viewBox: `0 0 ${sheetWidth} ${laid.height}`,
    width: sheetWidth,
    height: laid.height,
    'font-family': 'system-ui, sans-serif',
  };
  const about = [svgNode('title', {}, [sheet.title]), svgNode('desc', {}, [sheet.notes.join('. ')])];
  return svgNode('svg', attributes, [...about, ...nodes()]);
}

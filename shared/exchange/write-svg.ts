import { layOutSheet, sheetWidth } from '../timeline/draw-sheet.ts';
import { sheetSvg } from '../timeline/sheet-svg.ts';
import { svgText } from '../timeline/svg-node.ts';
import type { ExportContent } from './export-content.ts';
import { exportSheet } from './export-sheet.ts';
import type { Rendering } from './format.ts';
import { markupText } from './markup-text.ts';

/** The whole timeline as one figure, always on white, with what its marks mean and how far it may go. */
export function* writeSvg(content: ExportContent): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(sheetSvg(exportSheet(content)))}\n`;
}

/** The same figure alone on a page, for a host that makes a picture of it. */
export function* writePicture(content: ExportContent): Generator<string> {
  const svg = svgText(sheetSvg(exportSheet(content)));
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  // A margin of nothing by attributes: a style would need a place in the policy.
  const body = `<body topmargin="0" leftmargin="0">${svg}</body>`;
  yield `<!DOCTYPE html><html><head><meta charset="utf-8">${policy}<title>${markupText(content.about.title)}</title></head>${body}</html>\n`;
}

/** Twice as fine as it is drawn, and as high as a browser can paint at once. */
const finest = 2;
const mostPixels = 16_000;

export function pictureOf(content: ExportContent): Rendering {
  const { height } = layOutSheet(exportSheet(content));
  return { kind: 'png', width: sheetWidth, height, scale: Math.min(finest, mostPixels / height) };
}

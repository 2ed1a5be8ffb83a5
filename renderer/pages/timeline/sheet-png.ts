import { drawSheet, layOutSheet, type Sheet, sheetWidth } from '../../../shared/timeline/draw-sheet.ts';
import { printPalette } from '../../../shared/timeline/print-palette.ts';
import { canvasPen } from './canvas-pen.ts';

/** Twice as fine as a screen, and as much as a browser's canvas holds. */
const finest = 2;
const mostPixels = 16_000;

/** The sheet as a picture; null where it is higher than any canvas may be. */
export async function sheetPng(sheet: Sheet): Promise<Blob | null> {
  const laid = layOutSheet(sheet);
  const fine = Math.min(finest, mostPixels / laid.height);
  if (fine < 0.5) return null;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheetWidth * fine);
  canvas.height = Math.round(laid.height * fine);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(fine, fine);
  drawSheet(canvasPen(context, printPalette), laid);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

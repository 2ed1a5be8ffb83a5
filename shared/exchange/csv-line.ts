import { cleanText } from './clean-text.ts';

/** What a program of tables takes for the start of a formula, also behind blanks that nobody sees, on any line of a cell. */
const formula = /^(?=\t|[\p{Zs}\p{Cf}\v\f]*[=+\-@＝＋－＠])|(?<![\s\S])(?=\n)/gmu;

/** Most texts are on one line and begin with a letter or a digit: looking at that takes a tenth of the time. */
const harmless = /^[\p{L}\p{N}]/u;

/** A text that stays one when a program of tables reads it: an apostrophe goes before what would be a formula. */
export const guardFormulas = (text: string): string =>
  harmless.test(text) && !text.includes('\n') ? text : text.replace(formula, "'");

const guarded = /^'(?=\t|[\p{Zs}\p{Cf}\v\f]*[=+\-@＝＋－＠])|(?<![\s\S])'(?=\n)/gmu;

/** Without the apostrophes that keep texts from being formulas, whichever program put them there. */
export const unguardFormulas = (text: string): string =>
  text.includes("'") ? text.replace(guarded, '') : text;

export type Cell = string | number | null | undefined;

/** One line after RFC 4180: every cell is quoted, so that none can end another. Numbers of our own are no formulas. */
export const csvLine = (cells: readonly Cell[], separator = ','): string =>
  `${cells.map(csvCell).join(separator)}\r\n`;

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return `"${cell}"`;
  return cell ? `"${guardFormulas(cleanText(cell)).replaceAll('"', '""')}"` : '""';
}

import { cutTo, displayWidth } from './display-width.ts';

const gap = '  ';

/** Rows of cells as lines with their columns under each other; the last column is cut to what fits `width`. */
export function aligned(rows: readonly (readonly string[])[], width: number | null = null): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
    }
  }
  return rows.map((row) => {
    const line = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)));
    const whole = line.join(gap).trimEnd();
    return width === null ? whole : cutTo(whole, width);
  });
}

import { aligned } from './aligned.ts';
import { cutTo } from './display-width.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** A column: its heading, what it shows of a row, and how wide it may get (the last one gets what is left). */
export type Column<Row> = {
  readonly heading: string;
  readonly show: (row: Row) => string;
  readonly most?: number;
};

/** Rows under headings; in a terminal no line is longer than the screen. */
export async function printTable<Row>(
  terminal: Terminal,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): Promise<void> {
  const cells = rows.map((row) =>
    columns.map(({ show, most }) => {
      const cell = printable(show(row));
      return most === undefined ? cell : cutTo(cell, most);
    }),
  );
  const [head = '', ...lines] = aligned([columns.map(({ heading }) => heading), ...cells], terminal.columns);
  const heading = terminal.colour ? `\u001b[1m${head}\u001b[0m` : head;
  await terminal.print(`${[heading, ...lines].join('\n')}\n`);
}

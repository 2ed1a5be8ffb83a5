import { aligned } from './aligned.ts';
import { cutTo } from './display-width.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** One entry of a list that has more to say than fits in a line. */
export type Block = { readonly head: readonly string[]; readonly lines: readonly string[] };

const indent = '    ';

/** Heads under each other, each with its own lines below it; in a terminal no line is longer than the screen. */
export async function printBlocks(terminal: Terminal, blocks: readonly Block[]): Promise<void> {
  const { columns, colour } = terminal;
  const heads = aligned(
    blocks.map(({ head }) => head.map(printable)),
    columns,
  );
  const text = blocks.flatMap(({ lines }, at) => {
    const head = heads[at] ?? '';
    const shown = lines.map((line) => `${indent}${printable(line)}`);
    return [
      colour ? `\u001b[1m${head}\u001b[0m` : head,
      ...shown.map((line) => (columns === null ? line : cutTo(line, columns))),
    ];
  });
  await terminal.print(`${text.join('\n')}\n`);
}

import { cutTo } from './display-width.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

export type ProgressBar = {
  readonly draw: (done: number, total: number, text: string) => void;
  readonly clear: () => void;
};

const bars = 24;
const longest = 79;

/** A bar on standard error, drawn over itself; nothing where that is no terminal. */
export function progressBar(terminal: Terminal): ProgressBar {
  if (!terminal.canDraw) return { draw: () => undefined, clear: () => undefined };
  return {
    draw: (done, total, text) => {
      const full = total === 0 ? bars : Math.round((done / total) * bars);
      const bar = '█'.repeat(full) + '░'.repeat(bars - full);
      terminal.note(`\r\u001b[K${cutTo(`${bar} ${done}/${total} ${printable(text)}`, longest)}`);
    },
    clear: () => terminal.note('\r\u001b[K'),
  };
}

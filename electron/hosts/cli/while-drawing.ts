import type { Call } from './command.ts';
import { type ProgressBar, progressBar } from './progress-bar.ts';

type Watched = {
  /** Draws what is told of the work, and returns the ways to stop listening. */
  readonly draw: (bar: ProgressBar) => readonly (() => void)[];
  /** Called when the person interrupts. */
  readonly cancel: () => void;
};

/** Shows a bar while the work goes on, and ends the work where the person interrupts. */
export async function whileDrawing<Result>(
  { terminal, signal }: Pick<Call, 'terminal' | 'signal'>,
  { draw, cancel }: Watched,
  work: () => Promise<Result>,
): Promise<Result> {
  const bar = progressBar(terminal);
  const stops = draw(bar);
  signal.addEventListener('abort', cancel);
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', cancel);
    for (const stop of stops) stop();
    bar.clear();
  }
}

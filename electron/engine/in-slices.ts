import { setImmediate as turn } from 'node:timers/promises';
import type { Steps } from '../../shared/model/steps.ts';

/** How long the thread that answers the screen is held at once, in milliseconds. */
const slice = 10;

/** Does work in slices between which everything else gets its turn; what fits into one is done at once. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await turn();
  }
}

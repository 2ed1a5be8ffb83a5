import type { Page } from 'playwright-core';
import { packEntries } from '../../shared/timeline/pack-entries.ts';
import { timelineIndex } from '../../shared/timeline/timeline-index.ts';
import { printFigures } from '../support/figures.ts';
import { largeLedger } from '../support/large-ledger.ts';
import { openPage } from '../support/open-page.ts';

/**
 * The real page in Chromium with 10,000 incidents, 100,000 assertions and 5,000 measures on its timeline: what zooming and
 * panning cost. `drawn`: from the beginning of a frame's work to its end, layout, React and canvas together; `frame`: from one
 * frame to the next, beside the same while nothing happens. Engine and message are measured in timeline-filter.bench.ts.
 */
const { entries } = timelineIndex(largeLedger());
const answer = { total: entries.length, undated: 0, columns: packEntries(entries) };
const open = await openPage();
await open.page.route('**/api/timeline.chart', (route) =>
  route.fulfill({ json: { ok: true, value: answer } }),
);

type Frames = { readonly drawn: number[]; readonly frame: number[] };

type Turn = { readonly deltaX: number; readonly deltaY: number; readonly ctrlKey: boolean };
const turn = (change: Partial<Turn>): Turn => ({ deltaX: 0, deltaY: 0, ctrlKey: false, ...change });

/** So many frames, each with a turn of the wheel before it; a turn of nothing is an idle frame. */
const framesOf = (page: Page, turns: number, wheel: Turn | null): Promise<Frames> =>
  page.evaluate(
    async ([count, init]) => {
      const canvas = document.querySelector('canvas');
      if (!canvas) throw new Error('nothing is drawn');
      const middle = canvas.getBoundingClientRect();
      const at = { clientX: middle.left + middle.width / 2, clientY: middle.top + 100, cancelable: true };
      const drawn: number[] = [];
      const frame: number[] = [];
      let last = await new Promise<number>((next) => requestAnimationFrame(next));
      for (let made = 0; made < count; made += 1) {
        let began = 0;
        requestAnimationFrame(() => {
          began = performance.now();
        });
        if (init) canvas.dispatchEvent(new WheelEvent('wheel', { ...at, ...init, bubbles: true }));
        const now = await new Promise<number>((next) =>
          requestAnimationFrame((time) => {
            drawn.push(performance.now() - began);
            next(time);
          }),
        );
        frame.push(now - last);
        last = now;
      }
      return { drawn, frame };
    },
    [turns, wheel] as const,
  );

function print(what: string, { drawn, frame }: Frames): void {
  printFigures(`${what}: drawn`, drawn, 'ms');
  printFigures(`${what}: frame to frame`, frame, 'ms');
}

for (const lanes of ['kind', 'actor', 'none']) {
  await open.page.goto(`${open.origin}/#/timeline?lanes=${lanes}`);
  await open.page.reload();
  await open.page.getByRole('listbox').getByRole('option').waitFor({ state: 'attached' });
  console.log(`-- ${entries.length} entries, lanes: ${lanes}`);
  print('idle', await framesOf(open.page, 60, null));
  print('all years, pan', await framesOf(open.page, 40, turn({ deltaX: 8 })));
  print('years to days, zoom', await framesOf(open.page, 60, turn({ ctrlKey: true, deltaY: -28 })));
  print('days, pan', await framesOf(open.page, 40, turn({ deltaX: 30 })));
  print('days to years, zoom', await framesOf(open.page, 60, turn({ ctrlKey: true, deltaY: 28 })));
}
await open.close();

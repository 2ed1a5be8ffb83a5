import { describe } from 'vitest';
import type { Transport } from '../../shared/contract/client.ts';
import { contractSuite } from '../contract/contract-suite.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { electronPath, launchDesktop } from '../support/launch-desktop.ts';

type Heard = readonly [event: string, payload: unknown];
/** What preload gives the page, and the queue that this test puts beside it. */
type BridgedWindow = { readonly faultline: Transport; nextHeard: () => Promise<Heard> };

describe.skipIf(electronPath === null && chromiumPath === null)('with a browser', () => {
  contractSuite('over the bridge of the desktop', async (folder) => {
    const { page, quit } = await launchDesktop(folder);
    return {
      send: (name, text) =>
        page.evaluate(
          ([name, text]) => (window as unknown as BridgedWindow).faultline.request(name, JSON.parse(text)),
          [name, text] as const,
        ),
      listen: async (listener) => {
        await page.evaluate(queueHeard);
        let listening = true;
        const pass = async (): Promise<void> => {
          while (listening)
            listener(...(await page.evaluate(() => (window as unknown as BridgedWindow).nextHeard())));
        };
        // The last wait ends with the page.
        pass().catch(() => undefined);
        return () => {
          listening = false;
        };
      },
      close: quit,
    };
  });
});

/** Runs in the page: keeps what is told until the test asks for it. */
function queueHeard(): void {
  const bridged = window as unknown as BridgedWindow;
  const heard: Heard[] = [];
  let wake = (): void => {};
  bridged.faultline.subscribe((event, payload) => {
    heard.push([event, payload]);
    wake();
  });
  bridged.nextHeard = async () => {
    for (;;) {
      const next = heard.shift();
      if (next !== undefined) return next;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}

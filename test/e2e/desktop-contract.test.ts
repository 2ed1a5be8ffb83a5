import { describe } from 'vitest';
import type { Transport } from '../../shared/contract/client.ts';
import { contractSuite } from '../contract/contract-suite.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { electronPath, launchDesktop } from '../support/launch-desktop.ts';

type BridgedWindow = {
  readonly faultline: Transport;
  readonly contractHears: (id: number, event: string, payload: unknown) => void;
};

describe.skipIf(electronPath === null && chromiumPath === null)('with a browser', () => {
  contractSuite('over the bridge of the desktop', async (folder) => {
    const { page, quit } = await launchDesktop(folder);
    const listeners = new Map<number, (event: string, payload: unknown) => void>();
    await page.exposeFunction('contractHears', (id: number, event: string, payload: unknown) => {
      listeners.get(id)?.(event, payload);
    });
    let nextId = 0;
    return {
      // The page's window has what preload and this test put there.
      send: (name, text) =>
        page.evaluate(
          ([name, text]) => (window as unknown as BridgedWindow).faultline.request(name, JSON.parse(text)),
          [name, text] as const,
        ),
      listen: async (listener) => {
        const id = nextId++;
        listeners.set(id, listener);
        await page.evaluate((id) => {
          const { faultline, contractHears } = window as unknown as BridgedWindow;
          faultline.subscribe((event, payload) => contractHears(id, event, payload));
        }, id);
        return () => listeners.delete(id);
      },
      close: quit,
    };
  });
});

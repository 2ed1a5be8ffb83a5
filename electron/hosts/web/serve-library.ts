import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createEngine } from '../../engine/engine.ts';
import { rendererFolder } from '../bundle/renderer-folder.ts';
import { openBrowser } from './open-browser.ts';
import { startWebHost } from './start-web-host.ts';

type Options = {
  readonly folder: string;
  readonly port?: number | undefined;
  /** Whether to show the page in the browser; the address is announced either way. */
  readonly open: boolean;
  readonly announce: (url: string) => void | Promise<unknown>;
  readonly report: (where: string, thrown: unknown) => void;
  /** Ends it in good order. */
  readonly signal: AbortSignal;
};

/** Serves a library to the browser of this machine until the signal says to stop. */
export async function serveLibrary({ folder, port, open, announce, report, signal }: Options): Promise<void> {
  const engine = await createEngine({ folder, report });
  try {
    const host = await startWebHost({
      engine,
      port,
      rendererFolder: rendererFolder(),
      now: Date.now,
      randomBytes,
      report: (thrown) => report('web', thrown),
    });
    await announce(host.url);
    if (open) openBrowser(host.url, process.platform);
    if (!signal.aborted) await once(signal, 'abort');
    await host.close();
  } finally {
    await engine.close();
  }
}

import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rendererFolder } from '../../bundle/renderer-folder.ts';
import { startWebHost } from '../../web/start-web-host.ts';
import type { Call, ExitCode } from '../command.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { refuse } from '../parse-arguments.ts';
import { printable } from '../printable.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';
import { pauseSentence } from './sources-pause.ts';

type ServeCall = Call<{ port: 'count'; 'no-open': 'flag' }>;

const highestPort = 65_535;

/** Serves until it is interrupted. The one address on standard output opens the app once. */
export function serve(call: ServeCall): Promise<ExitCode> {
  const { options, terminal, signal, json } = call;
  const { port } = options;
  if (port !== undefined && port > highestPort) {
    return refuse(`--port ${port} is not a port: they end at ${highestPort}.`, 'serve');
  }
  return withLibrary(call, 'host', async (client, engine): Promise<ExitCode> => {
    const host = await startWebHost({
      engine,
      port,
      rendererFolder: rendererFolder(),
      now: Date.now,
      randomBytes,
      report: (thrown) =>
        terminal.note(`faultline: ${printable(thrown instanceof Error ? thrown.message : String(thrown))}\n`),
    });
    try {
      if (json) await printJson(terminal, { url: host.url });
      else await terminal.print(`${host.url}\n`);
      await show(call, host.url);
      const { pausedSince } = await client.request('library.info', {});
      if (pausedSince !== null) terminal.note(pauseSentence(pausedSince));
      if (!signal.aborted) await once(signal, 'abort');
    } finally {
      await host.close();
    }
    return 0;
  });
}

async function show({ options, terminal }: ServeCall, url: string): Promise<void> {
  terminal.note('The address works once, on this machine. Ctrl-C ends.\n');
  if (options['no-open'] || (await openInBrowser(url, process.platform))) return;
  terminal.note('No browser could be opened: open the address by hand.\n');
}

import type { Call, ExitCode } from '../command.ts';
import { printTable } from '../print-table.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type CheckCall = Call<{ 'rebuild-index': 'flag' }>;

/** Looks only, so that it works beside the app; making the index anew needs the library to itself. */
export async function check(call: CheckCall): Promise<ExitCode> {
  const rebuildIndex = call.options['rebuild-index'];
  const result = await withLibrary(call, rebuildIndex ? 'write' : 'read', async (client, engine) => {
    // A file that keeps the index from being ready is a problem that the answer names.
    await Promise.allSettled([engine.ready]);
    return client.request('library.check', { rebuildIndex });
  });
  if (call.json) await printJson(call.terminal, result);
  else if (result.ok) await call.terminal.print('The library is in order.\n');
  else {
    await printTable(call.terminal, result.problems, [
      { heading: 'FILE', show: ({ file }) => file },
      { heading: 'CODE', show: ({ code }) => code },
      { heading: 'PROBLEM', show: ({ message }) => message },
    ]);
  }
  return result.ok ? 0 : 1;
}

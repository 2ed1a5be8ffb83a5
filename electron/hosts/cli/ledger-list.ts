import type { Client } from '../../../shared/contract/client.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Call, ExitCode } from './command.ts';
import { knownNote, type LedgerFilter, type LedgerOptions, readLedgerFilter } from './ledger-filter.ts';
import { type Block, printBlocks } from './print-blocks.ts';
import { printJson } from './terminal.ts';
import { withLibrary } from './with-library.ts';

/**
 * Lists one kind of record of the ledger: the same filter, the same JSON shape and the same form for all of them. What was
 * known on a day hangs on the dates of articles, which are waited for.
 */
export async function ledgerList<Row>(
  call: Call<LedgerOptions>,
  name: string,
  rowsOf: (client: Client, filter: LedgerFilter, engine: Engine) => Promise<readonly Row[]>,
  blockOf: (row: Row) => Block,
): Promise<ExitCode> {
  const { known, rows } = await withLibrary(call, 'read', async (client, engine) => {
    const filter = await readLedgerFilter(call.options, name, client);
    if (filter.known.knownOn) await engine.ready;
    return { known: filter.known, rows: await rowsOf(client, filter, engine) };
  });
  if (call.json) {
    await printJson(call.terminal, { total: rows.length, [name]: rows });
    return 0;
  }
  if (rows.length > 0) await printBlocks(call.terminal, rows.map(blockOf));
  await call.terminal.print(`${rows.length === 0 ? `No ${name}.\n` : ''}${knownNote(known)}`);
  return 0;
}

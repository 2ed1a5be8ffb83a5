import type { Client } from '../../../shared/contract/client.ts';
import type { Call, ExitCode } from './command.ts';
import { knownNote, type LedgerFilter, type LedgerOptions, readLedgerFilter } from './ledger-filter.ts';
import { type Block, printBlocks } from './print-blocks.ts';
import { printJson } from './terminal.ts';
import { withLibrary } from './with-library.ts';

/**
 * Lists one kind of record of the ledger: the same filter, the same JSON shape and the same form for all of them. Articles
 * are dated and in their stories first, as what was said when and from how many origins hangs on them.
 */
export async function ledgerList<Row>(
  call: Call<LedgerOptions>,
  name: string,
  rowsOf: (client: Client, filter: LedgerFilter) => Promise<readonly Row[]>,
  blockOf: (row: Row) => Block,
): Promise<ExitCode> {
  const { known, rows } = await withLibrary(call, 'read', async (client, engine) => {
    await engine.ready;
    await engine.grouped();
    const filter = await readLedgerFilter(call.options, name, client);
    return { known: filter.known, rows: await rowsOf(client, filter) };
  });
  if (call.json) {
    await printJson(call.terminal, { total: rows.length, [name]: rows });
    return 0;
  }
  if (rows.length > 0) await printBlocks(call.terminal, rows.map(blockOf));
  await call.terminal.print(`${rows.length === 0 ? `No ${name}.\n` : ''}${knownNote(known)}`);
  return 0;
}

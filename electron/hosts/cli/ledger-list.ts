import type { Client } from '../../../shared/contract/client.ts';
import type { Call, ExitCode } from './command.ts';
import { type Column, printTable } from './print-table.ts';
import { printJson } from './terminal.ts';
import { withLibrary } from './with-library.ts';

/** Lists one kind of record of the ledger: the same JSON shape and the same table for all of them. */
export async function ledgerList<Row>(
  call: Pick<Call, 'folder' | 'json' | 'terminal'>,
  name: string,
  request: (client: Client) => Promise<{ readonly total: number; readonly items: readonly Row[] }>,
  columns: readonly Column<Row>[],
): Promise<ExitCode> {
  const { total, items } = await withLibrary(call, 'read', request);
  if (call.json) await printJson(call.terminal, { total, [name]: items });
  else if (items.length > 0) await printTable(call.terminal, items, columns);
  else await call.terminal.print(`No ${name}.\n`);
  return 0;
}

import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { readFileBytes } from '../read-input.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

/** What the columns of tables are, as kept under names: shown, given to others, and taken from them. */
export async function mappings(call: Call): Promise<ExitCode> {
  const [action = 'list', file, more] = call.words;
  const takesFile = action === 'import';
  if (takesFile !== (file !== undefined) || more !== undefined)
    return refuse(`"mappings ${action}" takes ${takesFile ? 'one file' : 'no words after it'}.`, 'mappings');
  switch (action) {
    case 'list':
      return list(call);
    case 'export':
      return write(call);
    case 'import':
      return take(call, file ?? '');
    default:
      return refuse(`There is no "mappings ${action}": list, export, import.`, 'mappings');
  }
}

async function list(call: Call): Promise<ExitCode> {
  const { terminal } = call;
  const found = await withLibrary(call, 'read', (client) => client.request('mappings.list', {}));
  if (call.json) {
    await printJson(terminal, found);
    return 0;
  }
  if (found.mappings.length > 0)
    await printTable(terminal, found.mappings, [
      { heading: 'NAME', show: ({ name }) => name },
      {
        heading: 'COLUMNS',
        show: ({ columns }) => columns.map(({ column, field }) => `${column}=${field ?? 'none'}`).join(', '),
      },
    ]);
  await terminal.print(`${countOf(found.mappings.length, 'mapping')}.\n`);
  return 0;
}

async function write(call: Call): Promise<ExitCode> {
  const { text } = await withLibrary(call, 'read', (client) => client.request('mappings.export', {}));
  await call.terminal.print(text);
  return 0;
}

async function take(call: Call, path: string): Promise<ExitCode> {
  const text = Buffer.from(await readFileBytes(path)).toString();
  const taken = await withLibrary(call, 'make', (client) => client.request('mappings.import', { text }));
  if (call.json) await printJson(call.terminal, taken);
  else
    await call.terminal.print(
      `${taken.added} new, ${taken.changed} changed, ${taken.same} as they were.${taken.batch === null ? '' : ' "faultline undo" takes it back.'}\n`,
    );
  return 0;
}

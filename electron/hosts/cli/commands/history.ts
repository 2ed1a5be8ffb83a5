import { groupBy } from '../../../../shared/model/group-by.ts';
import type { HistoryBatch } from '../../../../shared/model/history-batch.ts';
import type { Call, ExitCode } from '../command.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type HistoryCall = Call<{ record: 'text'; limit: 'count' }>;

export async function history(call: HistoryCall): Promise<ExitCode> {
  const { record, limit } = call.options;
  const { entries } = await withLibrary(call, 'read', (client) =>
    client.request('history.list', {
      ...(record !== undefined && { record }),
      ...(limit !== undefined && { limit }),
    }),
  );
  if (call.json) await printJson(call.terminal, { entries });
  else if (entries.length === 0) await call.terminal.print(nothing(record));
  else {
    await printTable(call.terminal, entries, [
      { heading: 'WHEN', show: ({ at }) => `${at.slice(0, 10)} ${at.slice(11, 19)}` },
      { heading: 'BATCH', show: ({ batch }) => batch },
      { heading: 'WHO', show: ({ who }) => who, most: 20 },
      { heading: 'WHAT', show: whatChanged },
      { heading: 'WHY', show: ({ why }) => why },
    ]);
  }
  return 0;
}

const nothing = (record: string | undefined): string =>
  record === undefined
    ? 'Nothing was changed yet.\n'
    : `No change of the record ${printable(record)} is known.\n`;

/** `2 claims, 1 incident`. */
function whatChanged({ changes }: HistoryBatch): string {
  return [...groupBy(changes, ({ kind }) => kind)]
    .map(([kind, { length }]) => `${length} ${kind}${length === 1 ? '' : 's'}`)
    .join(', ');
}

import type { HistoryEntry } from '../../../../shared/contract/history-channels.ts';
import { groupBy } from '../../../../shared/model/group-by.ts';
import type { HistoryBatch } from '../../../../shared/model/history-batch.ts';
import type { Call, ExitCode } from '../command.ts';
import { describeChange, indented } from '../describe-change.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type HistoryCall = Call<{ record: 'text'; within: 'flag'; limit: 'count' }>;

export async function history(call: HistoryCall): Promise<ExitCode> {
  const { record, within, limit } = call.options;
  if (within && record === undefined) return refuse('--within needs a record: add --record ID.', 'history');
  if (limit !== undefined && (limit < 1 || limit > 1000))
    return refuse(`--limit ${limit}: write how many batches are shown, from 1 to 1000.`, 'history');
  const { entries } = await withLibrary(call, 'read', (client) =>
    client.request('history.list', {
      ...(record !== undefined && { record }),
      within,
      ...(limit !== undefined && { limit }),
    }),
  );
  if (call.json) await printJson(call.terminal, { entries });
  else if (entries.length === 0) await call.terminal.print(nothing(record));
  else if (record !== undefined) {
    for (const entry of entries) await call.terminal.print(describeEntry(entry));
  } else {
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

/** Of one record a person wants to see what it was and what it became. */
function describeEntry({ at, batch, who, why, changes }: HistoryEntry): string {
  const head = `${at.slice(0, 10)} ${at.slice(11, 19)}  ${who}${why === '' ? '' : `: ${why}`}  (${batch})`;
  return [head, ...changes.flatMap(describeChange)].map(indented).join('');
}

/** `2 claims, 1 incident`. */
function whatChanged({ changes }: HistoryBatch): string {
  if (changes.length === 0) return 'nothing; remembers';
  return [...groupBy(changes, ({ kind }) => kind)]
    .map(([kind, { length }]) => `${length} ${kind}${length === 1 ? '' : 's'}`)
    .join(', ');
}

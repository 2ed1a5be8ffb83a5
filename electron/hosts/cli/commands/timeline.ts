import { searchResults } from '../../../../shared/contract/timeline-entry.ts';
import { stances } from '../../../../shared/model/assertion.ts';
import { clocks } from '../../../../shared/model/clock.ts';
import { timelineEntryKinds } from '../../../../shared/model/entry-facets.ts';
import { incidentKinds } from '../../../../shared/model/incident.ts';
import { measureStatuses } from '../../../../shared/model/measure.ts';
import type { Call, ExitCode } from '../command.ts';
import { knownNote, type LedgerOptions, oneOf, readLedgerFilter, refuseNoIds } from '../ledger-filter.ts';
import { printTable } from '../print-table.ts';
import { refuseEmptySpan } from '../refuse-empty-span.ts';
import { sourceIds } from '../source-ids.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type TimelineCall = Call<
  LedgerOptions & {
    incident: 'texts';
    text: 'text';
    source: 'texts';
    kind: 'texts';
    status: 'texts';
    since: 'since';
    until: 'until';
    clock: 'text';
  }
>;

export async function timeline(call: TimelineCall): Promise<ExitCode> {
  const { theme, incident, text, kind, status, since, until, clock } = call.options;
  const { terminal } = call;
  refuseEmptySpan(call.options, 'timeline');
  refuseNoIds('incident', incident, 'timeline');
  const isKind = oneOf('kind', kind, timelineEntryKinds, 'timeline');
  const isStatus = oneOf('status', status, entryStatuses, 'timeline');
  oneOf('clock', clock === undefined ? [] : [clock], clocks, 'timeline');
  const meant = clocks.find((each) => each === clock);
  const { known, result } = await withLibrary(call, 'read', async (client, engine) => {
    const filter = await readLedgerFilter(call.options, 'timeline', client);
    const sources = await sourceIds(call.options.source, 'timeline', client);
    for (const id of incident) await client.request('incidents.get', { id, ...filter.known });
    if (filter.known.knownOn || sources.length > 0) await engine.ready;
    const list = await client.request('timeline.list', {
      ...filter.known,
      ...(filter.actors.length > 0 && { actors: [...filter.actors] }),
      ...(theme.length > 0 && { themes: [...theme] }),
      ...(incident.length > 0 && { incidents: [...incident] }),
      ...(sources.length > 0 && { sources }),
      ...(text !== undefined && { text }),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      ...(meant !== undefined && { clock: meant }),
    });
    const entries = list.entries.filter((entry) => isKind(entry.kind) && isStatus(entry.status));
    return { known: filter.known, result: { ...list, total: entries.length, entries } };
  });
  if (call.json) {
    await printJson(terminal, result);
    return 0;
  }
  if (result.entries.length > 0) {
    await printTable(terminal, result.entries, [
      { heading: 'DATE', show: ({ date }) => date },
      { heading: 'KIND', show: ({ kind }) => kind },
      { heading: 'STATUS', show: ({ status }) => status },
      { heading: 'WHO', show: ({ by }) => by ?? '-' },
      { heading: 'TITLE', show: ({ title }) => title },
    ]);
  }
  const undated = result.undated === 0 ? '' : ` ${result.undated} records have no date and are not shown.`;
  await terminal.print(
    `${result.total === 1 ? '1 entry' : `${result.total} entries`}.${undated}\n${knownNote(known)}`,
  );
  return 0;
}

/** What an entry can show as its status, by its kind. */
const entryStatuses: readonly string[] = [...incidentKinds, ...stances, ...measureStatuses, ...searchResults];

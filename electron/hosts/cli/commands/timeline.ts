import type { Call, ExitCode } from '../command.ts';
import { printTable } from '../print-table.ts';
import { refuseEmptySpan } from '../refuse-empty-span.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type TimelineCall = Call<{ actor: 'texts'; theme: 'texts'; since: 'since'; until: 'until' }>;

export async function timeline(call: TimelineCall): Promise<ExitCode> {
  const { actor, theme, since, until } = call.options;
  const { terminal } = call;
  refuseEmptySpan(call.options, 'timeline');
  const result = await withLibrary(call, 'read', async (client) => {
    await refuseUnknown(call.options, 'timeline', client);
    return client.request('timeline.list', {
      ...(actor.length > 0 && { actors: [...actor] }),
      ...(theme.length > 0 && { themes: [...theme] }),
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
    });
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
      { heading: 'TITLE', show: ({ title }) => title },
    ]);
  }
  const undated = result.undated === 0 ? '' : ` ${result.undated} records have no date and are not shown.`;
  await terminal.print(`${result.total} entries.${undated}\n`);
  return 0;
}

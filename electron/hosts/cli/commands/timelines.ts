import { filterWords } from '../../../../shared/exchange/filter-words.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { printTable } from '../print-table.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type TimelinesCall = Call<Record<never, never>>;

/** The timelines that were saved under a name, each with what it is narrowed to. */
export async function timelines(call: TimelinesCall): Promise<ExitCode> {
  const { terminal } = call;
  const { saved, labels } = await withLibrary(call, 'read', async (client) => {
    const { actors, themes, countermeasures } = await client.request('vocabulary.list', {});
    return {
      saved: (await client.request('timelines.list', {})).timelines,
      labels: { actor: actors, theme: themes, countermeasure: countermeasures },
    };
  });
  if (call.json) {
    await printJson(terminal, { timelines: saved });
    return 0;
  }
  const labelOf = (kind: keyof typeof labels, id: string): string =>
    labels[kind].find((term) => term.id === id)?.label ?? id;
  if (saved.length > 0) {
    await printTable(terminal, saved, [
      { heading: 'NAME', show: ({ name }) => name },
      { heading: 'FILTERS', show: ({ filter }) => filterWords(filter, labelOf) || 'everything' },
    ]);
  }
  await terminal.print(`${countOf(saved.length, 'timeline')}.\n`);
  return 0;
}

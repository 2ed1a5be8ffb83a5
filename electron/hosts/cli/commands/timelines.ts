import { filterWords, type NameOfValue } from '../../../../shared/exchange/filter-words.ts';
import type { FacetName } from '../../../../shared/model/entry-facets.ts';
import { exportWords } from '../../../../shared/words/export-words.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { printTable } from '../print-table.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type TimelinesCall = Call<Record<never, never>>;

/** What the lists of a filter name that the vocabulary knows. */
type Labels = Partial<Record<FacetName, readonly { readonly id: string; readonly label: string }[]>>;

/** The timelines that were saved under a name, each with what it is narrowed to. */
export async function timelines(call: TimelinesCall): Promise<ExitCode> {
  const { terminal } = call;
  const { saved, labels } = await withLibrary(call, 'read', async (client) => {
    const { actors, themes, countermeasures } = await client.request('vocabulary.list', {});
    return {
      saved: (await client.request('timelines.list', {})).timelines,
      labels: { actors, speakers: actors, themes, measureKinds: countermeasures } as Labels,
    };
  });
  if (call.json) {
    await printJson(terminal, { timelines: saved });
    return 0;
  }
  const nameOf: NameOfValue = (list, value) => labels[list]?.find(({ id }) => id === value)?.label;
  if (saved.length > 0) {
    await printTable(terminal, saved, [
      { heading: 'NAME', show: ({ name }) => name },
      {
        heading: 'FILTERS',
        show: ({ filter }) => filterWords(filter, nameOf, exportWords.en) || 'everything',
      },
    ]);
  }
  await terminal.print(`${countOf(saved.length, 'timeline')}.\n`);
  return 0;
}

import type { Call, ExitCode } from '../command.ts';
import { ledgerList } from '../ledger-list.ts';

type MeasuresCall = Call<{ 'in-force': 'day' }>;

export function measures(call: MeasuresCall): Promise<ExitCode> {
  const inForce = call.options['in-force'];
  const filter = inForce === undefined ? {} : { inForce };
  return ledgerList(call, 'measures', (client) => client.request('measures.list', filter), [
    { heading: 'ID', show: ({ id }) => id },
    { heading: 'KIND', show: ({ kind }) => kind },
    { heading: 'BY', show: ({ by }) => by.name, most: 30 },
    { heading: 'TITLE', show: ({ title }) => title, most: 60 },
    { heading: 'LIFE', show: ({ life }) => life.map(({ status, from }) => `${status} ${from}`).join(', ') },
  ]);
}

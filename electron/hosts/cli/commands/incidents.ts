import type { Call, ExitCode } from '../command.ts';
import { ledgerList } from '../ledger-list.ts';

export const incidents = (call: Call<Record<never, never>>): Promise<ExitCode> =>
  ledgerList(call, 'incidents', (client) => client.request('incidents.list', {}), [
    { heading: 'ID', show: ({ id }) => id },
    { heading: 'HAPPENED', show: ({ happened }) => happened ?? '-' },
    { heading: 'KIND', show: ({ kind }) => kind },
    { heading: 'TITLE', show: ({ title }) => title, most: 70 },
    {
      heading: 'PARTIES',
      show: ({ parties }) => parties.map(({ actor, role }) => `${actor.name} (${role})`).join(', '),
    },
  ]);

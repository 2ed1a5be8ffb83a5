import { incidentKinds } from '../../../../shared/model/incident.ts';
import type { Call, ExitCode } from '../command.ts';
import { type LedgerOptions, oneOf } from '../ledger-filter.ts';
import { ledgerList } from '../ledger-list.ts';

type IncidentsCall = Call<LedgerOptions & { kind: 'texts' }>;

export async function incidents(call: IncidentsCall): Promise<ExitCode> {
  const isKind = oneOf('kind', call.options.kind, incidentKinds, 'incidents');
  return ledgerList(
    call,
    'incidents',
    async (client, { known, names, hasTheme }) => {
      const { items } = await client.request('incidents.list', known);
      return items.filter(
        ({ kind, parties, themes }) =>
          isKind(kind) && hasTheme(themes) && names(parties.map(({ actor }) => actor)),
      );
    },
    ({ id, happened, kind, title, parties }) => ({
      head: [happened ?? '-', kind, title],
      lines: [parties.map(({ actor, role }) => `${actor.name} (${role})`).join(', ') || 'no parties', id],
    }),
  );
}

import type { ClaimRow } from '../../../../shared/contract/claim-row.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import { groupBy } from '../../../../shared/model/group-by.ts';
import { recordId } from '../../../../shared/model/record-id.ts';
import type { Call, ExitCode } from '../command.ts';
import { ledgerList } from '../ledger-list.ts';
import { refuse } from '../parse-arguments.ts';

type ClaimsCall = Call<{ incident: 'text' }>;

export function claims(call: ClaimsCall): Promise<ExitCode> {
  const { incident } = call.options;
  if (incident !== undefined && !recordId.safeParse(incident).success) {
    return refuse(`--incident ${incident} is not the id of an incident.`, 'claims');
  }
  return ledgerList(call, 'claims', (client) => claimsWithAssertions(client, incident), [
    { heading: 'ID', show: ({ id }) => id },
    { heading: 'TYPE', show: ({ type }) => type },
    { heading: 'STATUS', show: ({ status }) => status },
    { heading: 'CLAIM', show: ({ text }) => text, most: 70 },
    { heading: 'SAID BY', show: ({ origins }) => names(origins), most: 40 },
    { heading: 'DENIED BY', show: ({ denials }) => names(denials) },
  ]);
}

/** A claim without who says it would be the app's own statement, so its assertions come along. */
async function claimsWithAssertions(client: Client, incident: string | undefined) {
  const { total, items } = await client.request('claims.list', incident === undefined ? {} : { incident });
  const { items: assertions } = await client.request('assertions.list', {});
  const byClaim = groupBy(assertions, ({ claim }) => claim);
  return { total, items: items.map((claim) => ({ ...claim, assertions: byClaim.get(claim.id) ?? [] })) };
}

const names = (origins: ClaimRow['origins']): string => origins.map(({ name }) => name).join(', ') || '-';

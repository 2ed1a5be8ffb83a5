import type { Client } from '../../../../shared/contract/client.ts';
import { inForceOn, possibleStatuses } from '../../../../shared/ledger/measures-in-force.ts';
import { type Day, dayOf, instantOf } from '../../../../shared/model/instant.ts';
import { type Measure, measureStatuses } from '../../../../shared/model/measure.ts';
import type { Call, ExitCode } from '../command.ts';
import { type LedgerFilter, type LedgerOptions, oneOf, refuseUnheard } from '../ledger-filter.ts';
import { ledgerList } from '../ledger-list.ts';

type MeasuresCall = Call<LedgerOptions & { 'in-force': 'day'; status: 'texts'; kind: 'texts' }>;
type Listed = Measure & { readonly inForce: 'yes' | 'possibly' | 'no' };

export async function measures(call: MeasuresCall): Promise<ExitCode> {
  const { 'in-force': inForce, 'as-known-on': knownDay, status } = call.options;
  const isStatus = oneOf('status', status, measureStatuses, 'measures');
  const day = inForce ?? knownDay ?? dayOf(instantOf(Date.now()));
  return ledgerList(
    call,
    'measures',
    async (client, filter) => {
      const found = await measuresOf(call, client, filter);
      return found
        .filter((measure) => statusesOn(measure, day).some(isStatus))
        .map((measure): Listed => ({ ...measure, inForce: inForceOn(measure, day) }));
    },
    (measure) => ({
      head: [statusesOn(measure, day).join(' or ') || 'not yet', measure.kind, measure.title],
      lines: [
        `by ${measure.by.name}; in force on ${day}: ${measure.inForce}`,
        measure.life.map(({ status: each, from }) => `${each} ${from}`).join(', '),
        measure.id,
      ],
    }),
  );
}

async function measuresOf(
  { options: { 'in-force': inForce, kind: kinds } }: MeasuresCall,
  client: Client,
  { known, names, hasTheme }: LedgerFilter,
): Promise<Measure[]> {
  const request = { ...known, ...(inForce !== undefined && { inForce }) };
  const { items } = await client.request('measures.list', request);
  const { items: incidents } = await client.request('incidents.list', known);
  const { countermeasures } = await client.request('vocabulary.list', {});
  const heard = new Set([...countermeasures.map(({ id }) => id), ...items.map(({ kind }) => kind)]);
  refuseUnheard('kind', kinds, heard, 'neither the vocabulary nor the ledger has', 'measures');
  const themes = new Map(incidents.map((each) => [each.id, each.themes]));
  return items.filter(
    (measure) =>
      names([measure.by, ...measure.against.actors]) &&
      hasTheme([...measure.themes, ...measure.incidents.flatMap((id) => themes.get(id) ?? [])]) &&
      (kinds.length === 0 || kinds.includes(measure.kind)),
  );
}

/** What it can have been on the day, the latest last. */
const statusesOn = (measure: Measure, day: Day) =>
  possibleStatuses(measure, day)
    .filter((status) => status !== null)
    .toReversed();

import { expect, test } from 'vitest';
import { profileSteps } from '../../../shared/ledger/actor-profiles.ts';
import { betweenClosest } from '../../../shared/ledger/closest-actors.ts';
import { finish } from '../../../shared/model/steps.ts';
import { anIncident, ledgerOf } from './sample-records.ts';

const party = (name: string) => ({ actor: { id: name.toLowerCase(), name }, role: 'accused' as const });
const profiles = finish(
  profileSteps(
    ledgerOf(
      anIncident(1, { parties: [party('A'), party('B'), party('C')] }),
      anIncident(2, { parties: [party('A'), party('B')] }),
      anIncident(3, { parties: [party('B'), party('C')] }),
      anIncident(4, { parties: [party('A'), party('D')] }),
      anIncident(5, { parties: [party('C'), party('E')] }),
    ),
  ),
);

test('tells how often those beside an actor are beside one another, also where the actor is not', () => {
  const a = profiles.find(({ key }) => key === 'a');
  expect(a && betweenClosest(a, profiles)).toEqual([{ pair: ['b', 'c'], incidents: 2 }]);
});

test('tells nothing of an actor that is beside nobody twice', () => {
  const d = profiles.find(({ key }) => key === 'd');
  expect(d && betweenClosest(d, profiles)).toEqual([]);
});

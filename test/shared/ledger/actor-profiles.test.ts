import { describe, expect, it } from 'vitest';
import { profileSteps } from '../../../shared/ledger/actor-profiles.ts';
import { finish } from '../../../shared/model/steps.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, lab, ledgerOf, vendor } from './sample-records.ts';

const reseller = { id: null, name: 'A reseller' };
const ledger = ledgerOf(
  anIncident(1, {
    parties: [
      { actor: vendor, role: 'accuser' },
      { actor: lab, role: 'accused' },
      { actor: reseller, role: 'intermediary' },
    ],
  }),
  anIncident(2, {
    parties: [
      { actor: vendor, role: 'accused' },
      { actor: { id: null, name: 'a RESELLER' }, role: 'witness' },
    ],
  }),
  aClaim(3, 1, { about: [lab] }),
  anAssertion(4, 3),
  anAssertion(5, 3, { speaker: lab, stance: 'denies', answers: idOf(4) }),
  aMeasure(6, { against: { actors: [lab] } }),
  ['actor', idOf(7), { name: 'Lab nobody named yet' }],
);
const profiles = finish(profileSteps(ledger));
const of = (key: string) => profiles.find((profile) => profile.key === key);

describe('profileSteps', () => {
  it('gathers roles over incidents, claims about it, what it says, and measures by it and against it', () => {
    expect(of('deepseek')).toEqual({
      key: 'deepseek',
      name: 'DeepSeek',
      roles: [{ role: 'accused', incidents: [idOf(1)] }],
      incidents: [idOf(1)],
      claims: [idOf(3)],
      assertions: [idOf(5)],
      measures: [],
      against: [idOf(6)],
      beside: [
        { key: 'A reseller', name: 'A reseller', incidents: 1 },
        { key: 'anthropic', name: 'Anthropic', incidents: 1 },
      ],
    });
  });

  it('takes a name without an id for the same however it is capitalised', () => {
    expect(of('A reseller')?.roles).toEqual([
      { role: 'intermediary', incidents: [idOf(1)] },
      { role: 'witness', incidents: [idOf(2)] },
    ]);
  });

  it('shows the same actor in different roles, and puts those of the most incidents first', () => {
    expect(of('anthropic')?.roles.map(({ role }) => role)).toEqual(['accuser', 'accused']);
    expect(profiles.slice(0, 2).map(({ key }) => key)).toEqual(['anthropic', 'A reseller']);
  });

  it('has what was only written down', () => {
    expect(of(idOf(7))).toMatchObject({ name: 'Lab nobody named yet', incidents: [] });
  });
});

import { expect, test } from 'vitest';
import { noLedgerFilter } from '../../../../renderer/address/ledger-filter.ts';
import { claimFilter, claimsWithin } from '../../../../renderer/pages/incident/claims-within.ts';
import type { ClaimRow } from '../../../../shared/contract/claim-row.ts';
import { type Assertion, assertion } from '../../../../shared/model/assertion.ts';

const idOf = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const row = (n: number, fields: Partial<ClaimRow>): ClaimRow => ({
  id: idOf(n),
  incident: idOf(0),
  type: 'attribution',
  text: `Claim ${n}`,
  about: [],
  technique: null,
  quantity: null,
  statusReason: '',
  supersedes: null,
  status: 'alleged',
  isDecided: false,
  suggested: { status: 'alleged', reasons: [] },
  origins: [],
  denials: [],
  assertionCount: 0,
  articleCount: 0,
  ...fields,
});
const says = (n: number, claim: number, fields: Partial<Assertion>): Assertion =>
  assertion.parse({
    id: idOf(n),
    claim: idOf(claim),
    speaker: { id: null, name: 'Vendor V' },
    stance: 'asserts',
    ...fields,
  });

const claims = [
  row(1, { about: [{ id: null, name: 'Lab B' }] }),
  row(2, { about: [{ id: 'deepseek', name: 'DeepSeek' }], status: 'disputed' }),
  row(3, { about: [{ id: null, name: 'Lab C' }] }),
];
const assertions = [
  says(11, 1, { basis: 'own-telemetry' }),
  says(12, 2, { basis: 'own-telemetry' }),
  says(13, 2, { speaker: { id: null, name: 'lab b' }, stance: 'denies' }),
];
const kept = (filter: Partial<typeof noLedgerFilter>): string[] =>
  claimsWithin(claims, assertions, { ...noLedgerFilter, ...filter }).map(({ text }) => text);

test('an actor narrows to what is said of it and to what it speaks to, however its name is capitalised', () => {
  expect(kept({ actors: ['Lab B'] })).toEqual(['Claim 1', 'Claim 2']);
  expect(kept({ actors: ['deepseek'] })).toEqual(['Claim 2']);
  expect(kept({ actors: ['deepseek', 'Lab C'] })).toEqual(['Claim 2', 'Claim 3']);
});

test('stance, basis and speaker must hold of one assertion, and the status of the claim', () => {
  expect(kept({})).toEqual(['Claim 1', 'Claim 2', 'Claim 3']);
  expect(kept({ stances: ['denies'] })).toEqual(['Claim 2']);
  expect(kept({ stances: ['denies'], bases: ['own-telemetry'] })).toEqual([]);
  expect(kept({ speakers: ['Vendor V'], claimStatuses: ['alleged'] })).toEqual(['Claim 1']);
});

test('what of a filter speaks of other things than claims narrows none', () => {
  const filter = {
    ...noLedgerFilter,
    kinds: ['measure'],
    stances: ['denies'],
    text: 'proxy',
    since: '2026-01-01',
  };
  expect(claimFilter(filter)).toEqual({ ...noLedgerFilter, stances: ['denies'] });
});

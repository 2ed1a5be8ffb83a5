import { expect, test } from 'vitest';
import { type ClaimDraft, claimDraftOf } from '../../../../renderer/pages/incident/claim-draft.ts';
import { claimEach, eachProblems } from '../../../../renderer/pages/incident/claim-each.ts';

const draft = (fields: Partial<ClaimDraft>): ClaimDraft => ({
  ...claimDraftOf(null),
  isEach: true,
  ...fields,
});
const shown = (fields: Partial<ClaimDraft>) =>
  claimEach(draft(fields)).map(({ about, text, value, window }) => [about, text, value, window]);

test('one claim about several stays one until a claim for each is asked for', () => {
  const fields = { text: 'V, W and X share indicators', about: 'V; W; X' };
  expect(claimEach(draft({ ...fields, isEach: false }))).toMatchObject([fields]);
});

test('the name of each takes the place of the first', () => {
  expect(shown({ text: 'Lab A harvested outputs, as Lab Alpha did', about: 'Lab A; Lab B; Lab C' })).toEqual([
    ['Lab A', 'Lab A harvested outputs, as Lab Alpha did', '', ''],
    ['Lab B', 'Lab B harvested outputs, as Lab Alpha did', '', ''],
    ['Lab C', 'Lab C harvested outputs, as Lab Alpha did', '', ''],
  ]);
});

test('so do its number and its time, which is that of the first until another is written', () => {
  const fields = {
    text: 'Lab A harvested 24 exchanges of 24,000 in 2025-11/2026-01',
    about: 'Lab A; Lab (B); Lab C',
    value: '24',
    window: '2025-11/2026-01',
    each: { 'Lab (B)': { value: '150', window: '2026-03' }, 'Lab C': { value: '$&' } },
  };
  expect(shown(fields)).toEqual([
    ['Lab A', 'Lab A harvested 24 exchanges of 24,000 in 2025-11/2026-01', '24', '2025-11/2026-01'],
    ['Lab (B)', 'Lab (B) harvested 150 exchanges of 24,000 in 2026-03', '150', '2026-03'],
    ['Lab C', 'Lab C harvested $& exchanges of 24,000 in 2025-11/2026-01', '$&', '2025-11/2026-01'],
  ]);
});

test('what took a place is not replaced again', () => {
  const fields = { text: 'Group 1 took 24', about: 'Group 1; Group 24', value: '24' };
  expect(shown({ ...fields, each: { 'Group 24': { value: '1' } } })[1]).toEqual([
    'Group 24',
    'Group 24 took 1',
    '1',
    '',
  ]);
});

test('what a person wrote of one of them stands', () => {
  const each = { 'Lab B': { text: 'So did lab B' } };
  expect(shown({ text: 'Lab A did it', about: 'Lab A; Lab B', each })[1]).toEqual([
    'Lab B',
    'So did lab B',
    '',
    '',
  ]);
});

test('each needs a statement of its own, and a number where the first has one', () => {
  const problems = (fields: Partial<ClaimDraft>) =>
    eachProblems(draft({ about: 'Lab A; Lab B', unit: 'exchanges', ...fields })).map(({ same, value }) => ({
      same,
      value,
    }));
  const fine = { same: false, value: false };
  expect(problems({ text: 'Lab A did it' })).toEqual([fine, fine]);
  expect(problems({ text: 'They did it' })).toEqual([fine, { same: true, value: false }]);
  expect(problems({ text: 'Lab A took 5', value: '5' })).toEqual([fine, { same: false, value: true }]);
  const each = { 'Lab B': { value: 'many' } };
  expect(problems({ text: 'Lab A took 5', value: '5', each })[1]).toEqual({ same: false, value: true });
});

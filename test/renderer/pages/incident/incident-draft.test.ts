import { expect, test } from 'vitest';
import { emptyDraft, fieldsOf } from '../../../../renderer/pages/incident/incident-draft.ts';
import { readVocabulary } from '../../../../renderer/vocabulary/read-vocabulary.ts';

test('several names in one row are parties of one role, and a row without a name is none', () => {
  const parties = [
    { key: 0, name: 'Vendor V', role: 'accuser' as const },
    { key: 1, name: ' ', role: 'affected' as const },
    { key: 2, name: 'Lab A; Lab B;', role: 'accused' as const },
  ];
  const fields = fieldsOf({ ...emptyDraft, title: 'X', parties }, readVocabulary(undefined, 'en'));
  expect(fields.parties.map(({ actor, role }) => [actor.name, role])).toEqual([
    ['Vendor V', 'accuser'],
    ['Lab A', 'accused'],
    ['Lab B', 'accused'],
  ]);
});

test('a party whose own name has a semicolon stays one as long as nobody changes its name', () => {
  const actor = { id: null, name: 'Rao; Sons' };
  const row = { key: 0, name: actor.name, role: 'accused' as const, actor };
  const vocabulary = readVocabulary(undefined, 'en');
  const parties = (name: string) =>
    fieldsOf({ ...emptyDraft, title: 'X', parties: [{ ...row, name }] }, vocabulary).parties;
  expect(parties('Rao; Sons')).toEqual([{ actor, role: 'accused' }]);
  expect(parties('Rao; Daughters').map((each) => each.actor.name)).toEqual(['Rao', 'Daughters']);
});

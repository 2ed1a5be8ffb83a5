import { expect, test } from 'vitest';
import { mentionsOf } from '../../../../renderer/pages/actors/mentions-of.ts';
import { en } from '../../../../renderer/strings/en.ts';
import { incident } from '../../../../shared/model/incident.ts';
import { measure } from '../../../../shared/model/measure.ts';
import { searchNote } from '../../../../shared/model/search-note.ts';

const id = (number: number) => `01990000-0000-7000-8000-00000000000${number}`;
const lab = { id: null, name: 'Lab B' };
const vendor = { id: null, name: 'Vendor V' };
const lists = {
  incidents: [
    incident.parse({ id: id(1), title: 'As a party', parties: [{ actor: lab, role: 'accused' }] }),
    incident.parse({ id: id(2), title: 'In a step', steps: [{ text: 'Asked', by: lab }] }),
    incident.parse({ id: id(3), title: 'Of another', parties: [{ actor: vendor, role: 'accuser' }] }),
  ],
  measures: [
    measure.parse({
      id: id(4),
      kind: 'captcha',
      by: vendor,
      title: 'Said to work',
      life: [{ status: 'in-force', from: '2026' }],
      effect: { text: 'Fewer accounts', by: lab },
    }),
  ],
  notes: [searchNote.parse({ id: id(5), lookedFor: 'A reply', where: 'its site', on: '2026', actor: lab })],
};
const nothing = {
  roles: [],
  incidents: [],
  claims: [],
  measures: [],
  against: [],
  beside: [],
  between: [],
  statements: [],
};

test('every record that names an actor is found, wherever in it that stands', () => {
  const profile = { key: 'Lab B', name: 'Lab B', record: null, ...nothing };
  expect(mentionsOf(profile, lists, en)).toEqual([
    { kind: 'incident', id: id(1), text: 'As a party' },
    { kind: 'incident', id: id(2), text: 'In a step' },
    { kind: 'measure', id: id(4), text: 'Said to work' },
    { kind: 'search-note', id: id(5), text: 'A reply in its site' },
  ]);
});

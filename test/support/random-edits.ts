import fc from 'fast-check';
import type { LedgerKind } from '../../shared/ledger/ledger.ts';
import { idOf, lab, vendor } from '../shared/ledger/sample-records.ts';
import type { Edit } from './exchanging-library.ts';

/** What all have in common at the start. */
export const common: readonly Edit[] = [
  { do: 'create', kind: 'incident', id: idOf(1), fields: { title: 'One', summary: 'First. Second. Third.' } },
  {
    do: 'create',
    kind: 'incident',
    id: idOf(2),
    fields: { title: 'Two', related: [{ incident: idOf(1), relation: 'see-also' }] },
  },
  { do: 'create', kind: 'claim', id: idOf(11), fields: { incident: idOf(1), type: 'scale', text: 'Many' } },
  {
    do: 'create',
    kind: 'claim',
    id: idOf(12),
    fields: { incident: idOf(1), type: 'scale', text: 'More', supersedes: idOf(11) },
  },
  { do: 'create', kind: 'claim', id: idOf(13), fields: { incident: idOf(2), type: 'motive', text: 'Why' } },
  {
    do: 'create',
    kind: 'assertion',
    id: idOf(21),
    fields: { claim: idOf(11), speaker: vendor, stance: 'asserts' },
  },
  {
    do: 'create',
    kind: 'assertion',
    id: idOf(22),
    fields: { claim: idOf(12), speaker: lab, stance: 'denies', answers: idOf(21) },
  },
  {
    do: 'create',
    kind: 'measure',
    id: idOf(41),
    fields: {
      kind: 'k',
      by: vendor,
      title: 'M',
      incidents: [idOf(1), idOf(2)],
      life: [{ status: 'announced', from: '2026' }],
    },
  },
  {
    do: 'create',
    kind: 'search-note',
    id: idOf(51),
    fields: { lookedFor: 'X', where: 'Y', on: '2026', incident: idOf(1), actor: lab },
  },
  { do: 'create', kind: 'actor', id: idOf(61), fields: { term: lab.id, name: lab.name } },
  {
    do: 'create',
    kind: 'distinction',
    id: idOf(71),
    fields: { between: 'incident', pair: [idOf(1), idOf(2)] },
  },
];

export const word = fc.constantFrom('a', 'b', 'c');
const themes = fc.subarray(['t1', 't2', 't3']);
export const summary = fc.constantFrom(
  'First. Second. Third.',
  'First. Other. Third.',
  'First. Second. Last.',
  '',
);

const incident = fc.constantFrom(1, 2).map(idOf);
const claim = fc.constantFrom(11, 12, 13).map(idOf);

const updates: readonly fc.Arbitrary<Edit>[] = [
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('incident' as const),
    id: incident,
    fields: fc.oneof(
      fc.record({ title: word }),
      fc.record({ summary }),
      fc.record({ themes }),
      fc.record({ related: fc.constant([]) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('claim' as const),
    id: claim,
    fields: fc.oneof(
      fc.record({ text: word }),
      fc.record({ status: fc.constantFrom('alleged', 'disputed', null), statusReason: word }),
      fc.record({ supersedes: fc.constantFrom(null, idOf(11), idOf(12), idOf(13)) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('assertion' as const),
    id: fc.constantFrom(21, 22).map(idOf),
    fields: fc.oneof(
      fc.record({ said: fc.constantFrom('2025', '2026') }),
      fc.record({ basis: fc.constantFrom('court', 'own-telemetry') }),
      fc.record({ answers: fc.constant(null) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('measure' as const),
    id: fc.constant(idOf(41)),
    fields: fc.oneof(
      fc.record({ title: word }),
      fc.record({ themes }),
      fc.record({ incidents: fc.subarray([idOf(1), idOf(2)]) }),
      fc.record({ against: fc.subarray([idOf(11), idOf(13)]).map((claims) => ({ claims })) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('search-note' as const),
    id: fc.constant(idOf(51)),
    fields: fc.oneof(fc.record({ found: word }), fc.record({ where: word })),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('actor' as const),
    id: fc.constant(idOf(61)),
    fields: fc.oneof(fc.record({ summary }), fc.record({ aliases: word.map((name) => [{ name }]) })),
  }),
];

const removals: fc.Arbitrary<Edit> = fc.record({
  do: fc.constant('remove' as const),
  kind: fc.constant('assertion' as const),
  id: fc.constantFrom(21, 22).map(idOf),
});
const removalsOf = (kind: LedgerKind, ...ids: number[]): fc.Arbitrary<Edit> =>
  fc.constantFrom(...ids).map((id) => ({ do: 'remove' as const, kind, id: idOf(id) }));

/** Both ways, so that one may merge what the other merges the other way round. */
const merges: fc.Arbitrary<Edit> = fc.constantFrom([1, 2], [2, 1]).map(([into = 1, from = 2]) => ({
  do: 'merge' as const,
  into: idOf(into),
  from: idOf(from),
}));

/** The ids of what somebody makes are their own. */
const making = (number: number): readonly fc.Arbitrary<Edit>[] => [
  fc.record({ n: fc.nat(4), title: word }).map(({ n, title }) => ({
    do: 'create' as const,
    kind: 'incident' as const,
    id: idOf(number * 1000 + n),
    fields: { title },
  })),
  fc.record({ n: fc.nat(4), text: word, of: incident }).map(({ n, text, of }) => ({
    do: 'create' as const,
    kind: 'claim' as const,
    id: idOf(number * 1000 + 10 + n),
    fields: { incident: of, type: 'method', text },
  })),
  fc.record({ n: fc.nat(4), of: claim, speaker: fc.constantFrom(vendor, lab) }).map(({ n, of, speaker }) => ({
    do: 'create' as const,
    kind: 'assertion' as const,
    id: idOf(number * 1000 + 20 + n),
    fields: { claim: of, speaker, stance: 'repeats' },
  })),
  fc.record({ of: fc.constantFrom([1, 11], [1, 12], [2, 13]), text: word }).map(({ of, text }) => ({
    do: 'create' as const,
    kind: 'claim' as const,
    id: idOf(number * 1000 + 15),
    fields: { incident: idOf(of[0] ?? 1), type: 'scale', text, supersedes: idOf(of[1] ?? 11) },
  })),
  fc.constant({
    do: 'create' as const,
    kind: 'measure' as const,
    id: idOf(number * 1000 + 40),
    fields: {
      kind: 'k',
      by: vendor,
      title: 'New',
      supersedes: idOf(41),
      life: [{ status: 'announced', from: '2026' }],
    },
  }),
  fc
    .subarray([idOf(11), idOf(12)], { minLength: 1 })
    .map((claims) => ({ do: 'split' as const, id: idOf(1), newId: idOf(number * 1000 + 99), claims })),
];

export const edits = (number: number) =>
  fc.array(
    fc.oneof(
      ...updates,
      removals,
      removalsOf('claim', 11, 12, 13),
      removalsOf('incident', 1, 2),
      removalsOf('measure', 41),
      removalsOf('search-note', 51),
      removalsOf('actor', 61),
      removalsOf('distinction', 71),
      merges,
      ...making(number),
    ),
    { maxLength: 6 },
  );

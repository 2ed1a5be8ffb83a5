import { expect, test } from 'vitest';
import { foldRepeats } from '../../../../renderer/pages/incident/fold-repeats.ts';
import { orderAssertions } from '../../../../renderer/pages/incident/order-assertions.ts';
import { type Assertion, assertion } from '../../../../shared/model/assertion.ts';

const idOf = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const says = (n: number, fields: Partial<Assertion> = {}): Assertion =>
  assertion.parse({
    id: idOf(n),
    claim: idOf(99),
    speaker: { id: null, name: `Speaker ${n}` },
    said: '2026-02-23',
    stance: 'repeats',
    ...fields,
  });
const vendor = says(1, { stance: 'asserts' });
const shape = (assertions: readonly Assertion[], origins: readonly (readonly Assertion[])[]) =>
  foldRepeats(
    orderAssertions(assertions),
    origins.map((origin) => origin.map(({ id }) => id)),
  ).map((row) =>
    row.kind === 'one'
      ? [row.assertion.speaker.name, row.depth]
      : [row.assertions.map(({ speaker }) => speaker.name), row.depth],
  );

test('who only repeats an origin stands as one line under it, filed under it or not', () => {
  const linked = [2, 3].map((n) => says(n, { answers: vendor.id }));
  const loose = [4, 5].map((n) => says(n));
  const other = says(6, { stance: 'denies', answers: vendor.id, said: '2026-02-24' });
  expect(shape([vendor, ...linked, ...loose, other], [[vendor, ...linked, ...loose]])).toEqual([
    ['Speaker 1', 0],
    [['Speaker 2', 'Speaker 3', 'Speaker 4', 'Speaker 5'], 1],
    ['Speaker 6', 1],
  ]);
});

test('few repetitions, and one that is answered, stay in sight', () => {
  const few = [2, 3].map((n) => says(n, { answers: vendor.id }));
  expect(shape([vendor, ...few], [[vendor, ...few]])).toEqual([
    ['Speaker 1', 0],
    ['Speaker 2', 1],
    ['Speaker 3', 1],
  ]);
  const many = [2, 3, 4, 5].map((n) => says(n, { answers: vendor.id }));
  const answer = says(7, { stance: 'corrects', answers: idOf(3) });
  expect(shape([vendor, ...many, answer], [[vendor, ...many]])).toEqual([
    ['Speaker 1', 0],
    [['Speaker 2', 'Speaker 4', 'Speaker 5'], 1],
    ['Speaker 3', 1],
    ['Speaker 7', 2],
  ]);
});

test('repetitions of an origin that nobody is on record for stand as one line by themselves', () => {
  const loose = [2, 3, 4].map((n) => says(n));
  expect(shape(loose, [loose])).toEqual([[['Speaker 2', 'Speaker 3', 'Speaker 4'], 0]]);
});

import { expect, test } from 'vitest';
import { createIds } from '../../../electron/engine/library/create-ids.ts';
import { recordId } from '../../../shared/model/record-id.ts';

const filledWith = (value: number) => (count: number) => new Uint8Array(count).fill(value);
const noon = Date.parse('2026-02-23T12:00:00.000Z');

test('makes ids of one millisecond in the order of their making', () => {
  const newId = createIds(() => noon, filledWith(7));
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(recordId.safeParse(id).success).toBe(true);
});

test('begins anew with every millisecond, also where the clock goes back', () => {
  let time = noon;
  const newId = createIds(() => time, filledWith(7));
  const first = newId();
  newId();
  time -= 1000;
  const earlier = newId();
  time += 1000;
  expect(earlier < first).toBe(true);
  expect(newId()).toBe(first);
});

test('takes new random bytes where a millisecond has used up its own', () => {
  let asked = 0;
  const newId = createIds(
    () => noon,
    (count) => {
      asked += 1;
      return new Uint8Array(count).fill(asked === 1 ? 255 : 3);
    },
  );
  expect([newId(), newId()].every((id) => recordId.safeParse(id).success)).toBe(true);
  expect(asked).toBe(2);
});

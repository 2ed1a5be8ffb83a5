import { expect, it } from 'vitest';
import { beginsOf } from '../../../shared/text/begins-of.ts';

it('says where each list begins and where the last one ends, empty ones included', () => {
  expect([...beginsOf([2, 0, 3])]).toEqual([0, 2, 2, 5]);
  expect([...beginsOf([])]).toEqual([0]);
});

import { expect, test } from 'vitest';
import { usesOperator } from '../../../shared/search/uses-operator.ts';

test.each(['theme:deepfake', 'lab -deepseek', 'a OR b', 'title:lab', 'lab before:2026'])(
  '%j says more than words',
  (query) => {
    expect(usesOperator(query)).toBe(true);
  },
);

test.each(['', 'Moonshot AI', 'Jean-Luc', 'Lab 3: Berlin', '"in a row"'])('%j says words', (query) => {
  expect(usesOperator(query)).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FitExample, fitWeights } from '../../../shared/relevance/fit-weights.ts';

const example = (prior: number, target: FitExample['target'], weight = 1): FitExample => ({
  prior,
  target,
  weight,
});

test('moves a trait towards what is said of the examples that have it', () => {
  const [up = 0, down = 0] = fitWeights(
    [example(0, 1), example(0, 1), example(0, 0), example(0, 0)],
    [
      { rows: [0, 1], scale: 1 },
      { rows: [2, 3], scale: 1 },
    ],
  );
  expect(up).toBeCloseTo(-down, 3);
  expect(up).toBeGreaterThan(0.3);
});

test('is where the slope of the loss is nought: once 1 − p = 2 w for one example and a penalty of 2', () => {
  const [weight = 0] = fitWeights([example(0, 1)], [{ rows: [0], scale: 1 }]);
  expect(1 - 1 / (1 + Math.exp(-weight))).toBeCloseTo(2 * weight, 3);
});

test('leaves all where it was when every example asks for that', () => {
  expect(fitWeights([example(2, null), example(-2, null)], [{ rows: [0, 1], scale: 1 }])).toEqual([0]);
});

test('moves less the louder examples with the same trait ask to stay', () => {
  const weightBeside = (voice: number): number =>
    fitWeights([example(-2, 1), example(-2, null, voice)], [{ rows: [0, 1], scale: 1 }])[0] ?? 0;
  expect([weightBeside(0), weightBeside(1), weightBeside(10)].map((weight) => weight.toFixed(2))).toEqual([
    '0.41',
    '0.39',
    '0.27',
  ]);
});

test('gives the same weights for the same examples, and finite ones for any', () => {
  const examples = fc.array(
    fc.record({
      prior: fc.double({ min: -5, max: 5, noNaN: true }),
      target: fc.constantFrom(0 as const, 1 as const, null),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(examples, fc.array(fc.nat(29), { maxLength: 30 }), (all, rows) => {
      const columns = [{ rows: rows.filter((row) => row < all.length), scale: 1 }];
      const weights = fitWeights(all, columns);
      expect(weights.every(Number.isFinite)).toBe(true);
      expect(fitWeights(all, columns)).toEqual(weights);
    }),
  );
});

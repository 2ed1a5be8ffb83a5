import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type LabelledArticle, scoreStories } from '../../support/score-stories.ts';

function pairsF1(name: string): number {
  const lines = readFileSync(`test/fixtures/stories/${name}.jsonl`, 'utf8').split('\n').filter(Boolean);
  // The files are ours, in this format.
  const { scores } = scoreStories(lines.map((line) => JSON.parse(line) as LabelledArticle));
  const { right = 0, extra = 0, missing = 0 } = scores.get('stories') ?? {};
  return (2 * right) / (2 * right + extra + missing);
}

it.each([
  ['first-sight', 0.92],
  ['worked-on', 0.97],
  ['august', 0.97],
  ['october', 0.9],
  ['june', 0.85],
])('finds pairs of one event in %s with an F1 of %d at least', (name, floor) => {
  expect(pairsF1(name)).toBeGreaterThanOrEqual(floor);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LabelledText, scoreProposals } from '../../../support/score-proposals.ts';
import type { Counts } from '../../../support/scoring.ts';

const textsOf = (name: string): readonly LabelledText[] =>
  readFileSync(new URL(`../../../fixtures/propose/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    // The files are ours, in this format.
    .map((line) => JSON.parse(line) as LabelledText);

function f1({ right, extra, missing }: Counts): number {
  return (2 * right) / (2 * right + extra + missing);
}

/** What was reached when the readers were last worked on, less what another wording may cost. */
describe.each(['first', 'second', 'third', 'long'])('the %s set of labelled texts', (name) => {
  const { scores } = scoreProposals(textsOf(name));

  it.each([
    ['proposal', 0.95],
    ['parties', 0.92],
    ['measures', 0.85],
    ['legal', 0.9],
    ['quantities', 0.92],
    ['stances', 0.87],
    ['date', 0.95],
  ])('proposes its %s as before', (part, least) => {
    expect(f1(scores.get(`all ${part}`) ?? { right: 0, extra: 0, missing: 1 })).toBeGreaterThanOrEqual(least);
  });

  const languages = ['en', 'tr', 'de', 'fr', 'es', 'zh'].filter((language) =>
    scores.has(`${language} parties`),
  );

  it.each(languages)('does so in each language: %s', (language) => {
    expect(
      f1(scores.get(`${language} parties`) ?? { right: 0, extra: 0, missing: 1 }),
    ).toBeGreaterThanOrEqual(0.7);
  });
});

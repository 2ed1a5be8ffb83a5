import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProposeInput } from '../../../../shared/ledger/propose/read-article.ts';
import type { Proposal } from '../../../../shared/model/proposal.ts';
import { partiesOf, proposeFrom } from './read-text.ts';

const texts = readFileSync(new URL('../../../fixtures/propose/founding.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  // The file is ours, in this format.
  .map((line) => JSON.parse(line) as ProposeInput);

const accused = ['deepseek', 'moonshot-ai', 'minimax'];
const parties = ['anthropic accuser', ...accused.map((id) => `${id} accused`)];
const measures = [
  'rate-limiting adopted anthropic',
  'captcha adopted anthropic',
  'behavioural-anomaly-detection adopted anthropic',
  'lawsuit considered anthropic',
];

/** What the story that gave rise to this project says, as lines of a proposal. */
const lines = [...parties, ...measures, 'terms-of-service', 'dmca', 'cfaa', 'model-distillation', 'alleged'];
const silences = accused.map((id) => `${id} no-reply-found`);

function told(proposal: Proposal | undefined): ReadonlySet<string> {
  const stances = proposal?.claims.flatMap(({ assertions }) =>
    assertions.map(({ speaker, stance }) => `${speaker.id} ${stance}`),
  );
  return new Set([
    ...partiesOf(proposal),
    ...(proposal?.measures.map(({ kind, mode, by }) => `${kind} ${mode} ${by?.id}`) ?? []),
    ...(proposal?.legalBases.map(({ basis }) => basis) ?? []),
    ...(proposal?.themes ?? []),
    ...(proposal ? [proposal.status] : []),
    ...(stances ?? []),
  ]);
}

describe('the story that gave rise to it, in the words of 124 others', () => {
  const all = texts.map((text) => told(proposeFrom(text)[0]));
  const shareOf = (asked: readonly string[]): number =>
    all.flatMap((has) => asked.filter((line) => has.has(line))).length / (all.length * asked.length);

  it.each([
    ['who accuses whom', parties, 0.91],
    ['what was done about it and what is weighed', measures, 0.84],
    ['the laws, the theme and the status', lines.slice(parties.length + measures.length), 0.91],
    ['that nobody of the accused has replied', silences, 0.84],
  ])('proposes %s', (_, asked, least) => {
    expect(shareOf(asked)).toBeGreaterThanOrEqual(least);
  });

  it('makes nobody a party whom no telling accuses', () => {
    const others = all.flatMap((has) =>
      [...has].filter((line) => /^\S+ (?:accused|accuser|target)$/.test(line) && !parties.includes(line)),
    );
    expect(others.length).toBeLessThanOrEqual(3);
  });
});

import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { findHits } from '../../../shared/text/find-hits.ts';
import { matchRules, type RuleMatch } from '../../../shared/text/match-rules.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import { smallVocabulary } from '../tagging/small-vocabulary.ts';

type Match = RuleMatch & { readonly wording: string | undefined };

function matchesOf(kind: 'theme' | 'countermeasure', rule: string, text: string): readonly Match[] {
  const entry = { id: 'tested', label: 'Tested', definition: 'Tested.', rules: { en: [rule] }, atlas: [] };
  const examples = { match: [], ignore: [], mitRisk: [], oecdPrinciples: [] };
  const compiled = compileVocabulary({
    ...smallVocabulary,
    themes: kind === 'theme' ? [{ ...entry, ...examples }] : [],
    countermeasures: kind === 'countermeasure' ? [{ ...entry, ...examples, kind: 'legal' }] : [],
  });
  const matches = [...matchRules(findHits(normaliseText(text), compiled), compiled).values()].flat();
  return matches.map((match) => ({ ...match, wording: compiled.rules.rules[match.rule]?.wording }));
}

describe('a rule that holds', () => {
  it('says by its wording which one it was', () => {
    const [match] = matchesOf('theme', 'roof ~ leaked', 'The roof leaked.');
    expect(match?.wording).toBe('roof ~ leaked');
    expect(match?.hits).toHaveLength(2);
  });

  it('says which word denies it', () => {
    const [match] = matchesOf('theme', 'roof ~ leaked', 'The roof has not leaked.');
    expect(match?.negation).toMatchObject({ start: 13, end: 16 });
  });
});

describe('a rule does not hold', () => {
  it('where its exception stands in the sentence', () => {
    expect(matchesOf('theme', 'leaked ! roof', 'The roof leaked.')).toEqual([]);
    expect(matchesOf('theme', 'leaked ! roof', 'It leaked. The roof is new.')).toHaveLength(1);
  });

  it('where its exception for the whole article stands anywhere', () => {
    expect(matchesOf('theme', 'leaked !! roof', 'It leaked. Later we saw the roof.')).toEqual([]);
    expect(matchesOf('theme', 'leaked !! roof', 'It leaked. Later we saw the cellar.')).toHaveLength(1);
  });

  it('for a measure that is told in two sentences, although a theme may be', () => {
    const text = 'The court met. It ordered a halt.';
    expect(matchesOf('countermeasure', 'court + ordered', text)).toEqual([]);
    expect(matchesOf('theme', 'court + ordered', text)).toHaveLength(1);
  });
});

import { expect, test } from 'vitest';
import { traitRarity } from '../../../shared/related/article-traits.ts';
import { isSameText, type RarityOf, relateArticles } from '../../../shared/related/relate-articles.ts';
import { traitsWith } from './made-traits.ts';

const all = 10_000;
/** Of ten thousand articles, so many have each; two have what is not named. */
const having: Readonly<Record<string, number>> = {
  'actor:anthropic': 1500,
  'actor:gtg-1002': 8,
  'theme:jailbreak': 1200,
  'theme:data-poisoning': 30,
};
const rarityOf: RarityOf = (key, kind) => traitRarity(key, kind, having[key] ?? 2, all);
const strength = (a: Parameters<typeof traitsWith>[0], b = a): number =>
  relateArticles(traitsWith(a), traitsWith(b), rarityOf).strength;

test('an actor alone is weak, however rare, and strong beside a topic', () => {
  expect(strength({ actor: ['anthropic'] })).toBe(0);
  expect(strength({ actor: ['gtg-1002'] })).toBeLessThan(strength({ theme: ['data-poisoning'] }));
  expect(strength({ actor: ['gtg-1002'], theme: ['data-poisoning'] })).toBeGreaterThan(
    2 * strength({ theme: ['data-poisoning'] }),
  );
});

test('what few have says more than what many have', () => {
  expect(strength({ theme: ['data-poisoning'] })).toBeGreaterThan(strength({ theme: ['jailbreak'] }));
  expect(
    relateArticles(
      traitsWith({ actor: ['anthropic', 'gtg-1002'], theme: ['jailbreak', 'data-poisoning'] }),
      traitsWith({ theme: ['data-poisoning', 'jailbreak'], actor: ['gtg-1002'] }),
      rarityOf,
    ).shared.map(({ key }) => key),
  ).toEqual(['actor:gtg-1002', 'theme:data-poisoning']);
});

test('one measure alone is less than a theme as rare, and two measures are more', () => {
  const measures = (...countermeasure: readonly string[]): number => strength({ countermeasure });
  expect(measures('watermarking')).toBe(strength({ theme: ['deepfake'] }) / 2);
  expect(measures('watermarking', 'rate-limiting')).toBe(4 * measures('watermarking'));
});

test('nothing in common is no relation', () => {
  expect(strength({ theme: ['jailbreak'] }, { theme: ['data-poisoning'] })).toBe(0);
});

test('one rare word may be chance, two are not, and one name is in between', () => {
  const [word, words, name] = [
    strength({ word: ['ledger'] }),
    strength({ word: ['ledger', 'turbine'] }),
    strength({ name: ['Feldkamp'] }),
  ];
  expect(word).toBeLessThan(1);
  expect(words).toBeGreaterThan(4 * word);
  expect(name).toBeGreaterThan(1);
});

test('a word counts only where both texts begin with it', () => {
  const [first, second] = [
    traitsWith({ word: ['ledger', 'turbine'] }),
    traitsWith({ word: ['ledger', 'turbine'] }),
  ];
  const deep = new Map([...second.traits].map(([key, trait]) => [key, { ...trait, weight: 1 }]));
  expect(relateArticles(first, { ...second, traits: deep }, rarityOf)).toEqual({ strength: 0, shared: [] });
});

test('tags, names and numbers count between languages, words do not', () => {
  const english = { actor: ['gtg-1002'], theme: ['data-poisoning'], name: ['Feldkamp'], number: ['#31000'] };
  const turkish = { ...english, language: 'tr' };
  expect(strength(english, turkish)).toBe(strength(english));
  expect(strength({ word: ['ledger', 'turbine'] }, { word: ['ledger', 'turbine'], language: 'tr' })).toBe(0);
});

test('a word that is a name in the other language is a name; in one language it is a word', () => {
  const lower = { word: ['feldkamp'] };
  expect(strength(lower, { name: ['Feldkamp'], language: 'de' })).toBe(
    strength({ name: ['Feldkamp'] }, { name: ['Feldkamp'], language: 'de' }),
  );
  expect(strength(lower, { name: ['Feldkamp'] })).toBe(strength(lower));
});

test('a long text that shares many words by chance is not the more related for it', () => {
  const words = (count: number) => ({ word: Array.from({ length: count }, (_, at) => `word${at}`) });
  expect(strength(words(50))).toBe(strength(words(5)));
});

test('texts of the same runs of words are one text', () => {
  const sketch = Array.from({ length: 32 }, (_, at) => at);
  const half = sketch.map((hash) => (hash < 20 ? hash : hash + 100));
  expect(isSameText(traitsWith({ sketch }), traitsWith({ sketch: half }))).toBe(true);
  expect(isSameText(traitsWith({ sketch }), traitsWith({ sketch: sketch.map((hash) => hash + 28) }))).toBe(
    false,
  );
  expect(isSameText(traitsWith({}), traitsWith({}))).toBe(false);
});

import { expect, test } from 'vitest';
import { traitRarity } from '../../../shared/related/article-traits.ts';
import { type Candidate, freshness, rankRelated } from '../../../shared/related/rank-related.ts';
import { traitsWith } from './made-traits.ts';

const newest = Date.parse('2026-03-02');
const sketch = Array.from({ length: 32 }, (_, at) => at);
const subject = traitsWith({
  actor: ['deepseek'],
  theme: ['model-theft'],
  name: ['Feldkamp', 'Heron'],
  sketch,
});

type Named = Candidate & { readonly name: string };
const article = (
  name: string,
  given: Parameters<typeof traitsWith>[0],
  more: Partial<Candidate> = {},
): Named => ({
  name,
  traits: traitsWith(given),
  moment: newest,
  story: null,
  ...more,
});
const ranked = (candidates: readonly Named[], limit = 8): readonly string[] =>
  rankRelated(subject, candidates, {
    rarityOf: (key, kind) => traitRarity(key, kind, 3, 1000),
    newest,
    limit,
  }).map(({ candidate }) => candidate.name);

test('the one that shares most is first, and who shares too little is left out', () => {
  expect(
    ranked([
      article('actor alone', { actor: ['deepseek'] }),
      article('theme', { theme: ['model-theft'] }),
      article('all', { actor: ['deepseek'], theme: ['model-theft'], name: ['Feldkamp'] }),
      article('nothing', { theme: ['deepfake'] }),
    ]),
  ).toEqual(['all', 'theme']);
});

test('of two alike the newer is first, and age alone leaves nobody out', () => {
  const alike = { theme: ['model-theft'], name: ['Heron'] };
  expect(
    ranked([
      article('ten years ago', alike, { moment: newest - 3650 * 86_400_000 }),
      article('last year', alike, { moment: newest - 365 * 86_400_000 }),
      article('today', alike),
    ]),
  ).toEqual(['today', 'last year', 'ten years ago']);
});

test('a strong relation of old outweighs a faint one of today', () => {
  expect(
    ranked([
      article('faint', { theme: ['model-theft'] }),
      article('strong', { theme: ['model-theft'], name: ['Feldkamp', 'Heron'] }, { moment: 0 }),
    ]),
  ).toEqual(['strong', 'faint']);
});

test('of a story its best article stands for all', () => {
  const of = (story: number) => ({ story });
  expect(
    ranked([
      article('one of it', { theme: ['model-theft'] }, of(7)),
      article('the best of it', { theme: ['model-theft'], name: ['Heron'] }, of(7)),
      article('of another', { theme: ['model-theft'] }, of(8)),
    ]),
  ).toEqual(['the best of it', 'of another']);
});

test('copies of the article and of what stands above are left out, in whatever story they are', () => {
  const other = sketch.map((hash) => hash + 1000);
  const more = { theme: ['model-theft'], name: ['Heron'] };
  expect(
    ranked([
      article('copy of the article', { ...more, sketch }, { story: 1 }),
      article('another text', { ...more, sketch: other }, { story: 2 }),
      article('its copy', { theme: ['model-theft'], sketch: other }, { story: 3 }),
    ]),
  ).toEqual(['another text']);
});

test('no more than asked for', () => {
  const five = Array.from({ length: 5 }, (_, at) => article(String(at), { theme: ['model-theft'] }));
  expect(ranked(five, 2)).toHaveLength(2);
});

test('freshness falls from all to a part that stays', () => {
  expect(freshness(newest, newest)).toBe(1);
  expect(freshness(newest + 1, newest)).toBe(1);
  expect(freshness(0, newest)).toBeGreaterThan(0.5);
  expect(freshness(0, newest)).toBeLessThan(freshness(newest - 86_400_000, newest));
});

import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { normalisedTerm } from '../../../shared/text/normalise-text.ts';
import { parseRule } from '../../../shared/text/rule.ts';
import type { AtlasMitigation, AtlasTechnique } from '../../../shared/vocabulary/atlas.ts';
import {
  type ActorId,
  actorNames,
  actors,
  type CountermeasureId,
  countermeasureLabels,
  countermeasures,
  shippedVocabulary,
  type ThemeId,
  themeLabels,
  themes,
} from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { ActorEntry } from '../../../shared/vocabulary/vocabulary.ts';

const everyActor: readonly ActorEntry[] = actors;

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** The names that need no context, as the tagger reads them. */
function sureNames(actor: ActorEntry): string[] {
  const doubtful = new Set(actor.ambiguous?.map(({ term }) => normalisedTerm(term)));
  const spellings = Object.values(actor.spellings ?? {}).flat();
  const names = [
    actor.name,
    ...(actor.aliases ?? []),
    ...(actor.former ?? []),
    ...(actor.products ?? []),
    ...spellings,
  ];
  return [...new Set(names.map(normalisedTerm))].filter((name) => !doubtful.has(name));
}

describe('the shipped packs', () => {
  it('hold all actors, themes and countermeasure kinds of the first edition', () => {
    expect([actors.length, themes.length, countermeasures.length]).toEqual([190, 37, 60]);
  });

  it('use every id once', () => {
    expect(duplicates(actors.map(({ id }) => id))).toEqual([]);
    expect(duplicates(themes.map(({ id }) => id))).toEqual([]);
    expect(duplicates(countermeasures.map(({ id }) => id))).toEqual([]);
    expect(duplicates(shippedVocabulary.concepts.map(({ id }) => id))).toEqual([]);
  });

  it('write each term of a concept once in a language', () => {
    const twice = shippedVocabulary.concepts.flatMap(({ id, terms }) =>
      Object.entries(terms).flatMap(([language, list]) =>
        duplicates(list).map((term) => `${id} ${language} ${term}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('use every actor name once', () => {
    expect(duplicates(actors.map(({ name }) => name))).toEqual([]);
  });

  it('write ids as readable slugs', () => {
    const ids: string[] = [...actors, ...themes, ...countermeasures].map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('give no name to two actors unless it is marked as ambiguous', () => {
    expect(duplicates(everyActor.flatMap(sureNames))).toEqual([]);
  });

  it('name a publisher for every domain once', () => {
    expect(duplicates(everyActor.flatMap((actor) => actor.domains ?? []))).toEqual([]);
  });

  it('give every ambiguous name a context to ask for', () => {
    const bare = everyActor
      .flatMap((actor) => actor.ambiguous ?? [])
      .filter(({ needs }) => needs.length === 0);
    expect(bare).toEqual([]);
  });

  it('have rules that can be read, in every language', () => {
    const rules = [...shippedVocabulary.themes, ...shippedVocabulary.countermeasures].flatMap(
      ({ rules: table }) => Object.values(table).flat(),
    );
    for (const rule of rules) expect(parseRule(rule).together.length, rule).toBeGreaterThan(0);
    expect(() => compileVocabulary(shippedVocabulary)).not.toThrow();
  });

  it('write each rule once, and each alternative of a part of it', () => {
    const tables = [...shippedVocabulary.themes, ...shippedVocabulary.countermeasures].map(
      ({ rules }) => rules,
    );
    const lists = tables.flatMap((table) => Object.values(table));
    expect(lists.flatMap(duplicates)).toEqual([]);
    const parts = lists.flat().flatMap((rule) => {
      const { together, anywhere, never = [], nowhere = [] } = parseRule(rule);
      return [...together.map(({ part }) => part), ...anywhere, never, nowhere];
    });
    expect(parts.flatMap(duplicates)).toEqual([]);
  });

  it('cover the main languages in every theme', () => {
    const bare = shippedVocabulary.themes.filter(
      ({ rules }) => !rules.en || !rules.tr || !rules.zh || !rules.de,
    );
    expect(bare.map(({ id }) => id).filter((id) => id !== 'deepfake')).toEqual([]);
  });

  it('look up names and labels by id', () => {
    expect([
      actorNames.get('us-state-department'),
      themeLabels.get('model-distillation'),
      countermeasureLabels.get('rate-limiting'),
    ]).toEqual(['US State Department', 'Illicit model distillation', 'Rate limiting']);
  });

  it('make a wrong id a compile error', () => {
    const actor: ActorId = 'deepseek';
    const theme: ThemeId = 'prompt-injection';
    const countermeasure: CountermeasureId = 'captcha';
    // @ts-expect-error there is no such actor
    const noActor: ActorId = 'deepsea';
    // @ts-expect-error there is no such theme
    const noTheme: ThemeId = 'prompt-ejection';
    // @ts-expect-error there is no such kind
    const noKind: CountermeasureId = 'recaptcha';
    expect([actor, theme, countermeasure, noActor, noTheme, noKind].length).toBe(6);
  });

  it('make an unknown ATLAS id a compile error', () => {
    const technique: AtlasTechnique = 'AML.T0051';
    const mitigation: AtlasMitigation = 'AML.M0004';
    // @ts-expect-error a mitigation is no technique
    const wrong: AtlasTechnique = 'AML.M0004';
    expect([technique, mitigation, wrong].length).toBe(3);
  });
});

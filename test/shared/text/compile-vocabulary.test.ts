import { describe, expect, it } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { findHits } from '../../../shared/text/find-hits.ts';
import { createGroups, type GroupDraft } from '../../../shared/text/groups.ts';
import { hitsOf, occursIn } from '../../../shared/text/hits-of.ts';
import { normaliseText } from '../../../shared/text/normalise-text.ts';
import type { ThemeEntry, Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import { smallVocabulary } from '../tagging/small-vocabulary.ts';

const theme = smallVocabulary.themes[0];

function withRule(rule: string): Vocabulary {
  if (!theme) throw new Error('The small vocabulary has a theme.');
  return { ...smallVocabulary, themes: [{ ...theme, rules: { en: [rule] } }] };
}

describe('compileVocabulary', () => {
  it('keeps the version of the vocabulary', () => {
    expect(compileVocabulary(smallVocabulary).version).toBe('test');
  });

  it('refuses a rule that names a concept which is not there', () => {
    expect(() => compileVocabulary(withRule('@nothing'))).toThrow('@nothing');
  });

  it('refuses a term without letters', () => {
    expect(() => compileVocabulary(withRule('word|*'))).toThrow('"*"');
  });

  it('compiles an empty vocabulary, which finds nothing', () => {
    const empty = compileVocabulary({
      version: '0',
      concepts: [],
      actors: [],
      themes: [],
      countermeasures: [],
    });
    expect(tagText({ title: 'Anything', text: 'at all' }, empty)).toEqual({
      relevant: false,
      relevance: 0,
      actors: [],
      themes: [],
      countermeasures: [],
    });
  });

  it('knows labs and their products as concepts of their own', () => {
    const compiled = compileVocabulary(withRule('@lab + @product'));
    const tagged = tagText({ title: '', text: 'Acme shows the Anvil. Herald shows it.' }, compiled);
    expect(tagged.themes[0]?.evidence.map(({ text }) => text)).toEqual(['Acme', 'Anvil']);
  });

  it('leaves the terms of other languages out, but not those in a script of their own', () => {
    const compiled = compileVocabulary(smallVocabulary);
    const terms = (language: string) =>
      compiled.terms
        .filter((term) => term.language === 'any' || term.language === language)
        .map(({ text }) => text);
    expect(terms('tr')).toEqual(expect.arrayContaining(['damit', 'distill', '蒸馏']));
    expect(terms('de')).not.toContain('damit');
    expect(terms('tr')).not.toContain('klau');
  });

  it('takes Japanese words in Han alone for Japanese, as Chinese has them for other things', () => {
    const shown = { id: 'shown', terms: { ja: ['表示', 'データ'] } };
    const compiled = compileVocabulary({
      ...smallVocabulary,
      concepts: [...smallVocabulary.concepts, shown],
    });
    const spokenIn = (language: string) =>
      compiled.terms
        .filter((term) => term.language === 'any' || term.language === language)
        .map(({ text }) => text);
    expect(spokenIn('ja')).toEqual(expect.arrayContaining(['表示', 'データ']));
    expect(spokenIn('zh')).toContain('データ');
    expect(spokenIn('zh')).not.toContain('表示');
  });

  it('files a rule under what sets it off, so that a text pays only for what it contains', () => {
    const compiled = compileVocabulary(smallVocabulary);
    const hits = findHits(normaliseText('Nothing of interest here.'), compiled);
    const setOff = compiled.rules.rules.filter(({ trigger }) => hits.starts.includes(trigger));
    expect(setOff).toEqual([]);
  });
});

describe('groups', () => {
  it('gives equal alternatives one number and others another', () => {
    const groups = createGroups();
    const one = groups.groupOf([['word', 'en']]);
    expect([groups.groupOf([['word', 'en']]) === one, groups.groupOf([['word', 'de']]) === one]).toEqual([
      true,
      false,
    ]);
  });

  it('looks for a term once, whatever number of groups it serves', () => {
    const groups = createGroups();
    groups.groupOf([['Word', 'any']]);
    groups.privateGroup([
      ['Word', 'any'],
      ['word*', 'any'],
    ]);
    const { patterns, terms } = groups.patterns();
    expect(patterns.map(({ text }) => text)).toEqual(['word']);
    expect(terms.map((term) => term.groups)).toEqual([[0, 1], [1]]);
  });

  describe('that name concepts', () => {
    const parts = [
      ['three', 'en'],
      ['@both', 'en'],
    ] as const;
    function groupsWithConcepts(): GroupDraft {
      const groups = createGroups();
      groups.declareConcept('a', [['one', 'en']]);
      groups.declareConcept('b', [['two', 'en']]);
      groups.declareConcept('both', [
        ['@a', 'any'],
        ['@b', 'any'],
      ]);
      return groups;
    }

    it('are made of the groups of the concepts, without their terms', () => {
      const groups = groupsWithConcepts();
      const joined = groups.groupOf(parts);
      const { patterns, terms } = groups.patterns();
      const members = groups.unions.get(joined) ?? [];
      expect(patterns.map(({ text }) => text).sort()).toEqual(['one', 'three', 'two']);
      expect(terms.map((term) => term.groups).every(([only]) => members.includes(only ?? -1))).toBe(true);
      expect(terms.flatMap((term) => term.groups)).not.toContain(joined);
    });

    it('have the terms as their own where each of them is to be told', () => {
      const groups = groupsWithConcepts();
      const whole = groups.groupOfTerms(parts);
      expect(groups.unions.has(whole)).toBe(false);
      const { terms } = groups.patterns();
      const own = terms.filter((term) => term.groups.includes(whole));
      expect(own.map(({ term }) => term.text).sort()).toEqual(['one', 'three', 'two']);
    });
  });
});

describe.each([
  ['what sets a rule off', 'Acme|@ai|@product', 0],
  ['what stands beside it', 'shows + Acme|@ai|@product', 1],
])('hits of joined groups in %s', (_what, wording, part) => {
  const compiled = compileVocabulary(withRule(wording));
  const rule = compiled.rules.rules.find((each) => each.wording === wording);
  const group = [rule?.trigger, ...(rule?.partners ?? []).map((partner) => partner.group)][part] ?? -1;
  const wordsIn = (text: string): string[] => {
    const hits = findHits(normaliseText(text), compiled);
    return hitsOf(hits, compiled, group).map(({ start, end }) =>
      String.fromCharCode(...hits.text.units.subarray(start, end)),
    );
  };

  it('come in order of their place', () => {
    const words = ['anvil', 'acme', 'ai', 'anvil'];
    expect(wordsIn('The Anvil of Acme, an AI, and an Anvil')).toEqual(words);
  });

  it('are those of one text alone', () => {
    expect([wordsIn('An Anvil'), wordsIn('An AI'), wordsIn('Nothing')]).toEqual([['anvil'], ['ai'], []]);
  });

  it('are known to be there before they are joined', () => {
    const hits = findHits(normaliseText('An AI'), compiled);
    expect([occursIn(hits, compiled, group), occursIn(hits, compiled, 9999)]).toEqual([true, false]);
    expect(hitsOf(hits, compiled, undefined)).toEqual([]);
  });
});

describe('a larger vocabulary', () => {
  it('finds the same in a text that holds nothing of the rest', () => {
    const rest: ThemeEntry[] = Array.from({ length: 300 }, (_, at) => ({
      id: `more-${at}`,
      label: 'More',
      definition: 'More.',
      rules: { en: [`zq${at} + zx${at}`, `zy${at}*`] },
      atlas: [],
      mitRisk: [],
      oecdPrinciples: [],
      match: [],
      ignore: [],
    }));
    const larger = compileVocabulary({ ...smallVocabulary, themes: [...smallVocabulary.themes, ...rest] });
    const article = { title: 'Acme distilled', text: 'Somebody copied the Anvil. A rate limit came.' };
    expect(tagText(article, larger)).toEqual(tagText(article, compileVocabulary(smallVocabulary)));
  });
});

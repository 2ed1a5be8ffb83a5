import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { readSigns, type Signs, writeSigns } from '../../../shared/vocabulary/signs.ts';

const { signs, concepts, themes, countermeasures } = shippedVocabulary;
const tables: readonly Signs[] = signs
  ? [signs.subject, ...Object.values(signs.themes), ...Object.values(signs.countermeasures)]
  : [];
// They follow from the actors.
const known = new Set([...concepts.map(({ id }) => id), 'lab', 'product']);

describe('a line of weights', () => {
  it('is read as it is written', () => {
    const line = '-412 field-nude 803 act-content-removal -50';
    const read = { base: -4.12, weights: { 'field-nude': 8.03, 'act-content-removal': -0.5 } };
    expect(readSigns(line)).toEqual(read);
    expect(writeSigns(read)).toBe(line);
  });
});

describe('the shipped signs', () => {
  it('weigh only concepts that there are', () => {
    const named = new Set(tables.flatMap(({ weights }) => Object.keys(weights)));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });

  it('speak for every theme and every kind of measure', () => {
    expect(Object.keys(signs?.themes ?? {})).toEqual(themes.map(({ id }) => id));
    expect(Object.keys(signs?.countermeasures ?? {})).toEqual(countermeasures.map(({ id }) => id));
  });

  it('have words of its own for every kind of measure', () => {
    const acts = concepts.map(({ id }) => id).filter((id) => id.startsWith('act-'));
    expect(acts.sort()).toEqual(countermeasures.map(({ id }) => `act-${id}`).sort());
  });

  it('weigh the words of a measure for it', () => {
    const against = countermeasures.filter(
      ({ id }) => !((signs?.countermeasures[id]?.weights[`act-${id}`] ?? 0) > 0),
    );
    expect(against.map(({ id }) => id)).toEqual([]);
  });
});

type Labelled = {
  readonly title: string;
  readonly text: string;
  readonly relevant: boolean;
  readonly themes: readonly string[];
  readonly countermeasures: readonly string[];
};

// The files are ours, in this format.
const textsOf = (name: string): readonly Labelled[] =>
  readFileSync(`test/fixtures/tagging/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);

const { signs: _, ...bare } = shippedVocabulary;
const [withSigns, withoutSigns] = [shippedVocabulary, bare].map(compileVocabulary);

function scored(name: string, kind: 'themes' | 'countermeasures', compiled = withSigns) {
  if (!compiled) throw new Error('Both vocabularies compile.');
  let [right, got, wanted] = [0, 0, 0];
  for (const text of textsOf(name)) {
    const found = tagText(text, compiled)[kind].map(({ id }) => id);
    right += found.filter((id) => text[kind].includes(id)).length;
    got += found.length;
    wanted += text[kind].length;
  }
  return { precision: right / got, recall: right / wanted };
}

/** Neither the weights nor the rules were made with these texts: what they reach is what new texts may expect. */
describe('texts that nothing was learned from', () => {
  it.each(['themes', 'countermeasures'] as const)('tell of more %s, and of few wrong ones', (kind) => {
    const [after, before] = [scored('unseen-news', kind), scored('unseen-news', kind, withoutSigns)];
    expect(after.recall).toBeGreaterThan(before.recall + 0.05);
    expect(after.precision).toBeGreaterThan(before.precision - 0.1);
  });

  it('are left alone where they are on something else', () => {
    const others = textsOf('unseen-news').filter(({ relevant }) => !relevant);
    const taken = others.filter((text) => withSigns && tagText(text, withSigns).relevant);
    expect(taken.map(({ title }) => title)).toEqual([]);
  });
});

describe('other news', () => {
  it('is left alone, but for few', () => {
    const others = textsOf('other-news');
    const taken = others.filter((text) => withSigns && tagText(text, withSigns).relevant);
    expect(taken.length / others.length, taken.map(({ title }) => title).join('\n')).toBeLessThan(0.05);
  });
});

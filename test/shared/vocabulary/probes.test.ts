import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';

type Probe = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly relevant: boolean;
  readonly actors: readonly { readonly name: string }[];
  readonly themes: readonly string[];
  readonly countermeasures: readonly string[];
};

const compiled = compileVocabulary(shippedVocabulary);

function readProbes(name: string): readonly Probe[] {
  const lines = readFileSync(`test/fixtures/tagging/${name}.jsonl`, 'utf8').split('\n');
  // The files are ours, in this format.
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Probe);
}

function f1(
  pairs: readonly { readonly wanted: readonly string[]; readonly got: readonly string[] }[],
): number {
  const right = pairs.reduce(
    (sum, { wanted, got }) => sum + got.filter((id) => wanted.includes(id)).length,
    0,
  );
  const all = pairs.reduce((sum, { wanted, got }) => sum + wanted.length + got.length, 0);
  return (2 * right) / all;
}

const sets = [
  { name: 'probes', floors: { actors: 0.95, themes: 0.88, measures: 0.83 } },
  { name: 'news-paragraphs', floors: { actors: 0.97, themes: 0.94, measures: 0.93 } },
  { name: 'terse-news', floors: { actors: 0.9, themes: 0.9, measures: 0.84 } },
  { name: 'retold-news', floors: { actors: 0.95, themes: 0.88, measures: 0.87 } },
];

describe.each(sets)('the shipped packs on the $name written to test them', ({ name, floors }) => {
  const probes = readProbes(name);
  const tagged = probes.map((probe) => ({ probe, tags: tagText(probe, compiled) }));

  it('have at least one text for every theme', () => {
    const seen = new Set(probes.flatMap(({ themes }) => themes));
    expect(shippedVocabulary.themes.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it.each(
    tagged.filter(({ probe }) => !probe.relevant).map(({ probe, tags }) => [probe.title, tags] as const),
  )('leave alone: %s', (_title, tags) => {
    expect(tags).toMatchObject({ relevant: false, actors: [], themes: [], countermeasures: [] });
  });

  it('find who is named', () => {
    const pairs = tagged.map(({ probe, tags }) => ({
      wanted: probe.actors.map(({ name }) => name),
      got: tags.actors.map(({ name }) => name),
    }));
    expect(f1(pairs)).toBeGreaterThan(floors.actors);
  });

  it('find what it is about', () => {
    const pairs = tagged.map(({ probe, tags }) => ({
      wanted: probe.themes,
      got: tags.themes.map(({ id }) => id),
    }));
    expect(f1(pairs)).toBeGreaterThan(floors.themes);
  });

  it('find what is done about it', () => {
    const pairs = tagged.map(({ probe, tags }) => ({
      wanted: probe.countermeasures,
      got: tags.countermeasures.map(({ id }) => id),
    }));
    expect(f1(pairs)).toBeGreaterThan(floors.measures);
  });
});

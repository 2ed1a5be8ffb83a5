import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { distillationExample } from '../../../shared/examples/distillation.ts';
import type { ExampleActor, ExampleEvent } from '../../../shared/examples/example-event.ts';
import { flawOfLife } from '../../../shared/ledger/flaw-of-life.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { deskPath, isOnDesk } from '../../support/desk.ts';

const chronology = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      claim: z.string(),
      notes: z.string(),
      themes: z.array(z.string()),
      sources: z.array(z.string()),
    }),
  ),
});
const path = 'data/chronology.json';

const pagesOf = ({ said }: ExampleEvent): string[] => said.flatMap(({ at }) => at);
const actorsOf = ({ parties, claim, said, measures }: ExampleEvent): ExampleActor[] => [
  ...parties.map(([actor]) => actor),
  ...claim.about,
  ...[...said, ...measures].map(({ by }) => by),
];
const textsOf = ({ title, claim, measures }: ExampleEvent): string[] => [
  title,
  claim.text,
  claim.decided?.why ?? '',
  ...measures.map((measure) => measure.title),
];

/** Eight words in a row, however they are written. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '));
}

describe('the example "distillation 2023-2026"', () => {
  it('tells every event once', () => {
    const keys = distillationExample.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('names actors, themes and countermeasures that the vocabulary has', () => {
    const known = new Set(
      [shippedVocabulary.actors, shippedVocabulary.themes, shippedVocabulary.countermeasures].flatMap(
        (terms) => terms.map(({ id }) => id),
      ),
    );
    const named = distillationExample.flatMap((event) => [
      ...actorsOf(event).flatMap((actor) => ('id' in actor ? [actor.id] : [])),
      ...event.themes,
      ...event.measures.map(({ kind }) => kind),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('names an actor by its id where the vocabulary has it', () => {
    const ids = new Map(shippedVocabulary.actors.map(({ id, name }) => [name.toLowerCase(), id]));
    const byName = distillationExample
      .flatMap(actorsOf)
      .flatMap((actor) => ('id' in actor ? [] : [actor.name]));
    expect(byName.filter((name) => ids.has(name.toLowerCase()))).toEqual([]);
  });

  it('links pages of the web, none of them twice for one statement', () => {
    const statements = distillationExample.flatMap(({ said }) => said);
    expect(
      statements.flatMap(({ at }) => at).filter((url) => !/^https?:$/.test(new URL(url).protocol)),
    ).toEqual([]);
    expect(statements.filter(({ at }) => new Set(at).size < at.length)).toEqual([]);
  });

  it('speaks of each claim about parties only, and lets measures live forwards', () => {
    for (const { key, parties, claim, measures } of distillationExample) {
      const names = parties.map(([actor]) => JSON.stringify(actor));
      expect([key, claim.about.filter((each) => !names.includes(JSON.stringify(each)))]).toEqual([key, []]);
      for (const { life } of measures) {
        const steps = life.map(([status, from]) => ({ status, from, article: null }));
        expect([key, flawOfLife(steps)]).toEqual([key, null]);
      }
    }
  });

  it('lets only denials and the like answer a first statement that says so', () => {
    for (const { key, said } of distillationExample) expect([key, said[0]?.stance]).toEqual([key, 'asserts']);
  });
});

describe.skipIf(!isOnDesk(path))('the example beside the chronology that it was written from', () => {
  const { entries } = isOnDesk(path)
    ? chronology.parse(JSON.parse(readFileSync(deskPath(path), 'utf8')))
    : { entries: [] };
  const eventOf = new Map(distillationExample.map((event) => [event.key, event]));

  test('covers every entry, with its themes', () => {
    expect([...eventOf.keys()].toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
    for (const { id, themes } of entries) {
      expect([id, eventOf.get(id)?.themes.toSorted()]).toEqual([id, themes.toSorted()]);
    }
  });

  test('links every source of an entry, and pages of an entry without a source nowhere', () => {
    for (const { id, sources } of entries) {
      const event = eventOf.get(id);
      const pages = new Set(event ? pagesOf(event) : []);
      const addresses = sources.map((source) => source.replace(/ \(.*\)$/, ''));
      expect([id, addresses.filter((address) => !pages.has(address))]).toEqual([id, []]);
      expect([id, pages.size > 0]).toEqual([id, sources.length > 0]);
    }
  });

  test('copies no sentence: no eight words in a row are those of the chronology', () => {
    const theirs = new Set(
      entries.flatMap(({ title, claim, notes }) => [title, claim, notes].flatMap(runsOf)),
    );
    const ours = distillationExample.flatMap(textsOf).flatMap(runsOf);
    expect(ours.filter((run) => theirs.has(run))).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPack } from '../../../shared/model/own-pack.ts';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import { readPacksFile } from '../../../shared/packs/packs-file.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { threadMilliseconds } from '../../support/thread-milliseconds.ts';
import { idOf } from '../ledger/sample-records.ts';
import { smallVocabulary } from '../tagging/small-vocabulary.ts';
import { madeFile, madePack } from './made-pack.ts';

const sign = fc.constantFrom(
  ...[
    '*',
    '|',
    ' + ',
    ' ~ ',
    ' & ',
    ' ! ',
    ' !! ',
    '@',
    '@ai',
    'a',
    'bar',
    'Öl',
    '深',
    '-',
    '’',
    ' ',
    '\u0301',
  ],
);
const written = fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 });
const term = fc.oneof(
  fc.constantFrom('Harbour', 'salt*', 'Ölbohrung', '深度求索'),
  written.map((parts) => parts.join('')),
);
const terms = fc.array(term, { maxLength: 4 });
const byLanguage = fc.dictionary(fc.constantFrom('any', 'en', 'zh', 'xx', '__proto__'), terms, {
  maxKeys: 3,
});
const id = fc.constantFrom('acme', 'orbit', 'copying', 'a1', 'a2', 'ai', 'lab', 'constructor', '');
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
const ambiguous = fc.array(fc.record({ term, needs: terms, unless: terms }), { maxLength: 2 });
const actorFields = {
  aliases: sometimes(terms),
  people: sometimes(terms),
  spellings: sometimes(byLanguage),
  ambiguous: sometimes(ambiguous),
};
const actor = fc.record({
  id,
  name: sometimes(term),
  kind: fc.constantFrom('lab', 'x'),
  ...actorFields,
  adds: sometimes(fc.record(actorFields)),
});
const theme = fc.record({
  id,
  label: sometimes(term),
  rules: sometimes(byLanguage),
  needs: sometimes(terms),
});
const concept = fc.record({ id, terms: byLanguage });
const content = fc.record({
  packs: fc
    .tuple(fc.array(actor, { maxLength: 4 }), fc.array(theme, { maxLength: 4 }))
    .map(([actors, themes]) => [
      { kind: 'actor', id: 'a', entries: actors },
      { kind: 'theme', id: 't', entries: themes },
    ]),
  concepts: fc.array(concept, { maxLength: 3 }),
});

test('whatever a file holds, what is taken of it tags, and nothing fails', () => {
  let taken = 0;
  fc.assert(
    fc.property(content, (made) => {
      const read = readPacksFile(madeFile(made), smallVocabulary, 'Any');
      if (typeof read === 'string') return;
      const pack = ownPack.parse({ ...read.fields, id: idOf(1) });
      const { vocabulary, leftOut } = extendVocabulary(smallVocabulary, [pack]);
      taken +=
        pack.actors.length + pack.themes.length - leftOut.filter(({ kind }) => kind !== 'concept').length;
      tagText({ title: 'bar 深 Öl', text: 'A language model.' }, compileVocabulary(vocabulary));
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(0);
});

test('any JSON at all is answered, and never with a failure', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 20 }), (text) => {
      expect(typeof readPacksFile(text, smallVocabulary, 'Any')).toBe('string');
    }),
  );
});

const rules = ['bar* ~ quux', 'bar* + quux ! baz', 'bar*bar*bar*bar', 'bar* ~ quux*foo* !! nothinghere'];
const many = Array.from({ length: 200 }, (_, at) => `bar* + quux + corge${at}* & bar*`);
const needing = [
  { term: 'bar', needs: ['quux'] },
  { term: 'ba*', needs: ['quux'] },
];
const { vocabulary: hostile, leftOut } = extendVocabulary(smallVocabulary, [
  madePack({
    themes: [{ id: 't1', label: 'T', rules: { any: [...rules, ...many] } }],
    actors: [{ id: 'a1', name: 'Barland Inc', kind: 'lab', ambiguous: needing }],
  }),
]);
const compiled = compileVocabulary(hostile);

function millisecondsFor(text: string): number {
  const begun = threadMilliseconds();
  tagText({ title: 'AI', text }, compiled);
  return threadMilliseconds() - begun;
}

test.each([
  ['one word', (length: number) => 'bar '.repeat(length)],
  ['one stem', (length: number) => 'bar'.repeat(length)],
  ['words far from each other', (length: number) => `${'bar. '.repeat(length)}${'quux. '.repeat(length)}`],
  ['words of many rules', (length: number) => 'bar corge5 '.repeat(length)],
])('twice a text of %s takes less than three times as long, whatever the rules of a pack', (_, textOf) => {
  expect(leftOut).toEqual([]);
  const [half, whole] = [textOf(40_000), textOf(80_000)];
  const best = { half: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
  // In turns, so that what is compiled or collected on the way does not meet one of them alone.
  for (let round = 0; round < 8; round += 1) {
    best.half = Math.min(best.half, millisecondsFor(half));
    best.whole = Math.min(best.whole, millisecondsFor(whole));
  }
  // Of less than five milliseconds a good part is the state of the caches.
  expect(best.whole).toBeLessThan(3 * Math.max(best.half, 5));
});

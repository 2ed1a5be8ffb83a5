import { expect, test } from 'vitest';
import { commands } from '../../../renderer/commands/commands.ts';
import { en } from '../../../renderer/strings/en.ts';
import { tr } from '../../../renderer/strings/tr.ts';
import { preferredLanguage } from '../../../renderer/strings/use-strings.ts';
import { skipReasons } from '../../../shared/contract/collect-log.ts';
import { stances } from '../../../shared/model/assertion.ts';
import { exportFormats } from '../../../shared/model/export-profile.ts';
import { sourceVerdicts } from '../../../shared/model/source.ts';
import { shippedPacks } from '../../../shared/vocabulary/shipped-packs.ts';
import { actors, countermeasures } from '../../../shared/vocabulary/shipped-vocabulary.ts';

test('speaks the language that was chosen, else the first of the reader that it knows, else English', () => {
  expect(preferredLanguage('tr', ['en'])).toBe('tr');
  expect(preferredLanguage('xx', ['de-DE', 'tr-TR', 'en'])).toBe('tr');
  expect(preferredLanguage(null, ['de-DE'])).toBe('en');
});

test.each([
  ['English', en],
  ['Turkish', tr],
])('%s has a word for every token of the model', (_, strings) => {
  expect(Object.keys(strings.sources.verdicts).toSorted()).toEqual([...sourceVerdicts].toSorted());
  expect(Object.keys(strings.sources.skipped).toSorted()).toEqual([...skipReasons].toSorted());
  expect(Object.keys(strings.tokens.stance).toSorted()).toEqual([...stances].toSorted());
});

test.each([
  ['English', en],
  ['Turkish', tr],
])('%s says of every format what it is for', (_, { share }) => {
  expect(exportFormats.filter((format) => !share.formats[format]?.what.endsWith('.'))).toEqual([]);
});

test('counts in the words of each language', () => {
  expect(en.inbox.count(1)).toBe('1 article');
  expect(en.inbox.count(1204)).toBe('1,204 articles');
  expect(tr.inbox.count(1204)).toBe('1.204 makale');
  expect(en.collect.done(3, 1)).toBe('Collected: 3 new articles, 1 source failed.');
});

test('every command of the table has a name in every language', () => {
  const ids = commands.map(({ id }) => id).toSorted();
  expect(Object.keys(en.commands.names).toSorted()).toEqual(ids);
  expect(Object.keys(tr.commands.names).toSorted()).toEqual(ids);
});

test.each([
  ['English', en],
  ['Turkish', tr],
])('%s has a name for every pack and every group of the vocabulary', (_, { vocabulary }) => {
  const packs = Object.values(shippedPacks).flatMap((ofKind) => Object.keys(ofKind));
  expect(Object.keys(vocabulary.packs).toSorted()).toEqual(packs.toSorted());
  const groups = [...actors, ...countermeasures].map(({ kind }) => kind);
  expect(groups.filter((group) => vocabulary.groups[group] === undefined)).toEqual([]);
});

test('Turkish has one word for what is kept and another for what is stored', () => {
  const kept = [tr.inbox.states.kept, tr.toast.kept];
  const texts = [tr.vocabulary, tr.rules, tr.relevance, tr.inbox, tr.toast].flatMap((table) =>
    textsOf(table),
  );
  expect(texts.filter((text) => /saklanan/i.test(text))).toEqual(kept);
});

const textsOf = (table: unknown): readonly string[] => {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsOf) : [];
};

test('Turkish keeps the two sides of nearness apart, and calls a story by one word', () => {
  expect(tr.rules.saying.near('“copy”, “harvest”', '“model”')).toBe(
    '“copy”, “harvest” ile “model” birbirine yakın',
  );
  expect(tr.tokens.record.story).toBe('haber kararı');
});

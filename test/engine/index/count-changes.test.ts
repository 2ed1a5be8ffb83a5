import { expect, test } from 'vitest';
import { articleFlags } from '../../../electron/engine/index/article-flags.ts';
import { createChangeCounter, noChanges } from '../../../electron/engine/index/count-changes.ts';

const off = articleFlags.present;
const on = articleFlags.present | articleFlags.relevant;
const marks = (flags: number, ...tags: readonly string[]) => ({ flags, tags: new Set(tags) });

test('counts the tags that come and go by term, the one that changed most first', () => {
  const counter = createChangeCounter(noChanges('packs'));
  counter.add(marks(on, 'theme jailbreak'), marks(on, 'actor openai'));
  counter.add(marks(on), marks(on, 'actor openai'));
  expect(counter.result()).toEqual({
    cause: 'packs',
    articles: 2,
    changed: 2,
    comes: 0,
    goes: 0,
    terms: [
      { kind: 'actor', id: 'openai', added: 2, removed: 0 },
      { kind: 'theme', id: 'jailbreak', added: 0, removed: 1 },
    ],
  });
});

test('counts articles that come to the subject and leave it, and those that stay as they were', () => {
  const counter = createChangeCounter(noChanges('rules'));
  counter.add(marks(off), marks(on));
  counter.add(marks(on), marks(off));
  counter.add(marks(on, 'theme jailbreak'), marks(on, 'theme jailbreak'));
  expect(counter.result()).toMatchObject({ articles: 3, changed: 2, comes: 1, goes: 1, terms: [] });
});

test('is no matter of sources, languages and marks of a person', () => {
  const counter = createChangeCounter(noChanges('packs'));
  counter.add(marks(on, 'source a', 'language en'), marks(on | articleFlags.read, 'source b'));
  expect(counter.result()).toMatchObject({ articles: 1, changed: 0, terms: [] });
});

test('goes on from what was counted before', () => {
  const first = createChangeCounter(noChanges('packs'));
  first.add(marks(on), marks(on, 'actor openai'));
  const second = createChangeCounter(first.result());
  second.add(marks(on), marks(on, 'actor openai'));
  expect(second.result()).toMatchObject({ articles: 2, terms: [{ id: 'openai', added: 2 }] });
});

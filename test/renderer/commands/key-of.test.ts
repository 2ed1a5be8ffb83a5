import { expect, test } from 'vitest';
import { commands } from '../../../renderer/commands/commands.ts';
import { keyOf, shownKey, spokenKey } from '../../../renderer/commands/key-of.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('a key press reads as the table writes it, on a Mac as elsewhere', () => {
  expect(press('j')).toBe('j');
  expect(press('G')).toBe('G');
  expect(press('k', { ctrlKey: true })).toBe('mod+k');
  expect(press('K', { metaKey: true })).toBe('mod+k');
  expect(press('Enter', { ctrlKey: true })).toBe('mod+Enter');
});

test('keys with Alt and dead keys belong to the system', () => {
  expect(press('s', { altKey: true })).toBeNull();
  expect(press('Dead')).toBeNull();
});

test('keys are shown as they stand on the keyboard', () => {
  expect(shownKey('mod+k', true)).toBe('⌘K');
  expect(shownKey('mod+k', false)).toBe('Ctrl K');
  expect(shownKey('mod+Enter', false)).toBe('Ctrl ↵');
  expect(shownKey('ArrowDown', false)).toBe('↓');
  expect(shownKey('G', false)).toBe('⇧G');
  expect(shownKey('g i', false)).toBe('g i');
  expect(shownKey(' ', false)).toBe('␣');
});

test('assistive technology is told of a key by its own name for it', () => {
  expect(spokenKey('mod+Enter', false)).toBe('Control+Enter');
  expect(spokenKey('mod+z', true)).toBe('Meta+z');
  expect(spokenKey('Escape', false)).toBe('Escape');
});

test('no key of the table is shown by the name that programs have for it', () => {
  const shown = commands.flatMap(({ keys }) => keys.map((key) => shownKey(key, false)));
  expect(shown.filter((key) => /^(Arrow|Escape|Enter)/.test(key))).toEqual([]);
});

test('no key does two things at once: an article, an incident, a proposal and an import are never open together', () => {
  const pages = ['article', 'incident', 'proposal', 'import'];
  for (const open of pages) {
    const isHere = (group: string): boolean => group === open || !pages.includes(group);
    const keys = commands.filter(({ group }) => isHere(group)).flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

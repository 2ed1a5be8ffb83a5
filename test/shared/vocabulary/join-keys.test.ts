import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actors, countermeasures, themes } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const folder = '../shared/data';

/** The reference lists are ours to read, not to ship: only their keys are compared. */
function keysOf(file: string, list: string, key: string): string[] {
  const parsed: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const entries = (parsed as Record<string, Record<string, string>[]>)[list] ?? [];
  return entries.map((entry) => entry[key] ?? '').sort();
}

describe.skipIf(!existsSync(folder))('the join keys (need the reference lists beside the checkout)', () => {
  it('are the names of the actors', () => {
    expect(actors.map(({ name }): string => name).sort()).toEqual(keysOf('actors.json', 'actors', 'name'));
  });

  it('are the ids of the themes', () => {
    expect(themes.map(({ id }): string => id).sort()).toEqual(keysOf('themes.json', 'themes', 'id'));
  });

  it('are the ids of the countermeasure kinds', () => {
    const expected = keysOf('countermeasures.json', 'countermeasures', 'id');
    expect(countermeasures.map(({ id }): string => id).sort()).toEqual(expected);
  });
});

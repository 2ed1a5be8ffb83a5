import { describe, expect, it } from 'vitest';
import { labelsTurkish } from '../../../shared/vocabulary/labels-turkish.ts';
import { actors, countermeasures, themes } from '../../../shared/vocabulary/shipped-vocabulary.ts';

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort();

describe('the Turkish labels', () => {
  it('name every theme', () => {
    expect(Object.keys(labelsTurkish.themes).sort()).toEqual(idsOf(themes));
  });

  it('name every kind of measure', () => {
    expect(Object.keys(labelsTurkish.countermeasures).sort()).toEqual(idsOf(countermeasures));
  });

  it('name actors that there are, and only where the name differs', () => {
    const names = new Map<string, string>(actors.map(({ id, name }) => [id, name]));
    for (const [id, label] of Object.entries(labelsTurkish.actors)) {
      expect(names.has(id), id).toBe(true);
      expect(names.get(id)).not.toBe(label);
    }
  });

  it('call no two entries of a list alike', () => {
    for (const table of Object.values(labelsTurkish)) {
      const labels = Object.values(table);
      expect(labels).toEqual([...new Set(labels)]);
    }
  });
});

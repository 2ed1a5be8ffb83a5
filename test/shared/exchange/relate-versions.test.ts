import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateVersions, removed } from '../../../shared/exchange/relate-versions.ts';

describe('relateVersions', () => {
  it.each([
    ['the same', ['b', 'a'], ['b'], { kind: 'same' }],
    ['ours went on', ['b', 'a'], ['a'], { kind: 'ours-is-newer' }],
    ['theirs went on', ['a'], ['b', 'a'], { kind: 'theirs-is-newer' }],
    ['both went on', ['c', 'b', 'a'], ['d', 'b', 'a'], { kind: 'apart', common: 'b' }],
    ['nothing in common', ['a'], ['b'], { kind: 'apart', common: null }],
    ['we went back', ['a', 'b', 'a'], ['b', 'a'], { kind: 'ours-is-newer' }],
    ['they went back', ['b', 'a'], ['a', 'b', 'a'], { kind: 'theirs-is-newer' }],
    ['each keeps its own knowingly', ['a', 'b', 'a', 'x'], ['b', 'a', 'b', 'x'], { kind: 'ours-is-newer' }],
    ['both the same in another order', ['a', 'b', 'x'], ['b', 'a', 'x'], { kind: 'apart', common: 'x' }],
    ['removed here, unchanged there', [removed, 'a'], ['a'], { kind: 'ours-is-newer' }],
    ['removed here, changed there', [removed, 'a'], ['b', 'a'], { kind: 'apart', common: 'a' }],
    ['unchanged here, removed there', ['a'], [removed, 'a'], { kind: 'theirs-is-newer' }],
    ['changed here, removed there', ['b', 'a'], [removed, 'a'], { kind: 'apart', common: 'a' }],
  ])('%s', (_, ours, theirs, relation) => {
    expect(relateVersions(ours, theirs)).toEqual(relation);
  });

  it('finds both sides apart from either, or neither', () => {
    const history = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(history, history, (one, other) => {
        const kinds = [relateVersions(one, other).kind, relateVersions(other, one).kind];
        expect(kinds.filter((kind) => kind === 'apart').length).not.toBe(1);
        expect(kinds.filter((kind) => kind === 'theirs-is-newer').length).toBeLessThan(2);
      }),
    );
  });
});

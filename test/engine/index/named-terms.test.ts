import { expect, test } from 'vitest';
import { namedTerms } from '../../../electron/engine/index/named-terms.ts';

const terms = [
  { number: 1, kind: 'actor', id: 'meta', label: 'Meta' },
  { number: 2, kind: 'actor', id: 'moonshot-ai', label: 'Moonshot AI' },
  { number: 3, kind: 'actor', id: 'meta-security', label: 'Meta Security' },
  { number: 4, kind: 'source', id: 'x1', label: 'Anadolu Ajansı' },
  { number: 5, kind: 'language', id: 'en', label: 'en' },
  { number: 6, kind: 'language', id: 'en-gb', label: 'en-gb' },
  { number: 7, kind: 'theme', id: 'meta', label: 'Meta' },
] as const;

test.each([
  ['actor', 'meta', [1]],
  ['actor', 'META', [1]],
  ['actor', 'moonshot-ai', [2]],
  ['actor', 'Moonshot AI', [2]],
  ['actor', 'moonshot', [2]],
  ['actor', 'security', [3]],
  ['actor', 'moon', []],
  ['actor', '!', []],
  ['source', 'ajansi', [4]],
  ['source', 'X1', [4]],
  ['language', 'en', [5, 6]],
  ['language', 'e', []],
  ['theme', 'Meta', [7]],
] as const)('%s:%s means %j', (kind, value, numbers) => {
  expect(namedTerms(terms, kind, value).map(({ number }) => number)).toEqual(numbers);
});

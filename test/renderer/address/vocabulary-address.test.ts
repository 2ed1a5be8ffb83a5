import { expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../../renderer/address/address.ts';
import {
  relevanceAddress,
  rulesAddress,
  termsAddress,
} from '../../../renderer/address/vocabulary-address.ts';

const term = { kind: 'theme', id: 'model-distillation' } as const;

test.each([
  ['#/vocabulary', termsAddress],
  [
    '#/vocabulary?text=kimi&kind=actor&order=articles&term=theme%3Amodel-distillation',
    { ...termsAddress, filter: { text: 'kimi', kind: 'actor', order: 'articles' }, term },
  ],
  ['#/vocabulary/rules', rulesAddress],
  ['#/vocabulary/relevance', relevanceAddress],
  ['#/vocabulary/rules?rule=new', { ...rulesAddress, rule: 'new' }],
  [
    '#/vocabulary/rules?rule=new&gives=theme%3Amodel-distillation',
    { ...rulesAddress, rule: 'new', gives: term },
  ],
] as const)('%s reads back as it was written', (hash, address) => {
  expect(parseAddress(hash)).toEqual(address);
  expect(formatAddress(address)).toBe(hash);
});

test('a kind, an order or a term that is none falls back to the usual', () => {
  expect(parseAddress('#/vocabulary?kind=x&order=y&term=z:a')).toEqual(termsAddress);
  expect(parseAddress('#/vocabulary?term=theme')).toEqual(termsAddress);
  expect(parseAddress('#/vocabulary/elsewhere')).toEqual(termsAddress);
});

test('only a new rule begins with a tag', () => {
  expect(parseAddress('#/vocabulary/rules?rule=0198&gives=theme:x')).toEqual({
    ...rulesAddress,
    rule: '0198',
  });
});

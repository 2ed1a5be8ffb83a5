import { expect, it } from 'vitest';
import { findSource } from '../../../shared/model/find-source.ts';

const a = { id: 'a', url: 'https://a.example/' };
const b = { id: 'b', url: 'https://b.example/feed?x=1' };

it.each([
  ['a', a],
  ['https://a.example/', a],
  ['HTTPS://A.example', a],
  ['https://a.example:443/#top', a],
  ['https://b.example/feed?x=1', b],
  ['https://b.example/feed', null],
  ['', null],
])('%s means a source by its id or its address', (name, source) => {
  expect(findSource([a, b], name)).toBe(source);
});

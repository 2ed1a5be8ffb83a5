import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

const addresses = async () => (await lab.client.request('sources.list', {})).sources.map(({ url }) => url);

test('an address that is asked for twice at once is followed once', async () => {
  const add = () => lab.client.request('sources.add', { url: 'https://news.example/feed' });
  const [first, second] = await Promise.allSettled([add(), add()]);
  expect(first.status).toBe('fulfilled');
  expect(second).toMatchObject({ status: 'rejected', reason: { code: 'CONFLICT' } });
  expect(await addresses()).toEqual(['https://news.example/feed']);
});

test('a second press on the button of the catalogue adds nothing', async () => {
  const addDefaults = () => lab.client.request('sources.addDefaults', {});
  const [first, second] = await Promise.all([addDefaults(), addDefaults()]);
  expect(second).toEqual({ batch: null, added: 0 });
  expect(await addresses()).toHaveLength(first.added);
});

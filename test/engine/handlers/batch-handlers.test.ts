import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

const incident = { channel: 'incidents.create', as: 'i', request: { fields: { title: 'V accuses A' } } };
const claim = {
  channel: 'claims.create',
  as: 'c',
  request: { fields: { incident: '@i', type: 'scale', text: 'Many accounts' } },
};
const saidBy = (fields: object) => ({
  channel: 'assertions.create',
  request: { fields: { claim: '@c', speaker: { id: null, name: 'V' }, stance: 'asserts', ...fields } },
});
const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);

test.each([
  [
    'a name that is taken',
    [incident, incident],
    'Request 2 of the batch (incidents.create): The name "i" is taken by an earlier request. Nothing was changed.',
  ],
  [
    'a name that nothing has',
    [claim],
    'Request 1 of the batch (claims.create): fields.incident: "@i" is not the id of a record. Nothing was changed.',
  ],
  [
    'an article that is not there',
    [incident, claim, saidBy({ article: 'art-000000000000000000000000' })],
    'Request 3 of the batch (assertions.create): There is no article art-000000000000000000000000 in this library. Nothing was changed.',
  ],
  [
    'a quote that ends before it begins',
    [incident, claim, saidBy({ quote: { text: 'abc', field: 'text', start: 5, end: 2 } })],
    'Request 3 of the batch (assertions.create): fields.quote: it ends before it begins: "end" must be more than "start". Nothing was changed.',
  ],
  [
    'nesting without end',
    [{ channel: 'incidents.create', request: nested }],
    'Request 1 of the batch (incidents.create): It is nested deeper than any request. Nothing was changed.',
  ],
])('a batch with %s is refused where it is wrong', async (_, requests, message) => {
  const applied = lab.client.request('batch.apply', { requests });
  await expect(applied).rejects.toThrow(message);
  expect((await lab.client.request('history.list', {})).entries).toEqual([]);
});

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
    'Nothing was changed, as request 2 of the batch (incidents.create) is wrong: The name "i" is taken by an earlier request.',
  ],
  [
    'a name that nothing has',
    [claim],
    'Nothing was changed, as request 1 of the batch (claims.create) is wrong: fields.incident: "@i" is not the id of a record.',
  ],
  [
    'an article that is not there',
    [incident, claim, saidBy({ article: 'art-000000000000000000000000' })],
    'Nothing was changed, as request 3 of the batch (assertions.create) is wrong: There is no article art-000000000000000000000000 in this library.',
  ],
  [
    'a quote that ends before it begins',
    [incident, claim, saidBy({ quote: { text: 'abc', field: 'text', start: 5, end: 2 } })],
    'Nothing was changed, as request 3 of the batch (assertions.create) is wrong: fields.quote: it ends before it begins: "end" must be more than "start".',
  ],
  [
    'nesting without end',
    [{ channel: 'incidents.create', request: nested }],
    'Nothing was changed, as request 1 of the batch (incidents.create) is wrong: It is nested deeper than any request.',
  ],
])('a batch with %s is refused where it is wrong', async (_, requests, message) => {
  const applied = lab.client.request('batch.apply', { requests });
  await expect(applied).rejects.toThrow(message);
  expect((await lab.client.request('history.list', {})).entries).toEqual([]);
});

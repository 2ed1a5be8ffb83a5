import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelName } from '../../../shared/contract/channels.ts';
import { filesBelow } from '../../support/library-fixtures.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';
import { life, refusedRequests, vendor } from './refused-requests.ts';
import { refusedValues } from './refused-values.ts';

let lab: TestEngine;
let feeds: LoopbackFeeds;
const ids = new Map<string, string>();

const made = [
  ['incident', 'incidents.create', { title: 'Harvest' }],
  ['elsewhere', 'incidents.create', { title: 'Another' }],
  ['part', 'incidents.create', { title: 'Part', related: [{ incident: '@incident', relation: 'part-of' }] }],
  [
    'sequel',
    'incidents.create',
    {
      title: 'Sequel',
      related: [
        { incident: '@part', relation: 'follows' },
        { incident: '@incident', relation: 'follows' },
      ],
    },
  ],
  ['claim', 'claims.create', { incident: '@incident', type: 'scale', text: 'Many' }],
  ['newer', 'claims.create', { incident: '@incident', type: 'scale', text: 'More', supersedes: '@claim' }],
  ['strange', 'claims.create', { incident: '@elsewhere', type: 'scale', text: 'Other' }],
  ['said', 'assertions.create', { claim: '@claim', speaker: vendor, stance: 'asserts' }],
  ['answer', 'assertions.create', { claim: '@claim', speaker: vendor, stance: 'denies', answers: '@said' }],
  ['note', 'searchNotes.create', { lookedFor: 'A reply', where: 'Its site', on: '2026-02' }],
  ['measure', 'measures.create', { kind: 'captcha', by: vendor, title: 'Captcha', life }],
  [
    'later',
    'measures.create',
    { kind: 'captcha', by: vendor, title: 'Harder', life, supersedes: '@measure' },
  ],
] as const;

beforeAll(async () => {
  lab = await openTestEngine();
  feeds = await openLoopbackFeeds();
  feeds.serve('/feed.xml', { body: rss('News', [{ title: 'Vendor V says it was harvested', guid: '1' }]) });
  await lab.client.request('sources.add', { url: feeds.url('/feed.xml'), asGiven: true, allowPrivate: true });
  await lab.client.request('collect.start', { force: true });
  const { articles } = await lab.client.request('articles.list', { state: 'all' });
  ids.set('@article', articles[0]?.id ?? '');
  const requests = made.map(([as, channel, fields]) => ({ as, channel, request: { fields } }));
  const { results } = await lab.client.request('batch.apply', { requests });
  for (const [n, [name]] of made.entries()) {
    const { id } = results[n] as { id: string }; // what creating a record answers
    ids.set(`@${name}`, id);
  }
});
afterAll(async () => {
  await lab.dispose();
  await feeds.close();
});

/** Of all that the ledger and its history hold, and of every byte in the files of record. */
async function stateOfAll(): Promise<string> {
  const lists = [
    'incidents',
    'claims',
    'assertions',
    'measures',
    'searchNotes',
    'actors',
    'distinctions',
    'refusals',
  ];
  const held = [];
  for (const name of lists) held.push(await ask(`${name}.list`, {}));
  held.push(await ask('history.list', {}));
  for (const name of filesBelow(lab.folder))
    if (isOfRecord(name)) held.push(name, readFileSync(join(lab.folder, name), 'base64'));
  return createHash('sha256').update(JSON.stringify(held)).digest('hex');
}

const isOfRecord = (name: string): boolean =>
  /^(ledger|decisions|history|articles)\/|^library\.json$/.test(name);

/** By hand, as JSON would lose what is no number. */
function withIds(value: unknown): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withIds);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each)]));
}
// The requests are wrong on purpose, which the types would not let through.
const ask = (channel: string, request: unknown) =>
  lab.client.request(channel as ChannelName, withIds(request) as never);

/** It ends once: with its full stop, after which no other begins. */
const oneSentence = /^(?!.*\. [A-Z“"])[^\n]+\.$/u;

describe('bad input', () => {
  it.each([...refusedRequests, ...refusedValues])(
    'gets one sentence and changes nothing: %s',
    async (_, channel, request, sentence) => {
      const before = await stateOfAll();
      const failure: unknown = await ask(channel, request).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      let message = failure instanceof Error ? failure.message : 'It was not refused.';
      for (const [name, id] of ids) message = message.replaceAll(id, name);
      expect(message).toBe(sentence);
      expect(message).toMatch(oneSentence);
      expect(await stateOfAll()).toBe(before);
    },
  );

  it('is refused as a whole where only the last request of a batch is wrong', async () => {
    const before = await stateOfAll();
    const requests = [
      {
        channel: 'claims.create',
        as: 'c',
        request: { fields: { incident: '@incident', type: 'scale', text: 'Good' } },
      },
      { channel: 'claims.update', request: { id: '@claim', fields: { supersedes: '@c' } } },
      { channel: 'claims.update', request: { id: '@c', fields: { supersedes: '@newer' } } },
    ];
    await expect(ask('batch.apply', { requests })).rejects.toThrow(
      /^Nothing was changed, as request 3 of the batch \(claims\.update\) is wrong: The claim .* already supersedes .*: supersession cannot run in a circle\.$/,
    );
    expect(await stateOfAll()).toBe(before);
  });
});

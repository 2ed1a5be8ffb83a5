import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChannelName, channels } from '../../shared/contract/channels.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { packageOf, sent } from '../support/colleague.ts';
import { filesBelow } from '../support/library-fixtures.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';
import { requestOf, type Step, writes } from './random-undo-requests.ts';
import {
  fromColleague,
  fromElsewhere,
  furnished,
  type SharedTexts,
  sharedTexts,
  type ToImport,
} from './random-undo-setting.ts';

/** Channels that answer with a batch and stand in no random step, each with why, and where it is told of. */
const elsewhere: Partial<Record<ChannelName, string>> = {
  'sources.accept': 'adopt-addresses.test.ts: it needs a feed that became another one',
  'relevance.use': 'relevance-handlers.test.ts: it needs corrections by the dozen to learn from',
  'relevance.remove': 'relevance-handlers.test.ts',
  'history.preview': 'it names the batch, and changes nothing',
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    channel: fc.constantFrom(...writes),
    picks: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 10, maxLength: 24, size: 'max' },
);

let lab: TestEngine;
let feeds: LoopbackFeeds;
let articles: readonly string[] = [];
let files: readonly ToImport[] = [];
let shared: SharedTexts;

beforeAll(async () => {
  lab = await openTestEngine();
  feeds = await openLoopbackFeeds();
  const items = Array.from({ length: 4 }, (_, n) => ({
    title: `Article ${n} about model distillation`,
    guid: `${n}`,
    link: `https://news.example/${n}`,
  }));
  feeds.serve('/feed.xml', { body: rss('News', items) });
  const url = feeds.url('/feed.xml');
  await lab.client.request('sources.add', { url, asGiven: true, allowPrivate: true });
  await lab.client.request('collect.start', { force: true });
  const list = await lab.client.request('articles.list', { state: 'all' });
  articles = list.articles.map(({ id }) => id);
  expect(articles).toHaveLength(4);
  await lab.client.request('batch.apply', { requests: furnished });
  files = [...(await fromColleague(await packageOf(lab.client))), ...fromElsewhere()];
  shared = await sharedTexts();
});
afterAll(async () => {
  await lab.dispose();
  await feeds.close();
});

/** Every file of record that a person changes, without the number of its last batch and what follows from it, and without settings. */
function records(): Record<string, string> {
  const isRecord = (name: string) => /^(ledger|decisions)\/|^library\.json$/.test(name);
  return Object.fromEntries(
    filesBelow(lab.folder)
      .filter(isRecord)
      .map((name) => {
        const { data } = JSON.parse(readFileSync(join(lab.folder, name), 'utf8'));
        const {
          applied: _applied,
          checkpoint: _checkpoint,
          health: _health,
          settings: _settings,
          ...rest
        } = data;
        return [name, JSON.stringify(rest)];
      }),
  );
}

/** What the engine rightly refuses changes nothing; true where something was done. */
async function take(step: Step): Promise<boolean> {
  const before = (await lab.client.request('history.list', { limit: 1 })).entries[0]?.seq;
  try {
    await lab.client.request(
      step.channel,
      (await requestOf(step, { client: lab.client, feeds, articles, files, shared })) as never,
    ); // made for the channel by the table above
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    expect(['BAD_REQUEST', 'NOT_FOUND', 'CONFLICT']).toContain(thrown.code);
  }
  return (await lab.client.request('history.list', { limit: 1 })).entries[0]?.seq !== before;
}

const shapeOf = (response: object): object => ('shape' in response ? Object(response.shape) : {});

describe('the files of a library', () => {
  it('are changed in these ways, and in no other that the history can take back', () => {
    const told = new Set<string>([...writes, ...Object.keys(elsewhere)]);
    const writing = Object.entries(channels).filter(([, { response }]) => 'batch' in shapeOf(response));
    expect(writing.map(([name]) => name).filter((name) => !told.has(name))).toEqual([]);
  });

  it('are to the byte what they were before any kind of file was taken in', async () => {
    for (const { name, bytes } of files) {
      const before = records();
      const taken = await lab.client.request('imports.apply', {
        import: await sent(bytes, name, lab.client),
        take: 'theirs',
      });
      expect([name, taken.refused, taken.changed > 0]).toEqual([name, [], true]);
      await lab.client.request('history.undo', { batch: taken.batch ?? '' });
      expect(withoutEmpty(records())).toEqual(withoutEmpty(before));
    }
  });

  it('are to the byte what they were before any change, once it is undone', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const step of taken) {
          const before = records();
          if (!(await take(step))) {
            expect(records()).toEqual(before);
            continue;
          }
          const after = records();
          const [last] = (await lab.client.request('history.list', { limit: 1 })).entries;
          const { batch } = await lab.client.request('history.undo', { batch: last?.batch });
          expect(withoutEmpty(records())).toEqual(withoutEmpty(before));
          await lab.client.request('history.undo', { batch });
          expect(records()).toEqual(after);
        }
      }),
      { numRuns: 16 },
    );
  });
});

/** A day on which nothing is decided any more has a file without decisions. */
const withoutEmpty = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([, data]) => data !== '{"decisions":{}}'));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelName } from '../../shared/contract/channels.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { packageOf, sent } from '../support/colleague.ts';
import { filesBelow } from '../support/library-fixtures.ts';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';
import { fromColleague, furnished, named, packOf } from './random-undo-setting.ts';

/** Channels that write, each of which the history can take back. */
const writes = [
  'incidents.create',
  'incidents.update',
  'incidents.remove',
  'incidents.merge',
  'incidents.split',
  'claims.create',
  'claims.update',
  'claims.remove',
  'assertions.create',
  'assertions.update',
  'assertions.remove',
  'measures.create',
  'measures.update',
  'measures.remove',
  'searchNotes.create',
  'searchNotes.update',
  'searchNotes.remove',
  'actors.create',
  'actors.update',
  'actors.remove',
  'actors.merge',
  'actors.split',
  'distinctions.create',
  'distinctions.remove',
  'refusals.create',
  'refusals.remove',
  'articles.mark',
  'articles.tag',
  'stories.join',
  'stories.part',
  'stories.split',
  'rules.create',
  'rules.update',
  'rules.remove',
  'sources.addDefaults',
  'sources.update',
  'sources.remove',
  'profiles.create',
  'profiles.update',
  'profiles.remove',
  'timelines.create',
  'timelines.update',
  'timelines.remove',
  'packs.import',
  'packs.remove',
  'example.add',
  'example.remove',
  'imports.apply',
  'batch.apply',
  'history.undo',
] as const satisfies readonly ChannelName[];

type Step = { readonly channel: (typeof writes)[number]; readonly picks: readonly number[] };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    channel: fc.constantFrom(...writes),
    picks: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 10, maxLength: 24, size: 'max' },
);

const pick = <Item>(items: readonly Item[], n = 0): Item | undefined => items[n % Math.max(1, items.length)];

let lab: TestEngine;
let feeds: LoopbackFeeds;
let articles: readonly string[] = [];
let packages: readonly Uint8Array[] = [];

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
  packages = await fromColleague(await packageOf(lab.client));
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

type List =
  | 'incidents.list'
  | 'claims.list'
  | 'assertions.list'
  | 'measures.list'
  | 'searchNotes.list'
  | 'actors.list'
  | 'distinctions.list'
  | 'refusals.list';

async function idsOf(list: List) {
  return (await lab.client.request(list, {})).items.map(({ id }) => id);
}

const profiles = async () => (await lab.client.request('profiles.list', {})).profiles;
const timelines = async () => (await lab.client.request('timelines.list', {})).timelines;

async function requestOf({ channel, picks: [a = 0, b = 0, c = 0] }: Step): Promise<object> {
  const incidents = await idsOf('incidents.list');
  const claims = await idsOf('claims.list');
  const { rules } = await lab.client.request('rules.list', {});
  const { sources } = await lab.client.request('sources.list', {});
  const { entries } = await lab.client.request('history.list', { limit: 12 });
  const incident = pick(incidents, a);
  switch (channel) {
    case 'incidents.create':
      return { fields: { title: `Incident ${b % 5}`, articles: articles.slice(0, c % 3) } };
    case 'incidents.update':
      return { id: incident, fields: { title: `Renamed ${b % 5}`, themes: [`theme-${c % 3}`] } };
    case 'incidents.remove':
      return { id: incident };
    case 'incidents.merge':
      return { into: incident, from: pick(incidents, b) };
    case 'incidents.split':
      return {
        id: incident,
        fields: { title: 'Part' },
        claims: claims.slice(0, 1 + (b % 2)),
        across: 'along',
      };
    case 'claims.create':
      return { fields: { incident, type: 'scale', text: `Claim ${b % 5}`, about: [named(`Lab ${c % 4}`)] } };
    case 'assertions.create': {
      const answers = b % 2 ? (pick(await idsOf('assertions.list'), c) ?? null) : null;
      return {
        fields: { claim: pick(claims, a), speaker: named(`Lab ${b % 4}`), stance: 'denies', answers },
      };
    }
    case 'claims.update':
      return {
        id: pick(claims, a),
        fields: { incident: pick(incidents, b), supersedes: c % 2 ? (pick(claims, c) ?? null) : null },
      };
    case 'claims.remove':
      return { id: pick(claims, a) };
    case 'assertions.update':
      return {
        id: pick(await idsOf('assertions.list'), a),
        fields: { claim: pick(claims, b), stance: c % 2 ? 'asserts' : 'retracts' },
      };
    case 'assertions.remove':
      return { id: pick(await idsOf('assertions.list'), a) };
    case 'measures.update':
      return {
        id: pick(await idsOf('measures.list'), a),
        fields: { incidents: incidents.slice(0, b % 3), against: { claims: claims.slice(0, c % 3) } },
      };
    case 'measures.remove':
      return { id: pick(await idsOf('measures.list'), a) };
    case 'searchNotes.create':
      return {
        fields: {
          lookedFor: `Reply ${a % 3}`,
          where: 'the press',
          on: '2026-03',
          incident: b % 2 ? incident : null,
        },
      };
    case 'searchNotes.update':
      return { id: pick(await idsOf('searchNotes.list'), a), fields: { found: `Nothing ${b % 3}` } };
    case 'searchNotes.remove':
      return { id: pick(await idsOf('searchNotes.list'), a) };
    case 'measures.create':
      return {
        fields: {
          kind: 'rate-limiting',
          by: named(`Lab ${a % 4}`),
          title: 'Limits',
          life: [{ status: 'announced', from: '2026' }],
          incidents: incidents.slice(0, b % 3),
        },
      };
    case 'actors.create':
      return { fields: { name: `Lab ${a % 4}`, aliases: [{ name: `L${b % 4}` }] } };
    case 'actors.merge':
      return { into: `Lab ${a % 4}`, from: pick(await idsOf('actors.list'), b) ?? `Lab ${b % 4}` };
    case 'actors.update':
      return {
        id: pick(await idsOf('actors.list'), a),
        fields: { name: `Lab ${b % 4}`, summary: `Note ${c % 3}` },
      };
    case 'actors.remove':
      return { id: pick(await idsOf('actors.list'), a) };
    case 'actors.split': {
      const assertions = (await idsOf('assertions.list')).filter((_, n) => (c >> n) % 2);
      return {
        key: b % 2 ? `Lab ${a % 4}` : pick(await idsOf('actors.list'), b),
        records: assertions.map((id) => ({ kind: 'assertion', id })),
        aliases: c % 3 ? [] : [`L${c % 4}`],
        to: named(`Namesake ${c % 3}`),
      };
    }
    case 'distinctions.create':
      return c % 2
        ? { fields: { between: 'incident', pair: [incident, pick(incidents, b)] } }
        : { fields: { between: 'actor', pair: [`Lab ${a % 4}`, `Lab ${b % 4}`] } };
    case 'distinctions.remove':
      return { id: pick(await idsOf('distinctions.list'), a) };
    case 'refusals.create':
      return { fields: { key: `line ${a % 5}` } };
    case 'refusals.remove':
      return { id: pick(await idsOf('refusals.list'), a) };
    case 'articles.mark':
      return { ids: articles.slice(0, 1 + (a % 3)), read: b % 2 === 0, kept: c % 2 === 0 };
    case 'articles.tag':
      return { ids: articles.slice(0, 1 + (a % 3)), kind: 'theme', id: 'jailbreak', holds: b % 2 === 0 };
    case 'stories.join':
      return { articles: articles.slice(0, 2 + (a % 2)) };
    case 'stories.part':
      return { groups: [articles.slice(0, 1 + (a % 2)), articles.slice(2, 3 + (b % 2))] };
    case 'stories.split':
      return { articles: articles.slice(a % 3, 1 + (a % 3)) };
    case 'profiles.create':
      return { fields: { name: `Profile ${a % 4}`, format: b % 2 ? 'csv' : 'json' } };
    case 'profiles.update':
      return { id: pick(await profiles(), a)?.id, fields: { ceiling: b % 2 ? 'green' : 'amber' } };
    case 'profiles.remove':
      return { id: pick(await profiles(), a)?.id };
    case 'timelines.create':
      return { fields: { name: `Timeline ${a % 4}`, filter: { stances: ['denies'] } } };
    case 'timelines.update':
      return { id: pick(await timelines(), a)?.id, fields: { lanes: b % 2 ? 'actor' : 'theme' } };
    case 'timelines.remove':
      return { id: pick(await timelines(), a)?.id };
    case 'packs.import':
      return { text: packOf(a % 2, b % 3) };
    case 'packs.remove': {
      const { packs } = await lab.client.request('packs.list', {});
      return { id: pick(packs, a)?.id };
    }
    case 'example.add':
    case 'example.remove':
      return {};
    case 'imports.apply':
      return { import: await sent(pick(packages, a) ?? new Uint8Array(), 'ben.faultline', lab.client) };
    case 'rules.create':
      return {
        fields: {
          name: `Rule ${a % 5}`,
          conditions: [{ kind: 'words', words: ['distillation'] }],
          actions: [{ kind: 'keep' }],
        },
      };
    case 'rules.update':
      return { id: pick(rules, a)?.id, fields: { enabled: b % 2 === 0 } };
    case 'rules.remove':
      return { id: pick(rules, a)?.id };
    case 'sources.addDefaults': {
      const { entries: catalogue } = await lab.client.request('sources.catalogue', {});
      return { urls: catalogue.slice(a % 5, (a % 5) + 1 + (b % 2)).map(({ url }) => url) };
    }
    case 'sources.update':
      return { id: pick(sources, a)?.id, fields: { paused: b % 2 === 0 } };
    case 'sources.remove':
      return { id: pick(sources, a)?.id };
    case 'batch.apply':
      return {
        requests: [
          { channel: 'incidents.create', as: 'i', request: { fields: { title: 'Imported' } } },
          {
            channel: 'claims.create',
            as: 'c',
            request: { fields: { incident: '@i', type: 'scale', text: 'Imported' } },
          },
          { channel: 'articles.mark', request: { ids: articles.slice(0, 1), kept: a % 2 === 0 } },
        ],
      };
    case 'history.undo': {
      const batch = pick(entries, a)?.batch;
      const { conflicts } = await lab.client.request('history.preview', { ...(batch && { batch }) });
      const choices = conflicts.map(({ kind, id, field }) => ({
        kind,
        id,
        field,
        keep: b % 2 ? 'now' : 'before',
      }));
      return { batch, choices, takeAlong: c % 2 === 0 };
    }
  }
}

/** What the engine rightly refuses changes nothing; true where something was done. */
async function take(step: Step): Promise<boolean> {
  const before = (await lab.client.request('history.list', { limit: 1 })).entries[0]?.seq;
  try {
    await lab.client.request(step.channel, (await requestOf(step)) as never); // made for the channel by the table above
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    expect(['BAD_REQUEST', 'NOT_FOUND', 'CONFLICT']).toContain(thrown.code);
  }
  return (await lab.client.request('history.list', { limit: 1 })).entries[0]?.seq !== before;
}

describe('the files of a library', () => {
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

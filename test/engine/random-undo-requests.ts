import type { ChannelName } from '../../shared/contract/channels.ts';
import type { Client } from '../../shared/contract/client.ts';
import { sent } from '../support/colleague.ts';
import type { LoopbackFeeds } from '../support/loopback-feeds.ts';
import { columns, named, packOf, type SharedTexts, type ToImport } from './random-undo-setting.ts';

/** Channels that write, each of which the history can take back. */
export const writes = [
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
  'rules.import',
  'sources.add',
  'sources.addDefaults',
  'sources.update',
  'sources.remove',
  'opml.import',
  'profiles.create',
  'profiles.update',
  'profiles.remove',
  'profiles.import',
  'mappings.create',
  'mappings.update',
  'mappings.remove',
  'mappings.import',
  'keys.create',
  'keys.update',
  'keys.remove',
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

export type Step = { readonly channel: (typeof writes)[number]; readonly picks: readonly number[] };

const themes = ['jailbreak', 'model-distillation'];
const pick = <Item>(items: readonly Item[], n = 0): Item | undefined => items[n % Math.max(1, items.length)];

export type Surroundings = {
  readonly client: Client;
  readonly feeds: LoopbackFeeds;
  readonly articles: readonly string[];
  readonly files: readonly ToImport[];
  readonly shared: SharedTexts;
};

const opmlOf = (from: number, count: number): string => {
  const outlines = Array.from(
    { length: count },
    (_, n) => `<outline xmlUrl="https://desk${from + n}.example/feed"/>`,
  );
  return `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
};

type List =
  | 'incidents.list'
  | 'claims.list'
  | 'assertions.list'
  | 'measures.list'
  | 'searchNotes.list'
  | 'actors.list'
  | 'distinctions.list'
  | 'refusals.list';

/** The request of a step, among what there is by then; many are wrong, and rightly refused. */
export async function requestOf(
  { channel, picks: [a = 0, b = 0, c = 0] }: Step,
  { client, feeds, articles, files, shared }: Surroundings,
): Promise<object> {
  const idsOf = async (list: List) => (await client.request(list, {})).items.map(({ id }) => id);
  const { profiles } = await client.request('profiles.list', {});
  const { mappings } = await client.request('mappings.list', {});
  const { keys } = await client.request('keys.list', {});
  const { timelines } = await client.request('timelines.list', {});
  const incidents = await idsOf('incidents.list');
  const claims = await idsOf('claims.list');
  const { rules } = await client.request('rules.list', {});
  const { sources } = await client.request('sources.list', {});
  const { entries } = await client.request('history.list', { limit: 12 });
  const incident = pick(incidents, a);
  switch (channel) {
    case 'incidents.create':
      return { fields: { title: `Incident ${b % 5}`, articles: articles.slice(0, c % 3) } };
    case 'incidents.update':
      return { id: incident, fields: { title: `Renamed ${b % 5}`, themes: themes.slice(0, c % 3) } };
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
      return { id: pick(profiles, a)?.id, fields: { ceiling: b % 2 ? 'green' : 'amber' } };
    case 'profiles.remove':
      return { id: pick(profiles, a)?.id };
    case 'profiles.import':
      return { text: pick(shared.profiles, a) };
    case 'mappings.create':
      return { fields: { name: `Sheet ${a % 4}`, columns: columns.slice(0, 1 + (b % 2)) } };
    case 'mappings.update':
      return { id: pick(mappings, a)?.id, fields: { name: `Sheet ${b % 4}` } };
    case 'mappings.remove':
      return { id: pick(mappings, a)?.id };
    case 'mappings.import':
      return { text: pick(shared.mappings, a) };
    case 'keys.create':
      return { fields: { name: `Colleague ${a % 4}`, key: `${b % 4}`.repeat(64) } };
    case 'keys.update':
      return { id: pick(keys, a)?.id, fields: { name: `Colleague ${b % 4}` } };
    case 'keys.remove':
      return { id: pick(keys, a)?.id };
    case 'timelines.create':
      return { fields: { name: `Timeline ${a % 4}`, filter: { stances: ['denies'] } } };
    case 'timelines.update':
      return { id: pick(timelines, a)?.id, fields: { lanes: b % 2 ? 'actor' : 'theme' } };
    case 'timelines.remove':
      return { id: pick(timelines, a)?.id };
    case 'packs.import':
      return { text: packOf(a % 2, b % 3) };
    case 'packs.remove': {
      const { packs } = await client.request('packs.list', {});
      return { id: pick(packs, a)?.id };
    }
    case 'example.add':
    case 'example.remove':
      return {};
    case 'imports.apply': {
      const { name = '', bytes = new Uint8Array() } = pick(files, a) ?? {};
      return { import: await sent(bytes, name, client), take: b % 2 ? 'theirs' : 'ours' };
    }
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
    case 'rules.import':
      return { text: pick(shared.rules, a) };
    case 'sources.add':
      return { url: feeds.url(`/feed-${a % 3}.xml`), asGiven: true, allowPrivate: b % 2 === 0 };
    case 'opml.import':
      return { text: opmlOf(a % 3, 1 + (b % 3)) };
    case 'sources.addDefaults': {
      const { entries: catalogue } = await client.request('sources.catalogue', {});
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
      const { conflicts } = await client.request('history.preview', { ...(batch && { batch }) });
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

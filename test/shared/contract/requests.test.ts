import { describe, expect, it } from 'vitest';
import {
  type ChannelName,
  channels,
  type EventName,
  events,
  type RequestOf,
} from '../../../shared/contract/channels.ts';
import { contentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts';
import { timelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { articleOf, idOf, vendor } from '../ledger/sample-records.ts';

/** One good request a channel, typed by the contract: a channel without one does not compile. */
const good: { readonly [Name in ChannelName]: RequestOf<Name> } = {
  'library.info': {},
  'library.check': { rebuildIndex: true },
  'sources.list': {},
  'sources.catalogue': {},
  'sources.add': { url: 'https://news.example/feed' },
  'sources.discover': { url: 'https://news.example/' },
  'sources.addDefaults': {},
  'sources.update': { id: idOf(1), fields: { fullText: true, paused: false } },
  'sources.accept': { id: idOf(1) },
  'sources.remove': { id: idOf(1) },
  'opml.preview': { text: '<opml/>' },
  'opml.import': { text: '<opml/>', chosen: [0, 2] },
  'opml.export': {},
  'collect.start': { sources: [idOf(1)], force: true },
  'collect.log': { source: idOf(1), limit: 50 },
  'collect.pause': { paused: true },
  'collect.cancel': {},
  'articles.list': { text: 'distillation', actors: ['anthropic'], since: '2026-02-23', limit: 500 },
  'articles.facets': { relevant: true },
  'articles.get': { id: articleOf(1) },
  'articles.related': { id: articleOf(1), limit: 50 },
  'articles.fetchText': { id: articleOf(1) },
  'articles.byStory': { state: 'inbox', upTo: 100, opened: [`story-${articleOf(1)}`] },
  'stories.list': { least: 1 },
  'stories.get': { id: `story-${articleOf(1)}` },
  'stories.join': { articles: [articleOf(1), articleOf(2)] },
  'stories.part': { groups: [[articleOf(1)], [articleOf(2)]] },
  'stories.split': { articles: [articleOf(1)] },
  'articles.mark': { ids: [articleOf(1)], setAside: null },
  'articles.tag': { ids: [articleOf(1)], kind: 'theme', id: 'jailbreak', holds: null },
  'vocabulary.list': {},
  'vocabulary.get': { kind: 'actor', id: 'anthropic' },
  'vocabulary.export': {},
  'vocabulary.corrections': {},
  'packs.list': {},
  'packs.inspect': { text: '{}' },
  'packs.preview': { change: { kind: 'import', text: '{}' } },
  'packs.cancelPreview': {},
  'packs.import': { text: '{}' },
  'packs.export': { id: idOf(1) },
  'packs.remove': { id: idOf(1) },
  'rules.list': {},
  'rules.create': {
    fields: {
      name: 'X',
      conditions: [{ kind: 'words', words: ['distill*'] }],
      actions: [{ kind: 'set-aside', reason: 'Not on the subject' }],
    },
  },
  'rules.update': { id: idOf(1), fields: { enabled: false } },
  'rules.remove': { id: idOf(1) },
  'rules.preview': { rules: [], without: [idOf(1)] },
  'rules.cancelPreview': {},
  'rules.inspect': { text: '{}' },
  'rules.import': { text: '{}' },
  'rules.export': {},
  'tags.changes': {},
  'relevance.get': {},
  'relevance.preview': { learn: false },
  'relevance.cancelPreview': {},
  'relevance.use': { offer: idOf(1), leaning: 'fewer' },
  'relevance.remove': {},
  'incidents.list': {},
  'incidents.get': { id: idOf(1) },
  'incidents.create': { fields: { title: 'X' } },
  'incidents.update': { id: idOf(1), fields: { happened: null } },
  'incidents.remove': { id: idOf(1), why: 'Entered twice' },
  'incidents.duplicates': { of: idOf(1), limit: 10 },
  'incidents.previewMerge': { into: idOf(1), from: idOf(2) },
  'incidents.merge': {
    into: idOf(1),
    from: idOf(2),
    wins: { happened: 'from' },
    why: 'Filed twice',
  },
  'incidents.split': {
    id: idOf(1),
    fields: { title: 'The other part' },
    claims: [idOf(2)],
    parties: [{ actor: vendor, role: 'accuser' }],
    keep: ['parties'],
    across: 'along',
  },
  'claims.list': { incident: idOf(1) },
  'claims.create': { fields: { incident: idOf(1), type: 'motive', text: 'X' } },
  'claims.update': { id: idOf(1), fields: { status: 'disputed', statusReason: 'Denied' } },
  'claims.remove': { id: idOf(1) },
  'assertions.list': { claim: idOf(1) },
  'assertions.create': { fields: { claim: idOf(1), speaker: vendor, stance: 'asserts' } },
  'assertions.update': { id: idOf(1), fields: { answers: idOf(2) } },
  'assertions.remove': { id: idOf(1) },
  'measures.list': { inForce: '2026-06-15' },
  'measures.create': {
    fields: { kind: 'rate-limiting', by: vendor, title: 'X', life: [{ status: 'proposed', from: '2026~' }] },
  },
  'measures.update': { id: idOf(1), fields: { incidents: [] } },
  'measures.remove': { id: idOf(1) },
  'searchNotes.list': { incident: idOf(1) },
  'searchNotes.create': { fields: { lookedFor: 'a reply of lab C', where: 'its site', on: '2026-02-24' } },
  'searchNotes.update': { id: idOf(1), fields: { found: 'a post' } },
  'searchNotes.remove': { id: idOf(1) },
  'actors.list': {},
  'actors.named': {},
  'actors.profile': { key: 'anthropic' },
  'actors.create': { fields: { name: 'Lab C', aliases: [{ name: 'C', usedBy: 'a newspaper' }] } },
  'actors.update': { id: idOf(1), fields: { kind: 'lab' } },
  'actors.remove': { id: idOf(1) },
  'actors.duplicates': {},
  'actors.previewMerge': { into: 'deepseek', from: 'Deep Seek' },
  'actors.merge': { into: 'deepseek', from: 'Deep Seek', why: 'Two spellings' },
  'actors.split': {
    key: 'deepseek',
    records: [{ kind: 'assertion', id: idOf(1) }],
    to: { id: null, name: 'A namesake' },
  },
  'distinctions.list': {},
  'distinctions.create': { fields: { between: 'incident', pair: [idOf(1), idOf(2)] } },
  'distinctions.remove': { id: idOf(1) },
  'proposals.list': { story: articleOf(1) },
  'refusals.list': {},
  'refusals.create': { fields: { key: 'party lab-c accused' } },
  'refusals.remove': { id: idOf(1) },
  'timeline.list': { actors: ['deepseek'], until: '2026-12-31' },
  'example.get': {},
  'example.add': {},
  'example.remove': {},
  'timeline.chart': {
    stances: ['denies'],
    measureStatuses: ['in-force'],
    text: 'accounts',
    clock: 'first-seen',
    knownOn: { day: '2026-09-10', sense: 'recorded' },
  },
  'timeline.undated': { actors: ['deepseek'], clock: 'said' },
  'timeline.counts': { kinds: ['search-note'], incidents: [idOf(1)] },
  'timeline.knownFrom': {},
  'timeline.record': { kind: 'assertion', record: idOf(1) },
  'exports.preview': { format: 'json', filter: { actors: ['deepseek'] } },
  'exports.start': { format: 'json', ceiling: 'green', fields: ['date', 'title'] },
  'exports.read': { export: idOf(1) },
  'exports.withheld': { ceiling: 'amber' },
  'profiles.list': {},
  'profiles.create': { fields: { name: 'Newsroom', format: 'json', ceiling: 'green', fields: ['date'] } },
  'profiles.update': { id: idOf(1), fields: { anonymous: true } },
  'profiles.remove': { id: idOf(1) },
  'profiles.export': { ids: [idOf(1)] },
  'profiles.import': { text: '{}' },
  'mappings.list': {},
  'mappings.create': { fields: { name: 'Desk', columns: [{ column: 'Lab', field: 'accused' }] } },
  'mappings.update': { id: idOf(1), fields: { columns: [{ column: 'Notes', field: null }] } },
  'mappings.remove': { id: idOf(1) },
  'mappings.export': { ids: [idOf(1)] },
  'mappings.import': { text: '{}' },
  'keys.list': {},
  'keys.create': { fields: { name: 'Deniz', key: 'ab'.repeat(32), library: null } },
  'keys.update': { id: idOf(1), fields: { name: 'Deniz A.' } },
  'keys.remove': { id: idOf(1) },
  'keys.make': {},
  'timelines.list': {},
  'timelines.create': { fields: { name: 'Lab B', filter: { actors: ['b'], clock: 'said' }, lanes: 'actor' } },
  'timelines.update': { id: idOf(1), fields: { description: 'For the paper' } },
  'timelines.remove': { id: idOf(1) },
  'imports.start': { name: 'colleague.faultline', allowPrivate: true },
  'imports.send': { import: idOf(1), base64: 'UEs=' },
  'imports.preview': { import: idOf(1) },
  'imports.rows': { import: idOf(1), what: 'conflict', limit: 10 },
  'imports.apply': { import: idOf(1), choices: [{ id: idOf(2), path: 'title', keep: 'theirs' }] },
  'history.list': { record: idOf(1), within: true, before: 12, limit: 1 },
  'history.preview': { batch: idOf(1), takeAlong: true },
  'history.undo': {
    batch: idOf(1),
    choices: [{ kind: 'incident', id: idOf(1), field: 'title', keep: 'before' }],
  },
  'batch.apply': {
    requests: [{ channel: 'incidents.create', as: 'first', request: { fields: { title: 'X' } } }],
  },
};

const bad: readonly (readonly [name: ChannelName, request: object, place: string])[] = [
  ['sources.add', { url: 'x'.repeat(3000) }, 'url'],
  ['sources.add', { url: 'https://a.example/', speaker: 'oracle' }, 'speaker'],
  ['sources.remove', { id: '1' }, 'id'],
  ['collect.start', { sources: 'all' }, 'sources'],
  ['collect.log', { limit: 2001 }, 'limit'],
  ['collect.log', { source: 'https://a.example/' }, 'source'],
  ['articles.list', { limit: 501 }, 'limit'],
  ['articles.list', { offset: -1 }, 'offset'],
  ['articles.list', { since: '2026-02' }, 'since'],
  ['articles.list', { actors: Array.from({ length: 51 }, () => 'a') }, 'actors'],
  ['articles.list', { state: 'deleted' }, 'state'],
  ['articles.get', { id: '../../library' }, 'id'],
  ['articles.mark', { ids: [] }, 'ids'],
  ['articles.tag', { ids: [articleOf(1)], kind: 'source', id: 'x', holds: true }, 'kind'],
  ['incidents.create', { fields: { title: ' ' } }, 'fields.title'],
  ['incidents.create', { fields: { title: 'X', happened: 'soon' } }, 'fields.happened'],
  [
    'incidents.create',
    { fields: { title: 'X', parties: [{ actor: vendor, role: 'villain' }] } },
    'fields.parties.0.role',
  ],
  ['incidents.update', { id: idOf(1), fields: { title: null } }, 'fields.title'],
  ['incidents.update', { id: idOf(1), fields: { id: idOf(2) } }, 'fields'],
  ['incidents.merge', { into: idOf(1), from: 'x' }, 'from'],
  ['incidents.split', { id: idOf(1), fields: {} }, 'fields.title'],
  ['incidents.split', { id: idOf(1), fields: { title: 'X' }, across: 'maybe' }, 'across'],
  ['actors.split', { key: ' ', to: vendor }, 'key'],
  ['claims.create', { fields: { incident: idOf(1), type: 'rumour', text: 'X' } }, 'fields.type'],
  ['assertions.update', { id: idOf(1), fields: { stance: 'doubts' } }, 'fields.stance'],
  ['measures.update', { id: idOf(1), fields: { life: [] } }, 'fields.life'],
  ['measures.list', { inForce: '2026' }, 'inForce'],
  ['history.list', { limit: 0 }, 'limit'],
  ['history.list', { before: 0 }, 'before'],
  ['history.undo', { batch: 'newest' }, 'batch'],
  [
    'history.preview',
    { choices: [{ kind: 'incident', id: idOf(1), field: 'title', keep: 'both' }] },
    'choices.0.keep',
  ],
  ['batch.apply', { requests: [] }, 'requests'],
  ['batch.apply', { requests: [{ channel: 'x', as: 'Not A Name', request: {} }] }, 'requests.0.as'],
];

describe('a request', () => {
  it.each(Object.entries(good))('to %s is taken as the contract has it', (name, request) => {
    const { request: schema } = channels[name as ChannelName]; // the table above has the channels for its keys
    expect(schema.safeParse(request).error).toBeUndefined();
  });

  it.each(bad)('to %s of %j is refused for its %s', (name, request, place) => {
    const result = channels[name].request.safeParse(request);
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toContain(place);
  });
});

describe('an event', () => {
  const told: { readonly [Name in EventName]: object } = {
    'collect.progress': { done: 1, total: 34, newArticles: 12, last: null },
    'texts.progress': { done: 1, total: 20 },
    'index.progress': { done: 1, total: 2 },
    'packs.progress': { done: 1, total: 2 },
    'rules.progress': { done: 1, total: 2 },
    'relevance.progress': { done: 1, total: 2 },
    'rules.notified': {
      notices: [{ rule: { id: idOf(1), name: 'X' }, articles: [{ id: 'art-1', title: 'Y' }] }],
    },
    'data.changed': { topics: ['articles', 'ledger'] },
  };
  it.each(Object.entries(told))('%s is told as the contract has it', (name, payload) => {
    const schema = events[name as EventName]; // the table above has the events for its keys
    expect(schema.safeParse(payload).success).toBe(true);
    expect(schema.safeParse({ ...payload, surprise: 1 }).success).toBe(false);
    expect(schema.safeParse({}).success).toBe(false);
  });
});

describe('a timeline entry', () => {
  it('may be open at both ends of its days, but has a date as it was said', () => {
    const entry = {
      id: 'incident:1',
      kind: 'incident',
      record: '1',
      incident: null,
      title: 'X',
      by: null,
      claimStatus: null,
      roles: [],
      date: '../2026',
      start: null,
      end: '2026-12-31',
      approximate: false,
      status: 'incident',
      actors: [],
      themes: [],
      answers: null,
    };
    expect(timelineEntry.safeParse(entry).success).toBe(true);
    expect(timelineEntry.safeParse({ ...entry, date: '' }).success).toBe(false);
  });
});

describe('the content security policy', () => {
  it('allows nothing that it does not name, and names no host', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'/);
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe|data:|blob:/);
  });
});

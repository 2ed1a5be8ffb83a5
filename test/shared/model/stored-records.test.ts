import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { AppError, errorCodes } from '../../../shared/model/app-error.ts';
import { article } from '../../../shared/model/article.ts';
import { decision } from '../../../shared/model/decision.ts';
import { evidence } from '../../../shared/model/evidence.ts';
import { historyBatch } from '../../../shared/model/history-batch.ts';
import { source, sourceHealth } from '../../../shared/model/source.ts';
import { tag } from '../../../shared/model/tag.ts';
import { idOf } from '../ledger/sample-records.ts';

const moment = '2026-02-23T09:30:00.000Z';
const hash = '0123456789abcdef0123456789abcdef';

const anArticle = {
  id: 'art-0123456789abcdef01234567',
  url: 'https://news.example/1?utm_source=x',
  canonicalUrl: 'https://news.example/1',
  title: 'Labs accused',
  summary: '<p>In short</p>',
  author: null,
  contentHash: hash,
  published: null,
  dateGuessed: true,
  firstSeen: moment,
  language: 'en',
  categories: [],
  keys: [hash],
  carriedBy: [{ source: idOf(1), guid: '1', contentHash: hash, seen: moment }],
  revisions: [{ title: 'Labs blamed', summary: '', author: null, contentHash: hash, until: moment }],
};

const aSource = {
  id: idOf(1),
  url: 'https://news.example/feed',
  title: 'News',
  siteUrl: null,
  speaker: 'news',
  category: null,
  language: null,
  allowPrivate: false,
  addedAt: moment,
};

const health = {
  verdict: 'OK',
  message: null,
  lastChecked: moment,
  lastOk: moment,
  failures: 0,
  nextDue: moment,
  etag: '"x"',
  lastModified: null,
  validatorsSince: moment,
  bodyHash: null,
  retryAfter: null,
  withheld: 0,
};
/** What health has learned to hold since the first version. */
const laterHealth = {
  address: 'https://a.example/feed',
  redirect: { target: 'https://b.example/feed', count: 2, first: moment, last: moment, adopted: false },
  rhythm: { interval: 1, postsEvery: null, newest: null, ttl: 0, skipHours: [23], skipDays: [0, 6] },
  dueReason: 'skip',
  site: 'a.example',
  question: { title: 'Another', site: 'b.example', since: moment },
};

const aDecision = {
  article: anArticle.id,
  read: true,
  kept: false,
  setAside: { reason: 'Opinion' },
  at: moment,
};
const someEvidence = { field: 'title', start: 0, end: 4, text: 'Labs' };
const aTag = { kind: 'theme', id: 'model-distillation', maker: 'pack', evidence: [someEvidence] };
const aBatch = {
  seq: 1,
  batch: idOf(2),
  at: moment,
  who: 'someone',
  why: '',
  undoes: null,
  changes: [{ kind: 'source', id: idOf(1), before: null, after: aSource }],
};

const kinds: readonly (readonly [name: string, schema: z.ZodType, good: object])[] = [
  ['an article', article, anArticle],
  ['a source', source, aSource],
  ['the health of a source', sourceHealth, { ...health, ...laterHealth }],
  ['a decision', decision, aDecision],
  ['evidence', evidence, someEvidence],
  ['a tag', tag, aTag],
  ['a batch of the history', historyBatch, aBatch],
];

describe.each(kinds)('%s', (_, schema, good) => {
  it('is read as it was written', () => expect(schema.parse(structuredClone(good))).toEqual(good));

  it('is refused with a field too many, so that a newer format is noticed', () => {
    expect(schema.safeParse({ ...good, colour: 'red' }).success).toBe(false);
  });

  it.each(Object.keys(good).filter((field) => !(field in laterHealth)))(
    'is refused without its %s',
    (field) => {
      const rest = Object.entries(good).filter(([name]) => name !== field);
      expect(schema.safeParse(Object.fromEntries(rest)).success).toBe(false);
    },
  );

  it.each([null, undefined, [], 'text', 7])('is not %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test('health that an older version wrote is read, with nothing where it knew nothing', () => {
  expect(sourceHealth.parse(health)).toEqual({
    ...health,
    address: null,
    redirect: null,
    rhythm: null,
    dueReason: 'posts',
    site: null,
    question: null,
  });
});

describe('a stored record', () => {
  const refused: readonly (readonly [why: string, schema: z.ZodType, value: object])[] = [
    ['an article with an id of another form', article, { ...anArticle, id: 'article-1' }],
    ['an article with the id of somebody’s path', article, { ...anArticle, id: 'art-../../etc/passwd' }],
    ['an article that nobody carried', article, { ...anArticle, carriedBy: [] }],
    ['an article without an identity', article, { ...anArticle, keys: [] }],
    ['an article of local time', article, { ...anArticle, firstSeen: '2026-02-23T09:30:00.000+03:00' }],
    ['a source on disk', source, { ...aSource, url: 'file:///etc/passwd' }],
    ['a source that is a script', source, { ...aSource, url: 'javascript:alert(1)' }],
    ['a source without an address', source, { ...aSource, url: 'news' }],
    ['a verdict that nobody knows', sourceHealth, { ...health, verdict: 'FINE' }],
    ['less than no failures', sourceHealth, { ...health, failures: -1 }],
    ['evidence before the beginning', evidence, { ...someEvidence, start: -1 }],
    ['evidence of half a character', evidence, { ...someEvidence, end: 1.5 }],
    ['evidence of a field that articles do not have', evidence, { ...someEvidence, field: 'body' }],
    ['a batch that changes nothing', historyBatch, { ...aBatch, changes: [] }],
    ['a batch before the first', historyBatch, { ...aBatch, seq: 0 }],
  ];
  it.each(refused)('is never %s', (_, schema, value) => expect(schema.safeParse(value).success).toBe(false));

  it('may be set aside with a reason, or not at all', () => {
    expect(decision.safeParse({ ...aDecision, setAside: null }).success).toBe(true);
    expect(decision.safeParse({ ...aDecision, setAside: true }).success).toBe(false);
  });
});

describe('AppError', () => {
  it('is an error with a code for the program and a sentence for the person', () => {
    const cause = new Error('ENOSPC');
    const error = new AppError('DISK_FULL', 'The disk is full.', { cause });
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.message, error.cause]).toEqual([
      'AppError',
      'DISK_FULL',
      'The disk is full.',
      cause,
    ]);
  });

  it('has codes that are words in capitals, each once', () => {
    expect(errorCodes.every((code) => /^[A-Z]+(_[A-Z]+)*$/.test(code))).toBe(true);
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../electron/engine/library/library.ts';
import {
  addIncident,
  addition,
  anArticle,
  anIncident,
  aSource,
  newLibraryPath,
  open,
} from '../../support/library-fixtures.ts';

let library: Library;
beforeEach(async () => {
  library = await open(newLibraryPath());
});
afterEach(() => library.close());

const day = '2026-02-23';

describe('commit', () => {
  it('says who did what, when, why, and before and after', async () => {
    const incident = anIncident(library);
    const batch = await library.commit({ why: 'Filed from the wire', changes: [addition(incident)] });
    expect(batch).toEqual({
      seq: 1,
      batch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      at: '2026-02-23T12:00:00.000Z',
      who: 'Ada',
      why: 'Filed from the wire',
      undoes: null,
      changes: [{ kind: 'incident', id: incident.id, before: null, after: incident }],
    });
    expect(await library.history()).toEqual([batch]);
  });

  it('changes and removes', async () => {
    const before = await addIncident(library);
    const after = { ...before, title: 'Changed' };
    await library.commit({ why: '', changes: [{ kind: 'incident', id: before.id, before, after }] });
    expect(library.records('incident').get(before.id)).toEqual(after);
    const { batch } = await library.commit({
      why: '',
      changes: [{ kind: 'incident', id: before.id, before: after, after: null }],
    });
    expect(library.records('incident').size).toBe(0);
    const undone = await library.commit({ why: 'Undo', undoes: batch, changes: [addition(after)] });
    expect(undone.undoes).toBe(batch);
    expect(library.records('incident').get(before.id)).toEqual(after);
  });

  it('fills in the defaults of a record, in the record and in the history alike', async () => {
    const { summary: _summary, ...short } = anIncident(library);
    const batch = await library.commit({
      why: '',
      changes: [{ kind: 'incident', id: short.id, before: null, after: short }],
    });
    expect(batch.changes[0]?.after).toEqual({ ...short, summary: '' });
    expect(library.records('incident').get(short.id)).toEqual({ ...short, summary: '' });
  });

  it('lets several changes of one record follow each other', async () => {
    const first = anIncident(library);
    const second = { ...first, title: 'Changed at once' };
    await library.commit({
      why: '',
      changes: [addition(first), { kind: 'incident', id: first.id, before: first, after: second }],
    });
    expect(library.records('incident').get(first.id)).toEqual(second);
  });

  it.each([
    ['a record that has changed', 'CONFLICT', 'has changed since it was read'],
    ['a record that is there already', 'CONFLICT', 'has changed since it was read'],
    ['a record that is gone', 'CONFLICT', 'has changed since it was read'],
    ['a record that its schema refuses', 'BAD_REQUEST', 'title'],
    ['a record under the id of another', 'BAD_REQUEST', 'another id'],
    ['nothing', 'BAD_REQUEST', 'changes'],
    ['a decision on no article', 'NOT_FOUND', 'holds no article'],
  ])('refuses %s and changes nothing', async (what, code, words) => {
    const present = await addIncident(library);
    const other = anIncident(library);
    const { id } = present;
    const article = anArticle(9).id;
    const decision = { article, read: true, kept: false, setAside: null, at: '2026-02-23T12:00:00.000Z' };
    const changes = {
      'a record that has changed': [
        { kind: 'incident', id, before: { ...present, title: 'Old' }, after: null },
      ],
      'a record that is there already': [addition(present)],
      'a record that is gone': [{ kind: 'incident', id: other.id, before: other, after: null }],
      'a record that its schema refuses': [addition({ ...other, title: '' })],
      'a record under the id of another': [{ ...addition(other), id: library.newId() }],
      nothing: [],
      'a decision on no article': [{ kind: 'decision', id: article, before: null, after: decision }],
    } as const;
    // A change that is right, in the same batch, must not be made either.
    const wanted = [
      ...(what === 'nothing' ? [] : [addition(anIncident(library))]),
      ...changes[what as 'nothing'],
    ];
    await expect(library.commit({ why: '', changes: wanted })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
    expect([...library.records('incident').values()]).toEqual([present]);
    expect(await library.history()).toHaveLength(1);
  });

  it('gives each of many at once its own outcome and number', async () => {
    const same = anIncident(library);
    const outcomes = await Promise.allSettled(
      [same, anIncident(library), same, anIncident(library)].map((incident) =>
        library.commit({ why: '', changes: [addition(incident)] }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await library.history()).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('finds the day of a decision by itself where nobody names it', async () => {
    await library.saveArticles(day, [anArticle(1)], new Map());
    const { id } = anArticle(1);
    const after = { article: id, read: false, kept: true, setAside: null, at: '2026-02-23T12:00:00.000Z' };
    await library.commit({ why: 'Keep', changes: [{ kind: 'decision', id, before: null, after }] });
    expect(await library.readDecisions(day)).toEqual(new Map([[id, after]]));
    expect(await library.readDecision(id, day)).toEqual(after);
  });

  it('is there after another opening without any closing of the first', async () => {
    const incident = await addIncident(library);
    const reader = await open(library.folder, { mode: 'read' });
    expect(reader.records('incident').get(incident.id)).toEqual(incident);
    await expect(addIncident(reader)).rejects.toMatchObject({ code: 'READ_ONLY' });
    await reader.close();
  });
});

describe('health', () => {
  const health = {
    verdict: 'OK',
    message: null,
    lastChecked: '2026-02-23T12:00:00.000Z',
    lastOk: '2026-02-23T12:00:00.000Z',
    failures: 0,
    nextDue: '2026-02-23T13:00:00.000Z',
    etag: '"1"',
    lastModified: null,
    validatorsSince: null,
    bodyHash: null,
    retryAfter: null,
    withheld: 0,
    address: null,
    redirect: null,
    rhythm: null,
    dueReason: 'posts',
    site: null,
    question: null,
  } as const;

  it('is kept beside the source and leaves no line in the history', async () => {
    const source = aSource(library);
    await library.commit({
      why: '',
      changes: [{ kind: 'source', id: source.id, before: null, after: source }],
    });
    await library.saveHealth([
      { id: source.id, health },
      { id: library.newId(), health },
    ]);
    expect(library.health(source.id)).toEqual(health);
    expect(library.health('constructor')).toBeNull();
    expect(await library.history()).toHaveLength(1);
    const { data } = JSON.parse(readFileSync(join(library.folder, 'library.json'), 'utf8'));
    expect(data.health).toEqual({ [source.id]: health });
  });
});

describe('newId', () => {
  it('makes ids of version 7 that sort by time', async () => {
    const ids = [library.newId(), library.newId()];
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(new Set(ids).size).toBe(2);
  });
});

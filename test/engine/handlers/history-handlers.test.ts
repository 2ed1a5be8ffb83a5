import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

const create = async (title: string) =>
  lab.client.request('incidents.create', { fields: { title }, why: `Enter ${title}` });
const update = async (id: string, fields: object) =>
  (await lab.client.request('incidents.update', { id, fields, why: 'Change it' })).batch;
const get = (id: string) => lab.client.request('incidents.get', { id });

describe('history.preview', () => {
  it('shows both values and who is between them, and changes nothing', async () => {
    const { id } = await create('First');
    const batch = await update(id, { title: 'Second', summary: 'More.' });
    const later = await update(id, { title: 'Third' });
    const { history, ...preview } = {
      history: await lab.client.request('history.list', {}),
      ...(await lab.client.request('history.preview', { batch })),
    };
    expect(preview).toMatchObject({
      batch,
      who: 'tester',
      why: 'Change it',
      changes: [{ id, before: { summary: 'More.' }, after: { title: 'Third', summary: '' } }],
      conflicts: [
        { field: 'title', before: 'First', set: 'Second', now: 'Third', by: { batch: later, who: 'tester' } },
      ],
      along: [],
      refusal: null,
    });
    expect(await lab.client.request('history.list', {})).toEqual(history);
  });

  it('is of the newest batch that stands where none is named', async () => {
    const { batch } = await create('First');
    expect(await lab.client.request('history.preview', {})).toMatchObject({ batch, conflicts: [] });
  });

  it('says what hangs on what would go', async () => {
    const { id, batch } = await create('First');
    const claim = { incident: id, type: 'scale' as const, text: 'Many accounts' };
    await lab.client.request('claims.create', { fields: claim });
    const { along } = await lab.client.request('history.preview', { batch });
    expect(along).toMatchObject([{ kind: 'claim', title: 'claim "Many accounts"', isRemoved: true }]);
    await expect(lab.client.request('history.undo', { batch })).rejects.toThrow(
      'could not stand without what it made. Undo that first, or take along what hangs on it.',
    );
    await lab.client.request('history.undo', { batch, takeAlong: true });
    expect((await lab.client.request('claims.list', {})).total).toBe(0);
    await lab.client.request('history.undo', {
      batch: (await lab.client.request('history.list', { limit: 1 })).entries[0]?.batch ?? '',
    });
    expect((await lab.client.request('claims.list', {})).items[0]?.text).toBe('Many accounts');
  });
});

describe('history.undo', () => {
  it('is refused until every conflict has its choice, and then does exactly that', async () => {
    const { id } = await create('First');
    const batch = await update(id, { title: 'Second', summary: 'More.' });
    await update(id, { title: 'Third' });
    await expect(lab.client.request('history.undo', { batch })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await get(id)).toMatchObject({ title: 'Third', summary: 'More.' });
    const choices = [{ kind: 'incident', id, field: 'title', keep: 'before' }] as const;
    const { batch: undo } = await lab.client.request('history.undo', { batch, choices: [...choices] });
    expect(await get(id)).toMatchObject({ title: 'First', summary: '' });
    await lab.client.request('history.undo', { batch: undo });
    expect(await get(id)).toMatchObject({ title: 'Third', summary: 'More.' });
  });

  it('does not bring back a source whose address another one follows by now', async () => {
    const add = (url: string) =>
      lab.client.request('sources.add', { url, title: 'Feed', asGiven: true, allowPrivate: true });
    const { id } = await add('http://127.0.0.1:9/feed');
    const { batch } = await lab.client.request('sources.remove', { id });
    await add('http://127.0.0.1:9/feed');
    expect((await lab.client.request('history.preview', { batch })).refusal).toContain('is followed already');
    await expect(lab.client.request('history.undo', { batch })).rejects.toThrow(
      'http://127.0.0.1:9/feed is followed already, as "Feed": remove that source first. Nothing was changed.',
    );
  });
});

describe('history.list', () => {
  it('gives of a batch only what changed the record, and how much else it changed', async () => {
    const requests = ['A', 'B'].map((title) => ({
      channel: 'incidents.create',
      request: { fields: { title } },
    }));
    await lab.client.request('batch.apply', { requests, why: 'Both' });
    const [incident] = (await lab.client.request('incidents.list', {})).items;
    const { entries } = await lab.client.request('history.list', { record: incident?.id });
    expect(entries).toMatchObject([{ changes: [{ id: incident?.id, after: { title: 'A' } }], others: 1 }]);
  });

  it('goes page by page, also through what belongs to an incident that was removed', async () => {
    const { id } = await create('First');
    const claim = { incident: id, type: 'scale' as const, text: 'Many' };
    const { id: claimId } = await lab.client.request('claims.create', { fields: claim });
    await lab.client.request('claims.update', { id: claimId, fields: { text: 'Very many' } });
    await lab.client.request('incidents.remove', { id });
    const seqs: number[] = [];
    for (let before: number | undefined; ; before = seqs.at(-1)) {
      const page = { record: id, within: true, limit: 1, ...(before !== undefined && { before }) };
      const { entries } = await lab.client.request('history.list', page);
      if (entries.length === 0) break;
      seqs.push(...entries.map(({ seq }) => seq));
    }
    expect(seqs).toEqual([4, 3, 2, 1]);
  });

  it('refuses "within" without a record', async () => {
    await expect(lab.client.request('history.list', { within: true })).rejects.toThrow(
      '"within" needs a "record": name the incident that is meant.',
    );
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

const labC = { id: null, name: 'Lab C' };
const create = async (title: string) =>
  (await lab.client.request('incidents.create', { fields: { title } })).id;
const claimOf = async (incident: string, text: string) => {
  const fields = { incident, text, type: 'scale' as const, about: [labC] };
  return (await lab.client.request('claims.create', { fields })).id;
};
const state = async () => [
  await lab.client.request('incidents.list', {}),
  await lab.client.request('claims.list', {}),
  await lab.client.request('actors.list', {}),
];

describe('incidents.merge', () => {
  it('answers by the old id with what it went into, and is undone exactly', async () => {
    const [into, from] = [await create('First'), await create('Second')];
    await claimOf(from, 'Many');
    const before = await state();
    expect(await lab.client.request('incidents.previewMerge', { into, from })).toMatchObject({
      differences: [{ field: 'title', into: 'First', from: 'Second', wins: 'into' }],
      counts: { claims: 1 },
    });
    const { batch } = await lab.client.request('incidents.merge', { into, from, why: 'Filed twice' });
    expect(await lab.client.request('incidents.get', { id: from })).toMatchObject({
      id: into,
      merged: [from],
    });
    expect((await lab.client.request('claims.list', { incident: into })).total).toBe(1);
    await lab.client.request('history.undo', { batch });
    expect(await state()).toEqual(before);
  });

  it('refuses what cannot be, and changes nothing', async () => {
    const id = await create('First');
    const before = await state();
    await expect(lab.client.request('incidents.merge', { into: id, from: id })).rejects.toThrow(
      'An incident cannot be merged into itself: name two of them.',
    );
    await expect(lab.client.request('incidents.split', { id, fields: { title: 'Part' } })).rejects.toThrow(
      'Nothing of "First" was chosen',
    );
    expect(await state()).toEqual(before);
  });
});

describe('incidents.split', () => {
  it('tells the new incident, and what went along', async () => {
    const id = await create('First');
    const old = await claimOf(id, 'Many');
    const fields = { incident: id, text: 'Fewer', type: 'scale' as const, supersedes: old };
    const { id: corrected } = await lab.client.request('claims.create', { fields });
    const split = { id, fields: { title: 'Part' }, claims: [corrected], across: 'along' as const };
    const { id: part, along, cleared } = await lab.client.request('incidents.split', split);
    expect({ along, cleared }).toEqual({ along: [old], cleared: [] });
    expect((await lab.client.request('claims.list', { incident: part })).total).toBe(2);
    expect(await lab.client.request('incidents.get', { id: part })).toMatchObject({
      related: [{ incident: id, relation: 'split-from' }],
    });
  });
});

describe('actors.merge and actors.split', () => {
  it('lead a name to the vocabulary and a record of it away again', async () => {
    const id = await create('First');
    const claim = await claimOf(id, 'Many');
    const merge = { into: 'deepseek', from: 'Lab C' };
    expect(await lab.client.request('actors.previewMerge', merge)).toMatchObject({
      into: { id: 'deepseek', name: 'DeepSeek' },
      mentions: [{ kind: 'claim', count: 1 }],
    });
    await lab.client.request('actors.merge', merge);
    expect((await lab.client.request('claims.list', {})).items[0]?.about[0]?.id).toBe('deepseek');
    const records = [{ kind: 'claim' as const, id: claim }];
    const split = { key: 'deepseek', records, to: { id: null, name: 'Another lab' } };
    const { id: other } = await lab.client.request('actors.split', split);
    expect((await lab.client.request('claims.list', {})).items[0]?.about).toEqual([
      { id: other, name: 'Another lab' },
    ]);
  });
});

describe('within a batch', () => {
  it('merge, split and their names work, and one undo takes all of it back', async () => {
    const before = await state();
    const incident = (as: string, title: string) => ({
      channel: 'incidents.create',
      as,
      request: { fields: { title } },
    });
    const claim = (as: string) => ({
      channel: 'claims.create',
      as,
      request: { fields: { incident: '@b', type: 'scale', text: as, about: [labC] } },
    });
    const { batch, results } = await lab.client.request('batch.apply', {
      requests: [
        incident('a', 'First'),
        incident('b', 'Second'),
        claim('one'),
        claim('two'),
        { channel: 'incidents.merge', request: { into: '@a', from: '@b' } },
        {
          channel: 'incidents.split',
          as: 'part',
          request: { id: '@a', fields: { title: 'Part' }, claims: ['@two'] },
        },
        { channel: 'incidents.update', request: { id: '@part', fields: { summary: 'Apart.' } } },
        { channel: 'actors.merge', request: { into: 'deepseek', from: 'Lab C' } },
      ],
      why: 'A morning',
    });
    expect(results[5]).toEqual({ id: expect.any(String), along: [], cleared: [] });
    const { items } = await lab.client.request('incidents.list', {});
    expect(items.map(({ title, summary }) => [title, summary])).toEqual([
      ['First', 'Second'],
      ['Part', 'Apart.'],
    ]);
    await lab.client.request('history.undo', { batch });
    expect(await state()).toEqual(before);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

const vendor = { id: null, name: 'Vendor V' };

let lab: TestEngine;
let into: string;
let from: string;

beforeAll(async () => {
  lab = await openTestEngine();
  const { client } = lab;
  const incident = async (title: string) =>
    (await client.request('incidents.create', { fields: { title, happened: '2026-02' } })).id;
  into = await incident('Kept');
  from = await incident('Merged');
  const claim = await client.request('claims.create', {
    fields: { incident: from, type: 'scale', text: 'Many' },
  });
  await client.request('assertions.create', {
    fields: { claim: claim.id, speaker: vendor, stance: 'asserts', said: '2026-02-23' },
  });
  await client.request('searchNotes.create', {
    fields: { incident: from, lookedFor: 'a reply', where: 'the press', on: '2026-02-24' },
  });
  await client.request('incidents.merge', { into, from });
});
afterAll(() => lab.dispose());

describe('the id of an incident that was merged into another', () => {
  it.each(['claims.list', 'assertions.list', 'searchNotes.list'] as const)(
    'finds its %s',
    async (channel) => {
      const { total } = await lab.client.request(channel, { incident: from });
      expect(total).toBe(1);
      expect((await lab.client.request(channel, { incident: into })).total).toBe(1);
    },
  );

  it('finds what stands on the timeline', async () => {
    const { entries } = await lab.client.request('timeline.list', { incidents: [from] });
    expect(entries.map(({ kind }) => kind)).toEqual(['incident', 'assertion', 'search-note']);
    const { columns } = await lab.client.request('timeline.chart', { incidents: [from] });
    expect(columns.record).toHaveLength(3);
    const counts = await lab.client.request('timeline.counts', { incidents: [from] });
    expect(counts.kinds).toHaveLength(3);
  });

  it('finds the record behind an entry', async () => {
    const { incident } = await lab.client.request('timeline.record', { kind: 'incident', record: from });
    expect(incident?.id).toBe(into);
  });

  it('finds nothing as an id that nobody knows', async () => {
    const incident = '01980000-0000-7000-8000-000000000000';
    expect((await lab.client.request('claims.list', { incident })).total).toBe(0);
    expect((await lab.client.request('timeline.list', { incidents: [incident] })).total).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownSenses } from '../../../shared/model/known-on.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

/** What the mark of today keeps back leaves by no way round over a day on which it was not yet marked, or not yet known. */
const hidden = 'GİZLİ-4e71';
let engine: TestEngine;
let now = Date.parse('2026-02-01T10:00:00.000Z');

async function exported(format: 'json' | 'native' | 'stix', request: object): Promise<string> {
  const { client } = engine;
  const { export: id } = await client.request('exports.start', { format, ...request });
  const { base64 } = await client.request('exports.read', { export: id });
  return Buffer.from(base64, 'base64').toString();
}

beforeAll(async () => {
  engine = await openTestEngine({ now: () => now });
  const { client } = engine;
  const incident = (title: string, more: object = {}) =>
    client.request('incidents.create', { fields: { title, happened: '2026-01-10', ...more } });
  const open = await incident('Open to all');
  const marked = await incident(`Marked later ${hidden}`, { themes: ['chip-smuggling'] });
  const removed = await incident(`Marked and removed later ${hidden}`);
  const merged = await incident(`Merged later ${hidden}`);
  const claim = await client.request('claims.create', {
    fields: { incident: open.id, type: 'attribution', text: `Moved later ${hidden}` },
  });
  await client.request('assertions.create', {
    fields: {
      claim: claim.id,
      speaker: { id: null, name: `Source ${hidden}` },
      stance: 'asserts',
      said: '2026-01-10',
    },
  });
  now = Date.parse('2026-03-01T10:00:00.000Z');
  const closed = await incident(`Known later ${hidden}`, { happened: '2026-02-20', handlingMark: 'red' });
  await client.request('measures.create', {
    fields: {
      kind: 'rate-limiting',
      by: { id: null, name: 'Lab' },
      title: `For both ${hidden}`,
      incidents: [open.id, closed.id],
      life: [{ status: 'announced', from: '2026-01-11' }],
    },
  });
  for (const { id } of [marked, removed]) {
    await client.request('incidents.update', { id, fields: { handlingMark: 'red' } });
  }
  await client.request('incidents.remove', { id: removed.id });
  await client.request('incidents.merge', { into: closed.id, from: merged.id });
  await client.request('claims.update', { id: claim.id, fields: { incident: closed.id } });
});
afterAll(() => engine.dispose());

describe.each(knownSenses)('an export of what was known on a day, as %s', (sense) => {
  const filter = { knownOn: { day: '2026-02-10', sense } };

  it('holds nothing of what is marked above the ceiling by now', async () => {
    for (const format of ['json', 'stix'] as const) {
      const written = await exported(format, { filter });
      expect(written).toContain('Open to all');
      expect(written).not.toContain(hidden);
    }
  });

  it('holds it where the ceiling lets it out, under the mark that it bears by now', async () => {
    const written = JSON.parse(await exported('json', { filter, ceiling: 'red' }));
    expect(written).toMatchObject({ handlingMark: 'red' });
    expect(JSON.stringify(written)).toContain(hidden);
  });

  it('is refused where its filter names what only that tells', async () => {
    const asked = exported('json', { filter: { ...filter, themes: ['chip-smuggling'] } });
    await expect(asked).rejects.toThrow('of which only records speak that are marked stricter than clear');
  });

  it.each([
    ['is marked by now', hidden],
    ['was not known on that day', 'Known'],
  ])('is refused where its text stands only in what %s', async (_, text) => {
    for (const more of [{}, { clock: 'recorded' }]) {
      const asked = exported('json', { filter: { ...filter, ...more, text } });
      await expect(asked).rejects.toThrow(`"${text}" stands only in records that are marked stricter`);
    }
  });
});

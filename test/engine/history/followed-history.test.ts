import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { createEngine, type EngineOptions } from '../../../electron/engine/engine.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { packageOf } from '../../support/colleague.ts';
import { newLibraryPath, noon } from '../../support/library-fixtures.ts';

async function withEngine<Result>(
  options: Pick<EngineOptions, 'folder' | 'mode' | 'now'>,
  act: (client: ReturnType<typeof createClient>) => Promise<Result>,
): Promise<Result> {
  const engine = await createEngine({ who: 'Ada', ...options });
  await engine.ready;
  try {
    return await act(createClient({ request: engine.dispatch, subscribe: engine.subscribe }));
  } finally {
    await engine.close();
  }
}

type Client = Parameters<Parameters<typeof withEngine>[1]>[0];

async function recordsOf(client: Client): Promise<string> {
  const records = unzipSync(await packageOf(client))['records.ndjson'];
  return Buffer.from(records ?? []).toString();
}

async function fileAndChange(client: Client): Promise<void> {
  const { id } = await client.request('incidents.create', { fields: { title: 'Filed' } });
  await client.request('incidents.update', { id, fields: { title: 'Changed' } });
}

it('what followed from the history is the same when the index was deleted', async () => {
  const folder = newLibraryPath();
  const before = await withEngine({ folder }, async (client) => {
    await fileAndChange(client);
    return recordsOf(client);
  });
  expect(before).toContain('"earlier"');
  rmSync(join(folder, 'index.sqlite'));
  expect(await withEngine({ folder }, recordsOf)).toBe(before);
});

it('who only reads knows what another process wrote, also where its index has not followed yet', async () => {
  const folder = newLibraryPath();
  await withEngine({ folder }, async (writer) => {
    await fileAndChange(writer);
    const seen = await withEngine({ folder, mode: 'read' }, recordsOf);
    expect(seen).toContain('"earlier"');
    expect(seen).toBe(await recordsOf(writer));
  });
});

it('a step of a measure that was filed later is shown at the day of that, as soon as it was filed', async () => {
  let time = noon;
  await withEngine({ folder: newLibraryPath(), now: () => time }, async (client) => {
    const announced = { status: 'announced', from: '2026-01-01' } as const;
    const withdrawn = { status: 'withdrawn', from: '2026-02-01' } as const;
    const by = { id: null, name: 'Vendor' };
    const { id } = await client.request('measures.create', {
      fields: { title: 'Limits', kind: 'rate-limiting', by, life: [announced] },
    });
    const days = async () =>
      (await client.request('timeline.list', { clock: 'recorded' })).entries.map(({ date }) => date);
    expect(await days()).toEqual(['2026-02-23']);
    time += 3 * 24 * 3_600_000;
    await client.request('measures.update', { id, fields: { life: [announced, withdrawn] } });
    expect(await days()).toEqual(['2026-02-23', '2026-02-26']);
  });
});

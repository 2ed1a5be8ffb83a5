import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeFile, saltTheme } from '../../shared/packs/made-pack.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let engine: TestEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(() => engine.dispose());

async function exported(): Promise<string> {
  const { client } = engine;
  const { export: id } = await client.request('exports.start', { format: 'json' });
  const { base64 } = await client.request('exports.read', { export: id });
  return Buffer.from(base64, 'base64').toString();
}

describe('a file that is begun after it was looked at', () => {
  it('names terms as the vocabulary names them by then', async () => {
    const { client } = engine;
    const pack = (version: string, label: string) =>
      client.request('packs.import', {
        text: madeFile({
          name: 'Ours',
          version,
          packs: [{ kind: 'theme', id: 'mine', entries: [{ ...saltTheme, label }] }],
        }),
      });
    await pack('1', 'Salted outputs');
    await client.request('incidents.create', {
      fields: { title: 'Harvest', happened: '2026-02-01', themes: ['salting'] },
    });
    await client.request('exports.preview', { format: 'json' });
    expect(await exported()).toContain('"themes":["Salted outputs"]');
    await pack('2', 'Answers with salt');
    expect(await exported()).toContain('"themes":["Answers with salt"]');
  });
});

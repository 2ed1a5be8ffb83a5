import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

const columns = [
  { column: 'Lab', field: 'accused' as const },
  { column: 'Notes', field: null },
];
const create = (name = 'The weekly sheet') =>
  lab.client.request('mappings.create', { fields: { name, columns } });
const list = async (engine = lab) => (await engine.client.request('mappings.list', {})).mappings;

describe('a column mapping', () => {
  it('keeps under a name what columns are, in a file of the library', async () => {
    const { id } = await create();
    expect(await list()).toEqual([{ id, name: 'The weekly sheet', columns }]);
    const file = await readFile(join(lab.folder, 'ledger/mappings.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ data: { mappings: { [id]: { columns } } } });
  });

  it('has a name of its own, and says something of a column', async () => {
    await create();
    await expect(create('the weekly SHEET')).rejects.toThrow('choose another name');
    const nothing = { fields: { name: 'Nothing', columns: [] } };
    await expect(lab.client.request('mappings.create', nothing)).rejects.toThrow('must not be empty');
  });

  it('is gone when it is removed, and back when that is undone', async () => {
    const { id } = await create();
    const { batch } = await lab.client.request('mappings.remove', { id });
    expect(await list()).toEqual([]);
    await lab.client.request('history.undo', { batch });
    expect(await list()).toHaveLength(1);
  });

  it('goes to another library in a file, which says nothing new a second time', async () => {
    const { id } = await create();
    const { text, mappings } = await lab.client.request('mappings.export', { ids: [id] });
    expect(mappings).toBe(1);
    const other = await openTestEngine();
    try {
      expect(await other.client.request('mappings.import', { text })).toMatchObject({ added: 1, changed: 0 });
      expect(await list(other)).toEqual(await list());
      expect(await other.client.request('mappings.import', { text })).toMatchObject({ batch: null, same: 1 });
    } finally {
      await other.dispose();
    }
  });

  it('is not taken from a file of something else', async () => {
    const { text } = await (async () => {
      await lab.client.request('profiles.create', { fields: { name: 'Newsroom', format: 'json' } });
      return lab.client.request('profiles.export', {});
    })();
    await expect(lab.client.request('mappings.import', { text })).rejects.toThrow('holds no column mappings');
  });
});

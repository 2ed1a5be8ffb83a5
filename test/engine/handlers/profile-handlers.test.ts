import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

const fields = { name: 'For the newsroom', format: 'json', ceiling: 'green', anonymous: true } as const;
const create = (name: string = fields.name) =>
  lab.client.request('profiles.create', { fields: { ...fields, name } });
const list = async () => (await lab.client.request('profiles.list', {})).profiles;
const names = async () => (await list()).map(({ name }) => name);

describe('a profile', () => {
  it('keeps how something is exported under a name', async () => {
    const { id } = await create();
    expect(await list()).toEqual([{ ...fields, id, locale: 'en', fields: null }]);
  });

  it('changes only in what is said', async () => {
    const { id } = await create();
    await lab.client.request('profiles.update', { id, fields: { locale: 'tr' } });
    expect(await list()).toEqual([{ ...fields, id, locale: 'tr', fields: null }]);
  });

  it('is listed by name', async () => {
    await create('Weekly');
    await create('desk');
    expect(await names()).toEqual(['desk', 'Weekly']);
  });

  it('comes back when its removal is undone, and goes when its making is', async () => {
    const made = await create();
    const { batch } = await lab.client.request('profiles.remove', { id: made.id });
    expect(await list()).toEqual([]);
    const undone = await lab.client.request('history.undo', { batch });
    expect(await names()).toEqual([fields.name]);
    await lab.client.request('history.undo', { batch: undone.batch });
    expect(await list()).toEqual([]);
  });

  it('is called like no other, however it is capitalised', async () => {
    await create();
    await expect(create('FOR THE NEWSROOM')).rejects.toThrow('choose another name');
    expect(await names()).toEqual([fields.name]);
  });

  it('is not written where nothing would change', async () => {
    const { id } = await create();
    await expect(lab.client.request('profiles.update', { id, fields })).rejects.toThrow('says this already');
  });

  it('lies in a file of its own', async () => {
    const { id } = await create();
    const file = await readFile(join(lab.folder, 'ledger/profiles.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ data: { profiles: { [id]: fields } } });
  });
});

describe('a file of profiles', () => {
  it('carries them to another library, as one batch that one undo takes back', async () => {
    await create('Weekly');
    await create('Desk');
    const { text, profiles } = await lab.client.request('profiles.export', {});
    expect(profiles).toBe(2);
    const other = await openTestEngine();
    try {
      const done = await other.client.request('profiles.import', { text });
      expect(done).toMatchObject({ added: 2, changed: 0, same: 0 });
      expect((await other.client.request('profiles.list', {})).profiles).toEqual(await list());
      await other.client.request('history.undo', { batch: done.batch ?? '' });
      expect((await other.client.request('profiles.list', {})).profiles).toEqual([]);
    } finally {
      await other.dispose();
    }
  });

  it('says nothing new a second time, and changes what was changed since', async () => {
    const { id } = await create();
    const { text } = await lab.client.request('profiles.export', { ids: [id] });
    expect(await lab.client.request('profiles.import', { text })).toEqual({
      batch: null,
      added: 0,
      changed: 0,
      same: 1,
    });
    await lab.client.request('profiles.update', { id, fields: { name: 'Other' } });
    expect(await lab.client.request('profiles.import', { text })).toMatchObject({ changed: 1 });
    expect(await names()).toEqual([fields.name]);
  });

  it.each([
    ['no JSON', 'not { json', 'holds no export profiles'],
    ['another file', '{"format":"faultline/rules-file","schema":1}', 'holds no export profiles'],
    ['a newer version', '{"format":"faultline/profiles-file","schema":2}', 'newer version'],
    ['no profiles', '{"format":"faultline/profiles-file","schema":1,"profiles":[]}', 'must not be empty'],
    [
      'a prototype',
      '{"format":"faultline/profiles-file","schema":1,"profiles":[{"__proto__":{"polluted":1}}]}',
      'cannot be read',
    ],
  ])('is refused in a sentence where it is %s', async (_, text, sentence) => {
    await expect(lab.client.request('profiles.import', { text })).rejects.toThrow(sentence);
    expect(await list()).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

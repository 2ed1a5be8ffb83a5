import { beforeEach, describe, expect, it } from 'vitest';
import { idOf } from '../../shared/ledger/sample-records.ts';
import { aPackage, ndjson } from '../../support/a-package.ts';
import { aColleague, type Colleague } from '../../support/colleague.ts';

let victim: Colleague;
beforeEach(async () => {
  victim = await aColleague('Vera');
  return () => victim.dispose();
});

const stranger = (merged: readonly string[], n = 1) => ({
  kind: 'actor',
  record: { id: idOf(n), name: 'Lookalike', merged },
});
const packageOf = (...records: readonly unknown[]): Uint8Array => aPackage({ records: ndjson(...records) });

const foundBy = async (key: string): Promise<string> =>
  (await victim.client.request('actors.previewMerge', { into: key, from: 'openai' })).into.name;

describe('an actor that comes in and says that another was merged into it', () => {
  it('does not take the place of an entry of the vocabulary unless a person says so', async () => {
    const file = packageOf(stranger(['anthropic', 'Nobody Ltd']));
    const [row] = await victim.rows(file);
    expect(row).toMatchObject({
      what: 'conflict',
      fields: [
        { path: null, choice: 'theirs', isOpen: false },
        { path: 'merged', ours: ['Nobody Ltd'], choice: 'ours', isOpen: true },
      ],
    });
    await victim.take(file);
    expect(await foundBy('anthropic')).toBe('Anthropic');
    expect(await foundBy('Nobody Ltd')).toBe('Lookalike');
    expect((await victim.look(file)).counts).toMatchObject({ conflicts: 0, new: 0 });
  });

  it('takes it where a person says so', async () => {
    await victim.take(packageOf(stranger(['anthropic'])), { take: 'theirs' });
    expect(await foundBy('anthropic')).toBe('Lookalike');
  });

  it('does not take it by an edit of an actor that is here', async () => {
    await victim.take(packageOf(stranger([])));
    const [row] = await victim.rows(packageOf(stranger(['ANTHROPIC'])));
    expect(row).toMatchObject({ fields: [{ path: 'merged', choice: 'ours', isOpen: true }] });
  });

  it('does not take a name that records here use, nor the key of an actor that was merged here', async () => {
    const { client } = victim;
    const { id: kept } = await client.request('actors.create', { fields: { name: 'Kept' } });
    const { id: from } = await client.request('actors.create', { fields: { name: 'From' } });
    await client.request('actors.merge', { into: kept, from });
    const parties = [{ actor: { id: null, name: 'Bare Name' }, role: 'accused' as const }];
    await client.request('incidents.create', { fields: { title: 'Hers', parties } });
    await victim.take(packageOf(stranger([from, 'bare name'])));
    expect(await foundBy(from)).toBe('Kept');
    expect(await foundBy('bare name')).toBe('Bare Name');
  });
});

it('an incident that comes in does not take the place of one into which another was merged here', async () => {
  const { client } = victim;
  const { id: into } = await client.request('incidents.create', { fields: { title: 'Kept' } });
  const { id: from } = await client.request('incidents.create', { fields: { title: 'From' } });
  await client.request('incidents.merge', { into, from });
  const hostile = { kind: 'incident', record: { id: idOf(1), title: 'Lookalike', merged: [from] } };
  await victim.take(packageOf(hostile));
  expect((await client.request('incidents.get', { id: from })).title).toBe('Kept');
});

it('the letters of an entry of the vocabulary name it however they are capitalised', async () => {
  const { client } = victim;
  await client.request('actors.create', { fields: { term: 'anthropic', name: 'Anthropic' } });
  await victim.take(
    packageOf({ kind: 'actor', record: { id: idOf(1), term: 'Anthropic', name: 'Lookalike' } }),
  );
  expect(await foundBy('anthropic')).toBe('Anthropic');
});

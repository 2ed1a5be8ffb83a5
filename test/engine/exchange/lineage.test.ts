import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aColleague, type Colleague } from '../../support/colleague.ts';

let ada: Colleague;
beforeEach(async () => {
  ada = await aColleague('Ada');
});
afterEach(() => ada.dispose());

const textOf = async (ceiling: 'clear' | 'red', anonymous = false): Promise<string> => {
  const entries = unzipSync(await ada.send({ ceiling, anonymous }));
  return Object.values(entries)
    .map((bytes) => Buffer.from(bytes).toString())
    .join('\n');
};

const create = async (fields: object): Promise<string> =>
  (await ada.client.request('incidents.create', { fields: { title: 'Filed', ...fields } })).id;

it('a package names what was removed, and who removed it unless it is anonymous', async () => {
  const id = await create({});
  await ada.client.request('incidents.remove', { id });
  expect(await textOf('clear')).toContain(id);
  expect(await textOf('clear')).toContain('"Ada"');
  expect(await textOf('clear', true)).not.toContain('Ada');
});

it('a package names nothing that was removed and bore a stricter mark, nor what belonged to it', async () => {
  const id = await create({ handlingMark: 'red' });
  const { id: claim } = await ada.client.request('claims.create', {
    fields: { incident: id, type: 'attribution', text: 'In confidence' },
  });
  await ada.client.request('claims.remove', { id: claim });
  expect(await textOf('clear')).not.toContain(claim);
  await ada.client.request('incidents.remove', { id });
  const clear = await textOf('clear');
  expect([clear.includes(id), clear.includes(claim)]).toEqual([false, false]);
  expect(await textOf('red')).toContain(id);
});

it('a package tells no hash of a version that bore a stricter mark', async () => {
  const id = await create({ handlingMark: 'red' });
  await ada.client.request('incidents.update', { id, fields: { handlingMark: 'clear' } });
  expect(await textOf('clear')).toContain(id);
  expect(await textOf('clear')).not.toContain('"earlier"');
  expect(await textOf('red')).toContain('"earlier"');
});

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

it('a package names no actor that was removed where anything is kept back, for it may have been named there alone', async () => {
  const { id } = await ada.client.request('actors.create', { fields: { name: 'Source' } });
  await ada.client.request('actors.remove', { id });
  expect(await textOf('clear')).toContain(id);
  await create({ handlingMark: 'red' });
  expect(await textOf('clear')).not.toContain(id);
  expect(await textOf('red')).toContain(id);
});

it('an anonymous package tells no note, no reason of a change, and no hash of either', async () => {
  const incident = await create({});
  const { id } = await ada.client.request('claims.create', {
    fields: { incident, type: 'attribution', text: 'Said', status: 'alleged', statusReason: 'My note' },
  });
  await ada.client.request('claims.update', {
    id,
    fields: { statusReason: 'My second note' },
    why: 'My reason',
  });
  const [named, anonymous] = [await textOf('red'), await textOf('red', true)];
  const earlier = /"earlier":\["([0-9a-f]{32})"/;
  expect([named.includes('My second note'), named.match(earlier)?.length]).toEqual([true, 2]);
  expect(anonymous).not.toMatch(/My (?:second )?(?:note|reason)|Ada/);
  expect(anonymous).not.toMatch(earlier);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aColleague, type Colleague } from '../../support/colleague.ts';

let ada: Colleague;
let ben: Colleague;
let incident: string;
let file: Uint8Array;
let batch: string;
beforeEach(async () => {
  [ada, ben] = [await aColleague('Ada'), await aColleague('Ben')];
  ({ id: incident } = await ada.client.request('incidents.create', { fields: { title: 'As both had it' } }));
  await ben.take(await ada.send());
  await ben.client.request('incidents.update', { id: incident, fields: { title: 'As Ben has it' } });
  await ada.client.request('incidents.update', { id: incident, fields: { title: 'As Ada has it' } });
  file = await ada.send();
  const taken = await ben.take(file);
  expect(taken.changed).toBe(0);
  batch = taken.batch ?? '';
});
afterEach(() => Promise.all([ada.dispose(), ben.dispose()]));

const history = async (record?: string) =>
  (await ben.client.request('history.list', record === undefined ? {} : { record, within: true })).entries;

describe('an import that keeps everything as it is', () => {
  it('stands in the history, and in that of the record that it was about', async () => {
    expect((await history())[0]).toMatchObject({ batch, changes: [], others: 0, who: 'Ben' });
    expect((await history(incident))[0]).toMatchObject({ batch, changes: [] });
  });

  it('asks nothing again, until it is undone', async () => {
    expect((await ben.look(file)).counts).toMatchObject({ conflicts: 0, changedHere: 1 });
    await ben.client.request('history.undo', {});
    expect((await ben.look(file)).counts).toMatchObject({ conflicts: 1, changedHere: 0 });
    expect((await history()).map(({ undoes }) => undoes)).toContain(batch);
    expect((await history(incident)).map((entry) => entry.batch)).not.toContain(batch);
  });

  it('is undone once, and its undo can be undone', async () => {
    const undo = await ben.client.request('history.undo', { batch });
    await expect(ben.client.request('history.undo', { batch })).rejects.toThrow('is undone already');
    await ben.client.request('history.undo', { batch: undo.batch });
    expect((await ben.look(file)).counts.conflicts).toBe(0);
  });

  it('stays so when the library is opened again', async () => {
    await ben.client.request('history.undo', { batch });
    expect((await ben.client.request('library.check', {})).problems).toEqual([]);
  });
});

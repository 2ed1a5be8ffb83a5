import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aColleague, type Colleague } from '../../support/colleague.ts';

let ada: Colleague;
let ben: Colleague;
let own: string;
beforeEach(async () => {
  [ada, ben] = [await aColleague('Ada'), await aColleague('Ben')];
  await ada.client.request('incidents.create', { fields: { title: 'Hers' } });
  ({ own } = await ada.client.request('keys.make', {}));
});
afterEach(() => Promise.all([ada.dispose(), ben.dispose()]));

const remember = (name: string, key: string, library: string | null = null) =>
  ben.client.request('keys.create', { fields: { name, key, library } });
const signed = async () => (await ben.look(await ada.send({ sign: true }))).signature;

describe('keys', () => {
  it('of a library are told before and after it signs, as one and the same', async () => {
    expect(await ben.client.request('keys.list', {})).toEqual({ own: null, keys: [] });
    expect((await ada.client.request('keys.list', {})).own).toBe(own);
    expect((await signed()).key).toBe(own);
  });

  it('that are remembered under a name are known by it at once', async () => {
    expect(await signed()).toEqual({ key: own, name: null, standing: 'first' });
    await remember('Ada, by phone', own);
    expect(await signed()).toEqual({ key: own, name: 'Ada, by phone', standing: 'known' });
  });

  it('are another where the library is remembered by a different one, or is not signed any more', async () => {
    const { from } = await ben.look(await ada.send());
    await remember('Ada', 'ab'.repeat(32), from.library);
    expect(await signed()).toEqual({ key: own, name: null, standing: 'other' });
    expect((await ben.look(await ada.send())).signature.standing).toBe('missing');
  });

  it('are remembered once, under one name, and forgotten by undo', async () => {
    const { batch } = await remember('Ada', own);
    await expect(remember('Eva', own)).rejects.toThrow('as that of “Ada”');
    await expect(remember('ADA', 'cd'.repeat(32))).rejects.toThrow('choose another name');
    await ben.client.request('history.undo', { batch });
    expect((await ben.client.request('keys.list', {})).keys).toEqual([]);
  });

  it('never leave with a package', async () => {
    await ada.client.request('keys.create', { fields: { name: 'Somebody', key: 'ef'.repeat(32) } });
    const bytes = Buffer.from(await ada.send({ sign: true })).toString('latin1');
    expect(bytes).not.toContain('Somebody');
    expect((await ben.look(await ada.send())).records).toEqual({ incident: 1 });
  });
});

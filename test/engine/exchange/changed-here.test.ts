import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aColleague, type Colleague } from '../../support/colleague.ts';

let ada: Colleague;
let ben: Colleague;
let id: string;
beforeAll(async () => {
  [ada, ben] = [await aColleague('Ada'), await aColleague('Ben')];
  ({ id } = await ada.client.request('incidents.create', { fields: { title: 'As both had it' } }));
  await ben.take(await ada.send());
  await ben.client.request('incidents.update', { id, fields: { summary: 'By Ben.' } });
});
afterAll(() => Promise.all([ada.dispose(), ben.dispose()]));

const rows = async () => ben.rows(await ada.send());
const part = {
  path: 'summary',
  ours: 'By Ben.',
  theirs: '',
  choices: ['ours'],
  choice: 'ours',
  isOpen: false,
};

describe('what only this side changed', () => {
  it('is shown with both values and its author, and nothing is to be chosen about it', async () => {
    expect(await rows()).toMatchObject([
      { what: 'changedHere', fields: [{ ...part, oursBy: { who: 'Ben' }, theirsBy: { who: 'Ada' } }] },
    ]);
  });

  it('stays, also beside a part that both changed, and is no choice there', async () => {
    await ada.client.request('incidents.update', { id, fields: { title: 'As Ada has it' } });
    await ben.client.request('incidents.update', { id, fields: { title: 'As Ben has it' } });
    expect(await rows()).toMatchObject([
      { what: 'conflict', fields: [{ path: 'title', choices: ['ours', 'theirs'], isOpen: true }, part] },
    ]);
    const choice = { id, path: 'summary', keep: 'ours' as const };
    await expect(ben.take(await ada.send(), { choices: [choice] })).rejects.toThrow(
      'Nothing is to be chosen',
    );
    await ben.take(await ada.send(), { choices: [{ id, path: 'title', keep: 'theirs' }] });
    const { items } = await ben.client.request('incidents.list', {});
    expect(items).toMatchObject([{ title: 'As Ada has it', summary: 'By Ben.' }]);
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeFile, saltTheme } from '../../shared/packs/made-pack.ts';
import { aColleague, type Colleague } from '../../support/colleague.ts';

let ada: Colleague;
let ben: Colleague;
beforeEach(async () => {
  [ada, ben] = [await aColleague('Ada'), await aColleague('Ben')];
});
afterEach(() => Promise.all([ada.dispose(), ben.dispose()]));

const pack = madeFile({
  name: 'Of Ben',
  version: '1',
  maker: 'Ben',
  packs: [
    { kind: 'theme', id: 'salts', entries: [{ ...saltTheme, id: 'salting' }] },
    { kind: 'actor', id: 'harbours', entries: [{ id: 'harbour-labs', name: 'Harbour Labs', kind: 'lab' }] },
  ],
});
const harbour = { id: 'harbour-labs', name: 'Harbour Labs' };

async function incidentOfBen(): Promise<string> {
  await ben.client.request('packs.import', { text: pack });
  const fields = {
    title: 'Salted',
    themes: ['salting'],
    parties: [{ actor: harbour, role: 'accused' as const }],
  };
  return (await ben.client.request('incidents.create', { fields })).id;
}
const themesAt = async (id: string) => (await ada.client.request('incidents.get', { id })).themes;

it('a record that names what only the packs of somebody else know can be changed, built on and undone', async () => {
  const id = await incidentOfBen();
  await ada.take(await ben.send());
  await ada.client.request('incidents.update', { id, fields: { title: 'Salted, as Ben says' } });
  await ada.client.request('incidents.update', { id, fields: { themes: ['salting', 'jailbreak'] } });
  const claim = await ada.client.request('claims.create', {
    fields: { incident: id, type: 'attribution', text: 'It salted', about: [harbour] },
  });
  await ada.client.request('assertions.create', {
    fields: { claim: claim.id, speaker: harbour, stance: 'denies' },
  });
  const { batch } = await ada.client.request('incidents.update', { id, fields: { themes: [], parties: [] } });
  await ada.client.request('history.undo', { batch });
  expect(await themesAt(id)).toEqual(['salting', 'jailbreak']);
});

it('what nobody knows any more is refused where a change brings it, and stays where it was', async () => {
  const id = await incidentOfBen();
  const { packs } = await ben.client.request('packs.list', {});
  await ben.client.request('packs.remove', { id: packs[0]?.id ?? '' });
  await ben.client.request('incidents.update', { id, fields: { summary: 'Still there' } });
  await ben.client.request('incidents.remove', { id });
  const again = { title: 'Again', themes: ['salting'] };
  await expect(ben.client.request('incidents.create', { fields: again })).rejects.toThrow(
    'There is no theme "salting"',
  );
  await expect(
    ada.client.request('incidents.create', { fields: { title: 'X', themes: ['salting'] } }),
  ).rejects.toThrow('There is no theme "salting"');
});

it('an actor that a request of a batch makes is known to those that follow it', async () => {
  const actor = { id: '@lab', name: 'Lab C' };
  const requests = [
    { channel: 'actors.create', as: 'lab', request: { fields: { name: 'Lab C' } } },
    {
      channel: 'incidents.create',
      request: { fields: { title: 'Salted', parties: [{ actor, role: 'accused' }] } },
    },
  ];
  const { results } = await ada.client.request('batch.apply', { requests });
  const { items } = await ada.client.request('incidents.list', {});
  expect(items[0]?.parties[0]?.actor).toEqual({ ...Object(results[0]), name: 'Lab C' });
});

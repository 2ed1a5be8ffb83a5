import { afterEach, beforeEach, expect, test } from 'vitest';
import { distillationExample } from '../../../shared/examples/distillation.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
beforeEach(async () => {
  lab = await openTestEngine();
});
afterEach(() => lab.dispose());

async function wholeLedger() {
  const { client } = lab;
  return {
    incidents: (await client.request('incidents.list', {})).items,
    claims: (await client.request('claims.list', {})).items,
    assertions: (await client.request('assertions.list', {})).items,
    measures: (await client.request('measures.list', {})).items,
  };
}

const titleOf = (key: string) => distillationExample.find((event) => event.key === key)?.title;

/** The claim of an event of the example, by the key of the event. */
async function claimOf(key: string) {
  const { incidents, claims } = await wholeLedger();
  const incident = incidents.find(({ title }) => title === titleOf(key));
  const claim = claims.find((each) => each.incident === incident?.id);
  if (!incident || !claim) throw new Error(`The ledger has no claim of ${key}.`);
  return { incident, claim };
}

test('the example comes as one batch, with an incident and a claim for every event', async () => {
  const { batch } = await lab.client.request('example.add', {});
  const { incidents, claims } = await wholeLedger();
  expect([incidents.length, claims.length]).toEqual([49, 49]);
  const { entries } = await lab.client.request('history.list', {});
  expect(entries.map((entry) => entry.batch)).toEqual([batch]);
});

test.each([
  ['ev003', 'disputed', false, ['said-by-a-party', 'denied']],
  ['ev008', 'assessed', false, ['independent-analysis']],
  ['ev012', 'established', false, ['found-officially']],
  ['ev013', 'alleged', false, ['said-by-a-party']],
  ['ev032', 'established', false, ['found-by-a-court']],
  ['ev036', 'alleged', false, ['said-by-a-party']],
  ['ev040', 'reported', false, ['told-by-others']],
  ['ev046', 'refuted', false, ['said-by-a-party', 'refuted']],
  ['ev002', 'unverified', true, ['said-of-itself']],
  ['ev025', 'alleged', true, ['independent-analysis']],
  ['ev048', 'disputed', true, ['said-by-a-party', 'refuted']],
])('%s stands as %s (decided: %s)', async (key, status, isDecided, reasons) => {
  await lab.client.request('example.add', {});
  const { claim } = await claimOf(key);
  expect([claim.status, claim.isDecided, claim.suggested.reasons]).toEqual([status, isDecided, reasons]);
  expect(claim.statusReason !== '').toBe(isDecided);
});

test('what was decided by hand is what the rules would not say', async () => {
  await lab.client.request('example.add', {});
  const { claims } = await wholeLedger();
  const decided = claims.filter(({ isDecided, statusReason }) => isDecided && !/No page/.test(statusReason));
  expect(decided.filter(({ status, suggested }) => status === suggested.status)).toEqual([]);
});

test('removed, it leaves the ledger as empty as it was', async () => {
  const empty = await wholeLedger();
  await lab.client.request('example.add', {});
  const { present } = await lab.client.request('example.get', {});
  expect(await lab.client.request('example.remove', {})).toMatchObject({ removed: present, kept: 0 });
  expect(await wholeLedger()).toEqual(empty);
  expect(await lab.client.request('example.get', {})).toEqual({ events: 49, present: 0 });
});

test('removed, it leaves what somebody filed beside it', async () => {
  const mine = await lab.client.request('incidents.create', { fields: { title: 'Of my own' } });
  await lab.client.request('example.add', {});
  await lab.client.request('example.remove', {});
  expect((await wholeLedger()).incidents.map(({ id }) => id)).toEqual([mine.id]);
});

test('what somebody changed in it or said of it stays, and the count of it is told', async () => {
  await lab.client.request('example.add', {});
  const { incident } = await claimOf('ev013');
  await lab.client.request('incidents.update', { id: incident.id, fields: { title: 'In words of mine' } });
  const { claim } = await claimOf('ev024');
  const speaker = { id: null, name: 'Me' };
  await lab.client.request('assertions.create', { fields: { claim: claim.id, speaker, stance: 'denies' } });
  expect(await lab.client.request('example.remove', {})).toMatchObject({ kept: 3 });
  const { incidents, claims, assertions, measures } = await wholeLedger();
  expect(incidents.map(({ title }) => title).toSorted()).toEqual(
    [titleOf('ev024'), 'In words of mine'].toSorted(),
  );
  expect(claims.map(({ id }) => id)).toEqual([claim.id]);
  expect(assertions.map((each) => each.speaker.name)).toEqual(['Me']);
  expect(measures).toEqual([]);
});

test('to undo the removal brings it back, and it can be removed again', async () => {
  await lab.client.request('example.add', {});
  const whole = await wholeLedger();
  const { batch } = await lab.client.request('example.remove', {});
  await lab.client.request('history.undo', { batch });
  expect(await wholeLedger()).toEqual(whole);
  expect(await lab.client.request('example.remove', {})).toMatchObject({ kept: 0 });
});

test('to add it twice is refused, and changes nothing; after a removal it is welcome again', async () => {
  await lab.client.request('example.add', {});
  const whole = await wholeLedger();
  await expect(lab.client.request('example.add', {})).rejects.toThrow(
    'The example is in this library already: remove it first.',
  );
  expect(await wholeLedger()).toEqual(whole);
  await lab.client.request('example.remove', {});
  await lab.client.request('example.add', {});
  expect((await wholeLedger()).incidents).toHaveLength(49);
});

test('to remove what is not there is refused', async () => {
  await expect(lab.client.request('example.remove', {})).rejects.toThrow(
    'There is nothing of the example left in this library to be removed.',
  );
});

test('added twice at once, it is there once', async () => {
  const added = await Promise.allSettled([
    lab.client.request('example.add', {}),
    lab.client.request('example.add', {}),
  ]);
  expect(added.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect((await wholeLedger()).incidents).toHaveLength(49);
});

test('removed while it is being added, it is gone', async () => {
  await Promise.all([lab.client.request('example.add', {}), lab.client.request('example.remove', {})]);
  expect((await wholeLedger()).incidents).toEqual([]);
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelName, RequestOf, ResponseOf } from '../../shared/contract/channels.ts';
import type { TimelineEntry } from '../../shared/contract/timeline-entry.ts';
import { AppError } from '../../shared/model/app-error.ts';
import { edtfSpan } from '../../shared/model/edtf-date.ts';
import type { KnownOn } from '../../shared/model/known-on.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

/**
 * The example, and a month in which every day one thing is filed, changed, merged, split, removed or undone. What one day is asked
 * for shows must be the same in every list, in each record alone, on the timeline and of each actor.
 */
const firstDay = Date.parse('2026-08-01T12:00:00.000Z');
const dayMs = 86_400_000;
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Another month each time; the name of what fails tells which. */
const seed = Date.now() % 1_000_000;

let lab: TestEngine;
let now = firstDay;
const snapshots = new Map<string, string>();

const ask = <Name extends ChannelName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>> =>
  lab.client.request(name, request);

/** What the days have written so far: the example below it stays. */
const made: string[] = [];

const speakers = ['Vendor V', 'Lab A', 'Lab B', 'A newspaper'].map((name) => ({ id: null, name }));
const days = ['2024-05-01', '2025-02', '2026-03-10', '2026-06-20', '2026~', '2025-11/2026-01'];
const pick = <Item>(items: readonly Item[], n: number): Item => {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

type Lists = Awaited<ReturnType<typeof listsOn>>;
async function listsOn(knownOn: KnownOn | undefined) {
  const known = knownOn === undefined ? {} : { knownOn };
  const [incidents, claims, assertions, measures, notes] = await Promise.all([
    ask('incidents.list', known),
    ask('claims.list', known),
    ask('assertions.list', known),
    ask('measures.list', known),
    ask('searchNotes.list', known),
  ]);
  return {
    incidents: incidents.items,
    claims: claims.items,
    assertions: assertions.items,
    measures: measures.items,
    notes: notes.items,
  };
}

/** One thing that is done on a day, as numbers pick it among what there is. */
async function act([verb, a, b, c]: readonly [number, number, number, number]): Promise<void> {
  const { incidents, claims, assertions, measures } = await listsOn(undefined);
  const incident = pick(incidents, a).id;
  const claim = pick(claims, b).id;
  const speaker = pick(speakers, c);
  const from = pick(days, a + c);
  const kinds: (() => Promise<{ readonly batch: string } | null>)[] = [
    () => ask('incidents.create', { fields: { title: `New ${a}`, happened: from } }),
    () =>
      ask('claims.create', {
        fields: { incident, type: 'scale', text: `Claim ${b}`, about: [speaker], supersedes: null },
      }),
    () => ask('assertions.create', { fields: { claim, speaker, stance: 'asserts', said: from } }),
    () =>
      ask('assertions.create', {
        fields: { claim, speaker, stance: 'denies', said: from, answers: pick(assertions, a).id },
      }),
    () => ask('assertions.update', { id: pick(assertions, a).id, fields: { said: from } }),
    () => ask('claims.update', { id: claim, fields: { status: 'assessed', statusReason: 'Looked at' } }),
    () =>
      ask('measures.create', {
        fields: {
          kind: 'rate-limiting',
          by: speaker,
          title: `Limits ${a}`,
          incidents: [incident],
          life: [{ status: 'in-force', from }],
        },
      }),
    () => ask('measures.update', { id: pick(measures, a).id, fields: { summary: `${b}` } }),
    () =>
      ask('searchNotes.create', { fields: { lookedFor: 'A reply', where: 'Its site', on: from, incident } }),
    () => ask('actors.create', { fields: { name: speaker.name } }),
    () =>
      ask('incidents.update', { id: incident, fields: { parties: [{ actor: speaker, role: 'accused' }] } }),
    () => ask('incidents.merge', { into: incident, from: pick(incidents, b).id, wins: {} }),
    () =>
      ask('incidents.split', {
        id: pick(claims, b).incident,
        fields: { title: 'Part' },
        claims: [claim],
        across: 'along',
      }),
    () => ask('actors.merge', { into: pick(speakers, a).name, from: pick(speakers, b).name }),
    () => ask('assertions.remove', { id: pick(assertions, a).id }),
    async () => {
      const batch = made[a % Math.max(1, made.length)];
      return batch === undefined ? null : ask('history.undo', { batch });
    },
  ];
  const done = await pick(kinds, verb)();
  if (done !== null) made.push(done.batch);
}

beforeAll(async () => {
  lab = await openTestEngine({ now: () => now });
  await ask('example.add', {});
  const [taken = []] = fc.sample(
    fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)), {
      minLength: 45,
      maxLength: 45,
    }),
    { seed, numRuns: 1 },
  );
  for (const step of taken) {
    await act(step).catch((thrown: unknown) => {
      if (!(thrown instanceof AppError)) throw thrown;
    });
    snapshots.set(dayAt(now), JSON.stringify(await recordsOf(await listsOn(undefined))));
    now += dayMs;
  }
}, 240_000);
afterAll(() => lab.dispose());

/** Without what follows from what others say. */
const recordsOf = ({ claims, ...rest }: Lists) => ({
  ...rest,
  claims: claims.map(({ id, incident, text, about, supersedes }) => ({
    id,
    incident,
    text,
    about,
    supersedes,
  })),
});

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

async function checkRecords(lists: Lists, knownOn: KnownOn): Promise<void> {
  const claims = byId(lists.claims);
  const incidents = byId(lists.incidents);
  for (const incident of lists.incidents) {
    expect(await ask('incidents.get', { id: incident.id, knownOn })).toEqual(incident);
    const within = { incident: incident.id, knownOn };
    const own = lists.claims.filter((claim) => claim.incident === incident.id);
    expect((await ask('claims.list', within)).items).toEqual(own);
    expect((await ask('assertions.list', within)).items).toEqual(
      lists.assertions.filter(({ claim }) => claims.get(claim)?.incident === incident.id),
    );
    expect((await ask('searchNotes.list', within)).items).toEqual(
      lists.notes.filter((note) => note.incident === incident.id),
    );
  }
  for (const claim of lists.claims) {
    expect(incidents.has(claim.incident)).toBe(true);
    const { total } = await ask('assertions.list', { claim: claim.id, knownOn });
    expect(total).toBe(claim.assertionCount);
  }
  for (const assertion of lists.assertions) {
    const found = await ask('timeline.record', { kind: 'assertion', record: assertion.id, knownOn });
    expect(found.assertion).toEqual(assertion);
    expect(found.claim?.id).toBe(assertion.claim);
    expect(found.incident).toEqual(incidents.get(claims.get(assertion.claim)?.incident ?? ''));
  }
  for (const measure of lists.measures) {
    const found = await ask('timeline.record', { kind: 'measure', record: measure.id, knownOn });
    expect(found.measure).toEqual(measure);
  }
}

/** What is there now and was not known then is said to be so, and nothing else is. */
async function checkUnknown(lists: Lists, present: Lists, knownOn: KnownOn): Promise<void> {
  const known = byId(lists.incidents);
  const merged = new Set(lists.incidents.flatMap((each) => each.merged));
  for (const { id } of present.incidents) {
    if (known.has(id) || merged.has(id)) continue;
    await expect(ask('incidents.get', { id, knownOn })).rejects.toThrow(`was not known on ${knownOn.day}`);
  }
}

async function checkTimeline(lists: Lists, knownOn: KnownOn): Promise<void> {
  const { entries, total, undated } = await ask('timeline.list', { knownOn });
  const ids = new Set(
    [lists.incidents, lists.assertions, lists.measures, lists.notes].flat().map(({ id }) => id),
  );
  const claims = byId(lists.claims);
  const assertions = byId(lists.assertions);
  expect(entries.filter(({ record }) => !ids.has(record))).toEqual([]);
  const steps = lists.measures.reduce((sum, { life }) => sum + life.length, 0);
  expect(total + undated).toBe(lists.incidents.length + lists.assertions.length + lists.notes.length + steps);
  const statusOf = ({ record }: TimelineEntry) => claims.get(assertions.get(record)?.claim ?? '')?.status;
  for (const entry of entries.filter(({ kind }) => kind === 'assertion'))
    expect(entry.claimStatus).toBe(statusOf(entry));
  const { columns: _, ...counted } = await ask('timeline.chart', { knownOn });
  expect(counted).toEqual({ total, undated });
  const { kinds = [] } = await ask('timeline.counts', { knownOn });
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
}

async function checkActors(lists: Lists, knownOn: KnownOn): Promise<void> {
  const incidents = byId(lists.incidents);
  const claims = byId(lists.claims);
  const { items } = await ask('actors.named', { knownOn });
  for (const row of items) {
    const profile = await ask('actors.profile', { key: row.key, knownOn });
    expect([
      profile.incidents.length,
      profile.claims.length,
      profile.statements.length,
      profile.measures.length + profile.against.length,
    ]).toEqual([row.incidents, row.claims, row.assertions, row.measures]);
    expect(profile.incidents).toEqual(profile.incidents.map(({ id }) => incidents.get(id)));
    expect(profile.claims).toEqual(profile.claims.map(({ id }) => claims.get(id)));
    for (const { assertion } of profile.statements) expect(lists.assertions).toContainEqual(assertion);
  }
}

describe(`what is shown as known on any day (of month ${seed})`, () => {
  const anyDay = fc.oneof(
    fc.constantFrom(...days.filter((day) => day.length === 10), '2023-01-01', '2026-01-31', '2026-06-14'),
    fc.nat(60).map((more) => dayAt(firstDay + more * dayMs)),
    fc.nat(1300).map((more) => dayAt(Date.parse('2023-03-01') + more * dayMs)),
  );

  it.each(['said', 'recorded'] as const)(
    'is the same in lists and alone, as %s',
    { timeout: 240_000 },
    async (sense) => {
      const present = await listsOn(undefined);
      await fc.assert(
        fc.asyncProperty(anyDay, async (day) => {
          const knownOn = { day, sense };
          const lists = await listsOn(knownOn);
          await checkRecords(lists, knownOn);
          await checkUnknown(lists, present, knownOn);
          await checkTimeline(lists, knownOn);
          await checkActors(lists, knownOn);
        }),
        { numRuns: 12 },
      );
    },
  );

  it('as recorded is what every list showed on that day', async () => {
    for (const [day, held] of snapshots) {
      const lists = await recordsOf(await listsOn({ day, sense: 'recorded' }));
      expect(JSON.stringify(lists)).toBe(held);
    }
  });

  it('as said has no incident that happened later than that', async () => {
    for (let at = Date.parse('2023-03-01'); at < Date.parse('2026-09-01'); at += 30 * dayMs) {
      const { incidents } = await listsOn({ day: dayAt(at), sense: 'said' });
      const startOf = (date: string | null) => (date === null ? null : edtfSpan(date)?.start) ?? '';
      const later = incidents.filter(({ happened }) => startOf(happened) > dayAt(at));
      expect(later.map(({ title }) => title)).toEqual([]);
    }
  });
});

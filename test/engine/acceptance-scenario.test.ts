import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestOf } from '../../shared/contract/channels.ts';
import type { ClaimRow } from '../../shared/contract/claim-row.ts';
import { type Clock, clocks } from '../../shared/model/clock.ts';
import { facetNames } from '../../shared/model/entry-facets.ts';
import type { KnownOn } from '../../shared/model/known-on.ts';
import { acceptanceScenario } from '../support/acceptance-scenario/acceptance-scenario.ts';
import { corrected, counted, mistyped } from '../support/acceptance-scenario/named-labs.ts';
import { playScenario, type ScenarioNames } from '../support/acceptance-scenario/play-scenario.ts';
import { listed, scenarioDay } from '../support/acceptance-scenario/scenario-parts.ts';
import { type LoopbackFeeds, openLoopbackFeeds } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';
import { readCsv } from '../support/read-csv.ts';

let feeds: LoopbackFeeds;
let lab: TestEngine;
let names: ScenarioNames;

beforeAll(async () => {
  let now = 0;
  feeds = await openLoopbackFeeds();
  lab = await openTestEngine({ now: () => now });
  const at = (instant: number): void => {
    now = instant;
  };
  names = await playScenario(acceptanceScenario, { client: lab.client, feeds, at });
  await lab.engine.grouped();
});
afterAll(async () => {
  await lab.dispose();
  await feeds.close();
});

const on = (day: number, sense: KnownOn['sense']): KnownOn => ({ day: scenarioDay(day), sense });
const claims = async (knownOn?: KnownOn): Promise<ClaimRow[]> =>
  (await lab.client.request('claims.list', { ...(knownOn && { knownOn }) })).items;

/** The claim that a lab has done it. */
async function attribution(letter: string, knownOn?: KnownOn): Promise<ClaimRow | undefined> {
  const all = await claims(knownOn);
  return all.find(({ id }) => id === names.get(`@lab-${letter.toLowerCase()}`));
}
/** Letters of the labs that somebody says have done it, each with the status of that. */
async function accused(knownOn?: KnownOn): Promise<Record<string, string>> {
  const all = await claims(knownOn);
  const attributions = all.filter(({ type }) => type === 'attribution');
  return Object.fromEntries(attributions.map(({ about, status }) => [about[0]?.name.at(-1) ?? '', status]));
}
/** The numbers of exchanges that are claimed of a lab, with the status of each. */
async function numbersOf(letter: string, knownOn?: KnownOn): Promise<[number, string][]> {
  const all = await claims(knownOn);
  const scale = all.filter(({ type, about }) => type === 'scale' && about[0]?.name === `Lab ${letter}`);
  return scale.map(({ quantity, status }) => [quantity?.value ?? 0, status]);
}
const originNames = (row: ClaimRow | undefined) => row?.origins.map(({ name }) => name);
async function inForce(day: number, more: Partial<RequestOf<'measures.list'>> = {}): Promise<string[]> {
  const { items } = await lab.client.request('measures.list', { inForce: scenarioDay(day), ...more });
  return items
    .filter(({ themes }) => themes.includes('model-extraction'))
    .map(({ title, life }) => `${title}: ${life.map(({ status }) => status).join(', ')}`);
}

/** The text of an export, read piece by piece, without the mark that tells spreadsheets its encoding. */
async function exported(id: string): Promise<string> {
  const pieces: Buffer[] = [];
  for (let isDone = false; !isDone; ) {
    const { base64, done } = await lab.client.request('exports.read', { export: id });
    pieces.push(Buffer.from(base64, 'base64'));
    isDone = done;
  }
  return Buffer.concat(pieces).toString('utf8').replace('\ufeff', '');
}

describe('the acceptance scenario', () => {
  it('says who accuses lab C, on what basis, and from how many independent origins', async () => {
    const row = await attribution('C');
    expect(originNames(row)).toEqual(['Vendor V', 'Agency One, Agency Two, Agency Three']);
    const { items } = await lab.client.request('assertions.list', { claim: row?.id });
    expect(new Set(items.map(({ basis }) => basis))).toEqual(
      new Set(['own-telemetry', 'cites-another', 'official-finding', 'unstated']),
    );
    const [own, ...repeated] = row?.origins[0]?.assertions ?? [];
    expect(items.find(({ id }) => id === own)).toMatchObject({
      basis: 'own-telemetry',
      said: scenarioDay(0),
    });
    expect(repeated).toHaveLength(13);
  });

  it('counts one statement in twelve outlets as one origin and thirteen articles with the wire', async () => {
    const row = await attribution('C', on(0, 'said'));
    expect(row).toMatchObject({ status: 'alleged', articleCount: 13, assertionCount: 13 });
    expect(originNames(row)).toEqual(['Vendor V']);
    const { stories } = await lab.client.request('stories.list', { least: 10 });
    expect(
      stories.map(({ origins }) => origins.map(({ kind, articles }) => [kind, articles.length])),
    ).toEqual([[['wire', 13]]]);
  });

  it('knows what each of the three labs answered, and that of one nothing was found', async () => {
    const knownOn = on(1, 'said');
    expect(await accused(knownOn)).toEqual({ A: 'disputed', B: 'alleged', C: 'alleged' });
    expect((await attribution('A', knownOn))?.denials.map(({ name }) => name)).toEqual(['Lab A']);
    const { items } = await lab.client.request('assertions.list', { claim: names.get('@lab-b'), knownOn });
    expect(items.at(-1)).toMatchObject({ stance: 'declines-to-comment', said: scenarioDay(1) });
    const notes = await lab.client.request('searchNotes.list', { incident: names.get('@harvest'), knownOn });
    expect(notes.items).toMatchObject([{ lookedFor: 'A reply of lab C', on: scenarioDay(1), found: '' }]);
  });

  it('calls reported what a newspaper has from people without names', async () => {
    const row = (await claims()).find(({ id }) => id === names.get('@sharing'));
    expect(row?.suggested).toEqual({ status: 'reported', reasons: ['told-by-others'] });
  });

  it('shows on day 198, as said by then, that a ministry denied what the agencies say, and only that', async () => {
    expect(await accused(on(198, 'said'))).toEqual({
      A: 'disputed', // it denied that itself
      B: 'alleged',
      C: 'alleged',
      D: 'alleged',
      E: 'alleged',
      F: 'disputed', // only the agencies name it
      G: 'alleged',
      H: 'alleged',
    });
    const row = await attribution('C', on(198, 'said'));
    expect(row?.suggested.reasons).toEqual(['said-by-a-party', 'denied-in-part']);
    expect(row?.denials.map(({ name }) => name)).toEqual(['Ministry M']);
  });

  it('shows on day 198, as recorded by then, what the file held: no denial by the ministry, and a slip', async () => {
    const knownOn = on(198, 'recorded');
    const established = Object.fromEntries(
      ['B', 'C', 'D', 'E', 'F'].map((letter) => [letter, 'established']),
    );
    expect(await accused(knownOn)).toEqual({ A: 'disputed', ...established, G: 'alleged', H: 'alleged' });
    expect((await attribution('C', knownOn))?.denials).toEqual([]);
    expect(await numbersOf(mistyped.lab, knownOn)).toEqual([[mistyped.exchanges, 'alleged']]);
    expect(await numbersOf(mistyped.lab, on(198, 'said'))).toEqual([[counted[mistyped.lab]?.[1], 'alleged']]);
  });

  it('names six and seven labs with five in common, each list with those who say so', async () => {
    const saidBy = async (origin: string): Promise<string[]> => {
      const all = await claims(on(198, 'said'));
      return all
        .filter(({ type, origins }) => type === 'attribution' && origins.some(({ name }) => name === origin))
        .map(({ about }) => about[0]?.name.at(-1) ?? '');
    };
    expect(await saidBy('Agency One, Agency Two, Agency Three')).toEqual([...listed.agencies]);
    expect(await saidBy('Vendor V')).toEqual([...listed.vendor]);
  });

  it('has neither the rumour nor its denial before they were said, and then lets the denial touch the rumour alone', async () => {
    const rumour = async (day: number) =>
      (await claims(on(day, 'said'))).find(({ id }) => id === names.get('@rumour-claim'));
    expect(await rumour(198)).toBeUndefined();
    expect((await rumour(199))?.suggested).toEqual({
      status: 'disputed',
      reasons: ['told-by-others', 'denied'],
    });
    expect((await attribution('B', on(199, 'said')))?.denials.map(({ name }) => name)).toEqual([
      'Ministry M',
    ]);
  });

  it('shows the old number until the correction, and afterwards both, the old one as superseded', async () => {
    const old = counted[corrected.lab]?.[1];
    for (const sense of ['said', 'recorded'] as const) {
      expect(await numbersOf(corrected.lab, on(198, sense))).toEqual([[old, 'alleged']]);
      expect(await numbersOf(corrected.lab, on(215, sense))).toEqual([
        [old, 'superseded'],
        [corrected.exchanges, 'alleged'],
      ]);
    }
    expect(await numbersOf(corrected.lab)).toEqual(await numbersOf(corrected.lab, on(215, 'recorded')));
  });

  it('knows which measures against model extraction were in force on day 115, and that none was on day 150', async () => {
    expect(await inForce(115)).toEqual(['Hidden guardrail against distillation: in-force, withdrawn']);
    expect(await inForce(150)).toEqual([]);
  });

  it('does not know on day 115 that the guardrail will be withdrawn', async () => {
    for (const sense of ['said', 'recorded'] as const) {
      const knownOn = on(115, sense);
      expect(await inForce(115, { knownOn })).toEqual(['Hidden guardrail against distillation: in-force']);
      expect(await inForce(150, { knownOn })).toEqual(['Hidden guardrail against distillation: in-force']);
    }
  });

  it('lists everything about lab B with its status and its sources', async () => {
    const about = (await claims()).filter((row) => row.about.some(({ name }) => name === 'Lab B'));
    expect(about.map(({ text, status, articleCount }) => [text, status, articleCount])).toEqual([
      ['Lab B harvested outputs of vendor V', 'alleged', 15],
      ['Lab B harvested 150,000 exchanges', 'superseded', 1],
      ['The founder of lab B has left the country', 'disputed', 1],
      ['Lab B harvested 190,000 exchanges', 'alleged', 1],
    ]);
    for (const { id } of about) {
      const { items } = await lab.client.request('assertions.list', { claim: id });
      expect(items.every(({ article, quote, stance }) => article && (quote || stance === 'repeats'))).toBe(
        true,
      );
    }
  });

  it('exports everything about lab B, and each row says its status and its source', async () => {
    const { export: id, rows } = await lab.client.request('exports.start', {
      format: 'csv',
      filter: { actors: ['Lab B'] },
    });
    const [head = [], ...lines] = readCsv(await exported(id));
    const told = lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
    expect(told).toHaveLength(rows);
    const summed = new Map<string, number>();
    for (const { kind, title, claim_status: status } of told) {
      const what = `${kind}: ${title}${status ? ` (${status})` : ''}`;
      summed.set(what, (summed.get(what) ?? 0) + 1);
    }
    expect(Object.fromEntries(summed)).toEqual({
      'incident: Labs are said to have harvested the outputs of vendor V': 1,
      // Vendor V, twelve outlets, three agencies, V again, lab B itself and ministry M.
      'assertion: Lab B harvested outputs of vendor V (alleged)': 19,
      'assertion: Lab B harvested 150,000 exchanges (superseded)': 1,
      'assertion: Lab B harvested 190,000 exchanges (alleged)': 1,
      'assertion: The founder of lab B has left the country (disputed)': 2,
      // Of nobody by name, and so of all parties.
      'assertion: About 24,000 accounts were used (alleged)': 1,
      'assertion: 16 million exchanges were harvested (alleged)': 1,
      'measure: Hidden guardrail against distillation': 2,
    });
    const statements = told.filter(({ kind }) => kind === 'assertion');
    const isSourced = (row: Readonly<Record<string, string>>) =>
      [row['who'], row['standing'], row['addresses'], row['accessed']].every((cell) => cell !== '');
    expect(statements.filter((row) => !isSourced(row))).toEqual([]);
  });

  it('shows the parties of the incident as they came to be named', async () => {
    const parties = async (day: number, sense: KnownOn['sense']) => {
      const id = names.get('@harvest') ?? '';
      const incident = await lab.client.request('incidents.get', { id, knownOn: on(day, sense) });
      return incident.parties.filter(({ role }) => role === 'accused').map(({ actor }) => actor.name.at(-1));
    };
    for (const sense of ['said', 'recorded'] as const) {
      expect(await parties(0, sense)).toEqual([...'ABC']);
      expect(await parties(196, sense)).toEqual([...'ABCDEF']);
      expect(await parties(198, sense)).toEqual([...'ABCDEFGH']);
    }
  });

  it('puts each entry at the day by the clock that is asked for', async () => {
    const days = async (clock: Clock, title: string, by: string) => {
      const { entries } = await lab.client.request('timeline.list', { clock });
      return entries.filter((each) => each.title === title && each.by === by).map(({ date }) => date);
    };
    const guardrail = 'Hidden guardrail against distillation';
    expect(await days('recorded', guardrail, 'Vendor V')).toEqual([scenarioDay(110), scenarioDay(118)]);
    const denial = ['Lab F harvested outputs of vendor V', 'Ministry M'] as const;
    expect(await days('happened', ...denial)).toEqual(['2025-11/2026-02~']);
    expect(await days('said', ...denial)).toEqual([scenarioDay(196)]);
    expect(await days('published', ...denial)).toEqual([scenarioDay(196)]);
    expect(await days('first-seen', ...denial)).toEqual([scenarioDay(200)]);
    expect(await days('recorded', ...denial)).toEqual([scenarioDay(200)]);
  });

  it.each(clocks)('answers every list of the filter by the clock “%s” as its counts say', async (clock) => {
    const counts = await lab.client.request('timeline.counts', { clock });
    const all = await lab.client.request('timeline.list', { clock });
    const values = facetNames.flatMap((name) => counts[name].map((one) => ({ name, ...one })));
    expect(values.length).toBeGreaterThan(40);
    for (const { name, id, count } of values) {
      const narrowed = await lab.client.request('timeline.list', { clock, [name]: [id] });
      expect([name, id, narrowed.total]).toEqual([name, id, count]);
      expect(all.entries).toEqual(expect.arrayContaining(narrowed.entries));
    }
  });

  it('finds what ministry M said by the days of each clock, and on no others', async () => {
    const denials = async (clock: Clock, from: number, to = from) => {
      const span = { since: scenarioDay(from), until: scenarioDay(to) };
      return (await lab.client.request('timeline.list', { clock, speakers: ['Ministry M'], ...span })).total;
    };
    const days = { said: 196, published: 196, 'first-seen': 200, recorded: 200 } as const;
    for (const clock of ['said', 'published', 'first-seen', 'recorded'] as const) {
      const day = days[clock];
      const around = [
        await denials(clock, day),
        await denials(clock, 0, day - 1),
        await denials(clock, day + 1, 300),
      ];
      expect([clock, ...around]).toEqual([clock, 6, 0, 0]);
    }
    expect(await denials('happened', -110, 6)).toBe(6);
    expect(await denials('happened', 7, 300)).toBe(0);
  });

  it('narrows the timeline of day 198 to denials as each sense of that day has them', async () => {
    const denying = async (sense: KnownOn['sense']) => {
      const { entries } = await lab.client.request('timeline.list', {
        stances: ['denies'],
        knownOn: on(198, sense),
      });
      return entries.map(({ by, title }) => [by, title.slice(0, 5)]);
    };
    const ministry = [...listed.agencies].map((letter) => ['Ministry M', `Lab ${letter}`]);
    expect(await denying('recorded')).toEqual([['Lab A', 'Lab A']]);
    expect((await denying('said')).sort()).toEqual([['Lab A', 'Lab A'], ...ministry].sort());
  });

  it('has on day 198 the measures, the actors and the profile of lab B that each sense of that day has', async () => {
    const asOf = async (sense: KnownOn['sense']) => {
      const knownOn = on(198, sense);
      const { items: measures } = await lab.client.request('measures.list', { knownOn });
      const { items: actors } = await lab.client.request('actors.named', { knownOn });
      const profile = await lab.client.request('actors.profile', { key: 'Lab B', knownOn });
      return {
        life: measures.flatMap(({ life }) => life.map(({ status, from }) => [status, from])),
        knowsMinistry: actors.some(({ name }) => name === 'Ministry M'),
        ofLabB: profile.claims.map(({ text, status }) => [text, status]),
        saidByLabB: profile.statements.map(({ assertion: { stance } }) => stance),
      };
    };
    const life = [
      ['in-force', scenarioDay(110)],
      ['withdrawn', scenarioDay(118)],
    ];
    const ofLabB = (status: string) => [
      ['Lab B harvested outputs of vendor V', status],
      ['Lab B harvested 150,000 exchanges', 'alleged'],
    ];
    const saidByLabB = ['declines-to-comment'];
    // The file did not know of the ministry yet, so that what the agencies found stood undisputed in it.
    expect(await asOf('said')).toEqual({ life, knowsMinistry: true, ofLabB: ofLabB('alleged'), saidByLabB });
    expect(await asOf('recorded')).toEqual({
      life,
      knowsMinistry: false,
      ofLabB: ofLabB('established'),
      saidByLabB,
    });
  });

  it('knew of the guardrail between its two days what was so then, in both senses', async () => {
    for (const sense of ['said', 'recorded'] as const) {
      const life = async (day: number) =>
        (await lab.client.request('measures.list', { knownOn: on(day, sense) })).items.map((each) =>
          each.life.map(({ status }) => status),
        );
      expect([await life(109), await life(110), await life(117), await life(118)]).toEqual([
        [],
        [['in-force']],
        [['in-force']],
        [['in-force', 'withdrawn']],
      ]);
    }
  });

  it('takes in what a colleague filed as one incident, and lets it go again', async () => {
    const harvest = names.get('@harvest') ?? '';
    const before = await claims();
    const { results } = await lab.client.request('batch.apply', {
      requests: [
        {
          channel: 'incidents.create',
          as: 'theirs',
          request: { fields: { title: 'Labs named in September' } },
        },
        ...['agencies name six labs', 'vendor V names seven labs'].map((text) => ({
          channel: 'claims.create',
          request: { fields: { incident: '@theirs', type: 'attribution', text } },
        })),
      ],
    });
    const [theirs] = results as { id: string }[]; // what creating a record answers
    await lab.client.request('incidents.merge', { into: harvest, from: theirs?.id ?? '' });
    const merged = await lab.client.request('claims.list', { incident: harvest });
    expect(merged.items.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
    expect(merged.total).toBe(before.length + 2);
    expect(await lab.client.request('incidents.get', { id: theirs?.id ?? '' })).toMatchObject({
      id: harvest,
    });
    await lab.client.request('history.undo', {});
    await lab.client.request('history.undo', {});
    expect(await claims()).toEqual(before);
  });

  it('has no incident before the day on which the first was told of it', async () => {
    for (const sense of ['said', 'recorded'] as const) {
      const knownOn = on(-1, sense);
      expect((await lab.client.request('incidents.list', { knownOn })).items).toEqual([]);
      expect((await lab.client.request('timeline.list', { knownOn })).entries).toEqual([]);
      await expect(
        lab.client.request('incidents.get', { id: names.get('@harvest') ?? '', knownOn }),
      ).rejects.toThrow('was not known on 2026-02-22: choose a later day, or none.');
    }
  });
});

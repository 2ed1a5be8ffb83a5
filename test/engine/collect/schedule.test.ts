import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextHealth } from '../../../electron/engine/collect/refresh-policy.ts';
import type { PlannedSource } from '../../../electron/engine/collect/refresh-source.ts';
import { createSchedule, type Ran } from '../../../electron/engine/collect/schedule.ts';
import type { SourceVerdict } from '../../../shared/model/source.ts';
import { publicSource } from './collect-lab.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;
const began = Date.parse('2026-02-23T12:00:00.000Z');

type Answer = { readonly verdict: SourceVerdict; readonly retryAfter: number | null };
type Asked = { readonly id: string; readonly time: number; readonly answer: Answer };

const healthyDocument = {
  validators: { etag: null, lastModified: null },
  bodyHash: '',
  withheld: 0,
  rhythm: { interval: hour, postsEvery: hour, newest: null, ttl: 0, skipHours: [], skipDays: [] },
};

/** A world with its own time: the clock on the wall may be wrong, that of the processor stands still in sleep. */
function world(count: number, answers: (index: number) => Answer, run: () => Ran = () => 'done') {
  const sources = Array.from({ length: count }, (_, index) => publicSource(`https://h${index}.example/`));
  const health = new Map<string, PlannedSource['health']>();
  const asked: Asked[] = [];
  let time = began;
  let wrong = 0;
  let slept = 0;
  const schedule = createSchedule({
    sources: () => sources.map((source) => ({ source, health: health.get(source.id) ?? null })),
    now: () => time + wrong,
    elapsed: () => time - slept,
    collect: async (ids) => {
      const ran = run();
      if (ran === 'busy') return ran;
      for (const id of ids) {
        const answer = answers(asked.length);
        asked.push({ id, time, answer });
        if (ran === 'cut-short') continue;
        const refresh = {
          ...answer,
          message: null,
          cacheFor: 0,
          document: answer.verdict === 'OK' ? healthyDocument : null,
          confirmed: null,
          address: '',
          movedTo: undefined,
        };
        health.set(id, nextHealth(health.get(id) ?? null, refresh, { now: time + wrong, random: 0.5 }));
      }
      return ran;
    },
  });
  return {
    sources,
    asked,
    pass: async (ms: number, step = minute) => {
      for (const end = time + ms; time < end; ) {
        time += step;
        await schedule.tick();
      }
    },
    sleep: (ms: number) => {
      time += ms;
      slept += ms;
    },
    setClock: (by: number) => {
      wrong += by;
    },
    time: () => time,
  };
}

const fine: Answer = { verdict: 'OK', retryAfter: null };

describe('the schedule', () => {
  test('asks new sources at once and then as they fall due', async () => {
    const { asked, pass } = world(2, () => fine);
    await pass(3 * hour);
    expect(asked.map(({ time }) => (time - began) / minute)).toEqual([1, 1, 61, 61, 121, 121]);
  });

  test('asks what fell due in the sleep of the machine when it wakes', async () => {
    const { asked, pass, sleep } = world(1, () => fine);
    await pass(2 * minute);
    sleep(9 * hour);
    await pass(2 * minute);
    expect(asked.map(({ time }) => (time - began) / minute)).toEqual([1, 543]);
  });

  test('leaves a server alone for as long as it asked', async () => {
    const { asked, pass } = world(1, () => ({ verdict: 'RATE_LIMITED', retryAfter: 30 * hour }));
    await pass(31 * hour);
    expect(asked.map(({ time }) => (time - began) / minute)).toEqual([1, 30 * 60 + 1]);
  });

  test('never asks for a feed that is gone', async () => {
    const { asked, pass } = world(1, () => ({ verdict: 'GONE', retryAfter: null }));
    await pass(10 * day, hour);
    expect(asked).toHaveLength(1);
  });

  test('rests for an hour when what it collected was not stored, or a person stopped it', async () => {
    const { asked, pass } = world(
      1,
      () => fine,
      () => 'cut-short',
    );
    await pass(130 * minute);
    expect(asked.map(({ time }) => (time - began) / minute)).toEqual([1, 61, 121]);
  });

  test('tries again a minute after it met a person collecting', async () => {
    let calls = 0;
    const { asked, pass } = world(
      1,
      () => fine,
      () => (++calls < 4 ? 'busy' : 'done'),
    );
    await pass(10 * minute);
    expect(asked.map(({ time }) => (time - began) / minute)).toEqual([4]);
  });

  test('runs one collect at a time', async () => {
    let finish: (ran: Ran) => void = () => undefined;
    let runs = 0;
    const { tick } = createSchedule({
      sources: () => [{ source: publicSource('https://a.example/'), health: null }],
      now: () => began,
      elapsed: () => 0,
      collect: () => {
        runs += 1;
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    const first = tick();
    await tick();
    expect(runs).toBe(1);
    finish('done');
    await first;
  });
});

describe('whatever the servers answer and the clock does', () => {
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    fc.constant(fine),
    fc.record({
      verdict: fc.constantFrom<SourceVerdict>('UNCHANGED', 'TIMEOUT', 'BLOCKED', 'NOT_FOUND', 'PARSE_FAILED'),
      retryAfter: fc.constant(null),
    }),
    fc.record({
      verdict: fc.constantFrom<SourceVerdict>('RATE_LIMITED', 'SERVER_ERROR'),
      retryAfter: fc.integer({ min: minute, max: 2 * day }),
    }),
  );
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('pass'), ms: fc.integer({ min: minute, max: 5 * hour }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('sleep'), ms: fc.integer({ min: minute, max: 3 * day }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('back'), ms: fc.integer({ min: 1, max: 9 * year }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('ahead'), ms: fc.integer({ min: 1, max: 9 * year }) }),
    },
  );

  test('no source is asked too often or too early, and none is forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 12 }),
        fc.array(step, { maxLength: 15 }),
        async (answers, steps) => {
          const { asked, pass, sleep, setClock, sources, time } = world(
            3,
            (index) => answers[index % answers.length] ?? fine,
          );
          const ahead: number[] = [];
          const jumps: number[] = [];
          for (const { kind, ms } of steps) {
            if (kind === 'pass') await pass(ms, 5 * minute);
            if (kind === 'sleep') sleep(ms);
            if (kind === 'back') setClock(-ms);
            if (kind === 'ahead') setClock(ms);
            if (kind === 'ahead') ahead.push(time());
            if (kind === 'ahead' || kind === 'back') jumps.push(time());
          }
          const calm = time();
          await pass(8 * day, 15 * minute);
          for (const { id } of sources) {
            const mine = asked.filter((one) => one.id === id);
            expect(mine.some((one) => one.time > calm)).toBe(true);
            for (const [index, one] of mine.entries()) {
              const next = mine[index + 1];
              if (next === undefined) continue;
              const between = (moments: number[]) => moments.some((at) => at >= one.time && at <= next.time);
              // A clock set ahead cannot be told from a night's sleep.
              if (!between(ahead)) expect(next.time - one.time).toBeGreaterThanOrEqual(54 * minute);
              if (!between(jumps))
                expect(next.time - one.time).toBeGreaterThanOrEqual(one.answer.retryAfter ?? 0);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAdoptable,
  isDue,
  learnedInterval,
  nextHealth,
  nextRedirect,
  type Refresh,
  validatorsToSend,
} from '../../../electron/engine/collect/refresh-policy.ts';
import {
  type SeenRedirect,
  type SourceHealth,
  type SourceVerdict,
  sourceHealth,
  sourceVerdicts,
} from '../../../shared/model/source.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-02-23T12:00:00.000Z');
const at = (offset: number): string => new Date(now + offset).toISOString();

const healthy: SourceHealth = {
  verdict: 'OK',
  message: null,
  lastChecked: at(-2 * hour),
  lastOk: at(-2 * hour),
  failures: 0,
  nextDue: at(-hour),
  etag: '"abc"',
  lastModified: 'Mon, 23 Feb 2026 10:00:00 GMT',
  validatorsSince: at(-day),
  bodyHash: 'f00',
  retryAfter: null,
  withheld: 0,
  address: 'https://a.example/feed',
  redirect: null,
};
const url = 'https://a.example/feed';
const health = (fields: Partial<SourceHealth>): SourceHealth => ({ ...healthy, ...fields });
const due = (fields: Partial<SourceHealth> | null, options: { force?: boolean; own?: boolean } = {}) =>
  isDue({ health: fields && health(fields), now, force: false, own: false, ...options });

describe('isDue', () => {
  test('a source that was never asked is', () => {
    expect(due(null)).toBe(true);
  });
  test('a source is when its time has come', () => {
    expect(due({ nextDue: at(0) })).toBe(true);
    expect(due({ nextDue: at(1) })).toBe(false);
  });
  test('a person may ask before that, a minute after the last time', () => {
    expect(due({ nextDue: at(hour), lastChecked: at(-minute) }, { force: true })).toBe(true);
    expect(due({ nextDue: at(hour), lastChecked: at(-minute + 1) }, { force: true })).toBe(false);
  });
  test('a server of their own needs no pause', () => {
    expect(due({ nextDue: at(hour), lastChecked: at(-1) }, { force: true, own: true })).toBe(true);
  });
  test('what a server asked for holds for persons too', () => {
    expect(due({ retryAfter: at(1), nextDue: at(-1) })).toBe(false);
    expect(due({ retryAfter: at(1) }, { force: true })).toBe(false);
    expect(due({ retryAfter: at(0) }, { force: true })).toBe(true);
  });
  test('a feed that is gone is asked only by a person', () => {
    expect(due({ verdict: 'GONE', nextDue: at(-day) })).toBe(false);
    expect(due({ verdict: 'GONE', nextDue: at(-day) }, { force: true })).toBe(true);
  });
  test('a plan from a clock that was years ahead does not silence a source', () => {
    expect(due({ nextDue: at(400 * day), lastChecked: at(399 * day) })).toBe(true);
    expect(due({ retryAfter: at(400 * day), nextDue: at(400 * day) })).toBe(true);
    expect(due({ lastChecked: at(399 * day), nextDue: at(hour) }, { force: true })).toBe(true);
  });
});

describe('validatorsToSend', () => {
  test('are sent as they came', () => {
    expect(validatorsToSend(healthy, url, now)).toEqual({
      etag: '"abc"',
      lastModified: healthy.lastModified,
    });
  });
  test('are not for another address than they came from', () => {
    expect(validatorsToSend(healthy, 'https://b.example/feed', now)).toBeNull();
    expect(validatorsToSend(health({ address: null }), url, now)).not.toBeNull();
  });
  test('are none where none came', () => {
    expect(validatorsToSend(null, url, now)).toBeNull();
    expect(validatorsToSend(health({ etag: null, lastModified: null }), url, now)).toBeNull();
  });
  test('are dropped after eight days, because some servers say "not modified" for ever', () => {
    expect(validatorsToSend(health({ validatorsSince: at(-8 * day + 1) }), url, now)).not.toBeNull();
    expect(validatorsToSend(health({ validatorsSince: at(-8 * day) }), url, now)).toBeNull();
  });
  test('are dropped where their time cannot be right', () => {
    expect(validatorsToSend(health({ validatorsSince: at(day) }), url, now)).toBeNull();
    expect(validatorsToSend(health({ validatorsSince: null }), url, now)).toBeNull();
  });
});

describe('a permanent redirect', () => {
  const target = 'https://b.example/feed';
  const seen = (times: number, apart: number, to = target) =>
    Array.from({ length: times }).reduce<SeenRedirect | null>(
      (redirect, _, index) => nextRedirect(redirect, to, now + index * apart),
      null,
    );

  test('is believed after five agreeing answers in three days', () => {
    expect(isAdoptable(seen(5, 0.75 * day), url)).toBe(true);
    expect(isAdoptable(seen(4, day), url)).toBe(false);
    expect(isAdoptable(seen(5, 0.7 * day), url)).toBe(false);
    expect(isAdoptable(seen(60, hour), url)).toBe(false);
    expect(isAdoptable(null, url)).toBe(false);
  });
  test('holds where it led, how often, and since when', () => {
    expect(seen(3, hour)).toEqual({
      target,
      count: 3,
      first: at(0),
      last: at(2 * hour),
      adopted: false,
    });
  });
  test('is forgotten when the address answers itself', () => {
    expect(nextRedirect(seen(4, day), null, now)).toBeNull();
  });
  test('counts anew when it leads elsewhere, or when the clock went back', () => {
    const other = nextRedirect(seen(4, day), 'https://c.example/', now + 4 * day);
    expect(other).toMatchObject({ target: 'https://c.example/', count: 1, first: at(4 * day) });
    expect(nextRedirect(seen(4, day), target, now - day)).toMatchObject({ count: 1, first: at(-day) });
  });
  test('that was adopted once is not adopted again by itself', () => {
    const undone = { ...(seen(5, day) as SeenRedirect), adopted: true }; // five answers leave one
    expect(isAdoptable(undone, url)).toBe(false);
    expect(nextRedirect(undone, null, now)).toEqual(undone);
    expect(isAdoptable(nextRedirect(undone, target, now + 9 * day), url)).toBe(false);
  });
  test.each([
    'http://a.example/feed',
    'https://a.example/login?next=/feed',
    'https://a.example/users/sign_in',
    'https://a.example/landing-page/',
    'https://a.example/maintenance.xml',
    'https://ann:secret@b.example/feed',
    'no address',
  ])('to %s is never adopted', (to) => {
    expect(isAdoptable(seen(9, day, to), url)).toBe(false);
  });
  test.each(['https://a.example/blogin/feed', 'https://login.example/authors/feed.xml'])(
    'to %s may be',
    (to) => {
      expect(isAdoptable(seen(5, day, to), url)).toBe(true);
    },
  );
  test('from an insecure address may lead to either kind', () => {
    expect(isAdoptable(seen(5, day, 'http://b.example/'), 'http://a.example/')).toBe(true);
  });
  test('to an address beyond measure is not kept', () => {
    expect(nextRedirect(null, `https://b.example/${'a'.repeat(2048)}`, now)).toBeNull();
  });
  test('that led to no feed leaves what was known of it', () => {
    const redirect = seen(4, day);
    const failed = refresh({ verdict: 'NOT_A_FEED', movedTo: undefined });
    expect(nextHealth(health({ redirect }), failed, chance).redirect).toEqual(redirect);
  });
});

describe('learnedInterval', () => {
  const every = (gap: number, count = 10) => Array.from({ length: count }, (_, index) => at(-index * gap));

  test.each<[what: string, published: (string | null)[], interval: number]>([
    ['half the gap between articles', every(6 * hour), 3 * hour],
    ['never under an hour', every(minute), hour],
    ['never over a day', every(10 * day, 3), day],
    ['a day after a month of silence', [at(-31 * day), at(-31 * day - hour)], day],
    ['half a day after a single article', [at(-hour)], 12 * hour],
    ['a day for a feed without dates', [null, null], day],
    ['a day for an empty feed', [], day],
    ['the newest ten only', [...every(4 * hour), at(-29 * day)], 2 * hour],
    ['whatever the order', [...every(6 * hour)].reverse(), 3 * hour],
    ['without articles of the future', [at(day), ...every(6 * hour)], 3 * hour],
  ])('%s', (_what, published, interval) => {
    expect(learnedInterval(published, now)).toBe(interval);
  });
});

const refresh = (fields: Partial<Refresh>): Refresh => ({
  verdict: 'OK',
  message: null,
  retryAfter: null,
  cacheFor: 0,
  document: null,
  confirmed: null,
  address: url,
  movedTo: null,
  ...fields,
});
const document = {
  validators: { etag: 'W/"2"', lastModified: null },
  bodyHash: 'beef',
  interval: 3 * hour,
  withheld: 7,
};
const chance = { now, random: 0.5 };

describe('nextHealth', () => {
  test('after a document holds what is known of it', () => {
    expect(nextHealth(null, refresh({ document }), chance)).toEqual({
      verdict: 'OK',
      message: null,
      lastChecked: at(0),
      lastOk: at(0),
      failures: 0,
      nextDue: at(3 * hour),
      etag: 'W/"2"',
      lastModified: null,
      validatorsSince: at(0),
      bodyHash: 'beef',
      retryAfter: null,
      withheld: 7,
      address: url,
      redirect: null,
    });
  });

  test('waits as long as the server lets its answer stand', () => {
    expect(nextHealth(null, refresh({ document, cacheFor: 5 * hour }), chance).nextDue).toBe(at(5 * hour));
  });

  test('after "not modified" keeps the interval, the body and the age of the validators', () => {
    const next = nextHealth(
      health({ lastChecked: at(-4 * hour), nextDue: at(0), withheld: 3 }),
      refresh({ verdict: 'UNCHANGED', confirmed: { etag: null, lastModified: 'newer' } }),
      chance,
    );
    expect(next).toMatchObject({
      nextDue: at(4 * hour),
      etag: '"abc"',
      lastModified: 'newer',
      validatorsSince: at(-day),
      bodyHash: 'f00',
      withheld: 3,
      failures: 0,
      lastOk: at(0),
    });
  });

  test('the same validators on a new document do not become younger, unless they were asked without', () => {
    const same = { ...document, validators: { etag: '"abc"', lastModified: healthy.lastModified } };
    expect(nextHealth(healthy, refresh({ document: same }), chance).validatorsSince).toBe(at(-day));
    const old = health({ validatorsSince: at(-9 * day) });
    expect(nextHealth(old, refresh({ document: same }), chance).validatorsSince).toBe(at(0));
  });

  test.each<[failures: number, hours: number]>([
    [0, 1],
    [1, 2],
    [2, 4],
    [3, 8],
    [4, 16],
    [5, 24],
    [50, 24],
    [5000, 24],
  ])('after %i failures the next attempt comes in %i hours', (failures, hours) => {
    const next = nextHealth(health({ failures }), refresh({ verdict: 'SERVER_ERROR', message: 'x' }), chance);
    expect(next).toMatchObject({
      failures: failures + 1,
      nextDue: at(hours * hour),
      lastOk: at(-2 * hour),
      message: 'x',
    });
  });

  test('attempts are spread by a tenth, and never later than a day', () => {
    const failed = refresh({ verdict: 'TIMEOUT' });
    expect(nextHealth(health({ failures: 1 }), failed, { now, random: 0 }).nextDue).toBe(at(1.8 * hour));
    expect(nextHealth(health({ failures: 1 }), failed, { now, random: 1 }).nextDue).toBe(at(2.2 * hour));
    expect(nextHealth(health({ failures: 9 }), failed, { now, random: 1 }).nextDue).toBe(at(day));
  });

  test('a failure keeps the validators and the body of the last success', () => {
    expect(nextHealth(healthy, refresh({ verdict: 'TRUNCATED' }), chance)).toMatchObject({
      etag: '"abc"',
      bodyHash: 'f00',
      validatorsSince: at(-day),
    });
  });

  test('being offline blames nobody and is over soon', () => {
    expect(nextHealth(health({ failures: 2 }), refresh({ verdict: 'OFFLINE' }), chance)).toMatchObject({
      failures: 2,
      nextDue: at(5 * minute),
    });
  });

  test('a server that asks for time gets it, when that is longer than the back-off', () => {
    const limited = refresh({ verdict: 'RATE_LIMITED', retryAfter: 30 * hour });
    expect(nextHealth(healthy, limited, chance)).toMatchObject({
      retryAfter: at(30 * hour),
      nextDue: at(30 * hour),
    });
    const soon = refresh({ verdict: 'RATE_LIMITED', retryAfter: minute });
    expect(nextHealth(healthy, soon, chance)).toMatchObject({ retryAfter: at(minute), nextDue: at(hour) });
  });

  test('a refusal is tried again the next day', () => {
    expect(nextHealth(healthy, refresh({ verdict: 'BLOCKED' }), chance).nextDue).toBe(at(day));
  });

  test('the first success forgets all failures', () => {
    const next = nextHealth(health({ failures: 40, verdict: 'TIMEOUT' }), refresh({ document }), chance);
    expect(next).toMatchObject({ failures: 0, verdict: 'OK', nextDue: at(3 * hour) });
  });

  const verdicts = fc.constantFrom<SourceVerdict>(...sourceVerdicts);
  const refreshes = fc.record({
    verdict: verdicts,
    retryAfter: fc.option(fc.integer({ min: minute, max: 2 * day })),
    cacheFor: fc.integer({ min: 0, max: 5 * hour }),
    interval: fc.integer({ min: hour, max: day }),
    hasDocument: fc.boolean(),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    pause: fc.integer({ min: 0, max: 40 * day }),
  });

  test('whatever happens, the next attempt is planned, never sooner than asked for and at most two days ahead', () => {
    fc.assert(
      fc.property(fc.array(refreshes, { maxLength: 30 }), (steps) => {
        let current: SourceHealth | null = null;
        let time = now;
        for (const { verdict, retryAfter, cacheFor, interval, hasDocument, random, pause } of steps) {
          time += pause;
          const last = hasDocument ? { ...document, interval } : null;
          current = nextHealth(current, refresh({ verdict, retryAfter, cacheFor, document: last }), {
            now: time,
            random,
          });
          expect(sourceHealth.safeParse(current).success).toBe(true);
          const wait = Date.parse(current.nextDue) - time;
          expect(wait).toBeGreaterThanOrEqual(Math.min(verdict === 'OFFLINE' ? 5 * minute : 0.9 * hour - 1));
          expect(wait).toBeLessThanOrEqual(2 * day);
          const later = isDue({ health: current, now: time + 2 * day + 1, force: false, own: false });
          expect(later).toBe(current.verdict !== 'GONE');
        }
      }),
    );
  });
});

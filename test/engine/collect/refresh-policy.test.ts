import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isDue,
  isStale,
  learnRhythm,
  nextHealth,
  type Refresh,
  validatorsToSend,
  whyNotDue,
} from '../../../electron/engine/collect/refresh-policy.ts';
import {
  type FeedRhythm,
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
  rhythm: null,
  dueReason: 'posts',
  site: null,
  question: null,
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

describe('a source that is not asked', () => {
  const why = (fields: Partial<SourceHealth>, force = false) =>
    whyNotDue({ health: health(fields), now, force, own: false });

  test.each<[Partial<SourceHealth>, boolean, ReturnType<typeof whyNotDue>]>([
    [{ nextDue: at(hour) }, false, { reason: 'not-due', until: at(hour) }],
    [{ retryAfter: at(2 * hour), nextDue: at(hour) }, true, { reason: 'retry-after', until: at(2 * hour) }],
    [{ verdict: 'GONE' }, false, { reason: 'gone', until: null }],
    [
      { lastChecked: at(-minute / 2), nextDue: at(hour) },
      true,
      { reason: 'just-asked', until: at(minute / 2) },
    ],
    [{ lastChecked: at(-minute / 2), nextDue: at(0) }, true, null],
    [{}, false, null],
  ])('has a reason: %j', (fields, force, expected) => {
    expect(why(fields, force)).toEqual(expected);
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

const dated = (published: (string | null)[]) =>
  published.map((moment) => ({ published: moment, dateGuessed: moment === null }));

describe('the interval that is learned', () => {
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
    expect(learnRhythm(dated(published), undefined, now).interval).toBe(interval);
  });

  test('comes with the gap and the newest article, for whoever asks why', () => {
    expect(learnRhythm(dated(every(6 * hour)), undefined, now)).toEqual({
      interval: 3 * hour,
      postsEvery: 6 * hour,
      newest: at(0),
      oldest: at(-54 * hour),
      ttl: 0,
      skipHours: [],
      skipDays: [],
    });
  });
  test('tells how far back the feed reaches, however many articles it serves and some without dates', () => {
    expect(learnRhythm(dated([...every(hour, 30), null]), undefined, now).oldest).toBe(at(-29 * hour));
    expect(learnRhythm(dated([null]), undefined, now)).not.toHaveProperty('oldest');
  });
  test('says nothing of the newest article where one has no date', () => {
    expect(learnRhythm(dated([at(-300 * day), null]), undefined, now).newest).toBeNull();
  });
  test('goes with what the feed wishes, at most five hours', () => {
    const wishes = { ttl: 90, skipHours: [3], skipDays: [0] };
    expect(learnRhythm([], wishes, now)).toMatchObject({ ttl: 90 * minute, skipHours: [3], skipDays: [0] });
    expect(learnRhythm([], { ...wishes, ttl: 525_600 }, now).ttl).toBe(5 * hour);
  });
});

describe('a stale feed', () => {
  test('has had nothing new for half a year', () => {
    expect(isStale(at(-180 * day), now)).toBe(false);
    expect(isStale(at(-180 * day - 1), now)).toBe(true);
  });
  test('is none that does not date its articles', () => expect(isStale(null, now)).toBe(false));
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
const rhythm: FeedRhythm = {
  interval: 3 * hour,
  postsEvery: 6 * hour,
  newest: at(-hour),
  ttl: 0,
  skipHours: [],
  skipDays: [],
};
const document = {
  validators: { etag: 'W/"2"', lastModified: null },
  bodyHash: 'beef',
  rhythm,
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
      rhythm,
      dueReason: 'posts',
      site: null,
      question: null,
    });
  });

  test('waits as long as the server lets its answer stand', () => {
    const next = nextHealth(null, refresh({ document, cacheFor: 5 * hour }), chance);
    expect(next).toMatchObject({ nextDue: at(5 * hour), dueReason: 'cache' });
    const slow = { ...document, rhythm: { ...rhythm, ttl: 4 * hour } };
    expect(nextHealth(null, refresh({ document: slow }), chance).nextDue).toBe(at(4 * hour));
  });

  test('leaves a feed alone in the hours and on the days that it names', () => {
    // Monday, 12:00: three hours later is 15:00.
    const skips = (skipHours: number[], skipDays: number[]) =>
      nextHealth(
        null,
        refresh({ document: { ...document, rhythm: { ...rhythm, skipHours, skipDays } } }),
        chance,
      );
    expect(skips([15, 16], [])).toMatchObject({ nextDue: at(5 * hour), dueReason: 'skip' });
    expect(skips([14], [])).toMatchObject({ nextDue: at(3 * hour), dueReason: 'posts' });
    expect(skips([], [1])).toMatchObject({ nextDue: at(12 * hour), dueReason: 'skip' });
    expect(skips([0], [1, 2])).toMatchObject({ nextDue: at(37 * hour), dueReason: 'skip' });
  });

  test('a feed that never wants to be asked is asked all the same', () => {
    const never = { ...document, rhythm: { ...rhythm, skipDays: [0, 1, 2, 3, 4, 5, 6] } };
    expect(nextHealth(null, refresh({ document: never }), chance).nextDue).toBe(at(3 * hour));
  });

  test('says why it plans as it does', () => {
    const reason = (fields: Partial<Refresh>) => nextHealth(null, refresh(fields), chance).dueReason;
    const silent = { ...document, rhythm: { ...rhythm, newest: at(-31 * day) } };
    expect(reason({ document: silent })).toBe('silence');
    expect(reason({ verdict: 'TIMEOUT' })).toBe('failure');
    expect(reason({ verdict: 'RATE_LIMITED', retryAfter: 9 * hour })).toBe('retry');
    expect(reason({ verdict: 'BLOCKED' })).toBe('refused');
    expect(reason({ verdict: 'OFFLINE' })).toBe('offline');
    expect(reason({ verdict: 'GONE' })).toBe('gone');
  });

  test('after "not modified" keeps the interval, the body and the age of the validators', () => {
    const next = nextHealth(
      health({ withheld: 3, rhythm: { ...rhythm, interval: 4 * hour } }),
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

  test('the same body, asked for without validators, makes those that came with it young', () => {
    const old = health({ validatorsSince: at(-9 * day) });
    const confirmed = { etag: '"abc"', lastModified: null };
    const next = nextHealth(old, refresh({ verdict: 'UNCHANGED', confirmed }), chance);
    expect(next.validatorsSince).toBe(at(0));
    expect(validatorsToSend(next, url, now + hour)).not.toBeNull();
  });

  test.each<[what: string, newest: string | null, plan: Partial<SourceHealth>]>([
    ['that falls silent is asked daily', at(-31 * day), { nextDue: at(day), dueReason: 'silence' }],
    ['with an undated article is not silent', null, { nextDue: at(3 * hour), dueReason: 'posts' }],
  ])('a feed %s, though no new document came', (_what, newest, plan) => {
    const before = health({ rhythm: { ...rhythm, newest } });
    expect(nextHealth(before, refresh({ verdict: 'UNCHANGED' }), chance)).toMatchObject(plan);
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

  test('an answer that is no feed leaves what was known of a permanent redirect', () => {
    const redirect = {
      target: 'https://b.example/',
      count: 4,
      first: at(-day),
      last: at(-hour),
      adopted: false,
    };
    const failed = refresh({ verdict: 'NOT_A_FEED', movedTo: undefined });
    expect(nextHealth(health({ redirect }), failed, chance).redirect).toEqual(redirect);
    expect(nextHealth(health({ redirect }), refresh({ document }), chance).redirect).toBeNull();
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
    skipHours: fc.uniqueArray(fc.integer({ min: 0, max: 23 })),
    skipDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
    hasDocument: fc.boolean(),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    pause: fc.integer({ min: 0, max: 40 * day }),
  });

  test('whatever happens, the next attempt is planned, never sooner than asked for and at most three days ahead', () => {
    fc.assert(
      fc.property(fc.array(refreshes, { maxLength: 30 }), (steps) => {
        let current: SourceHealth | null = null;
        let time = now;
        for (const {
          verdict,
          retryAfter,
          cacheFor,
          interval,
          skipHours,
          skipDays,
          hasDocument,
          random,
          pause,
        } of steps) {
          time += pause;
          const last = hasDocument
            ? { ...document, rhythm: { ...rhythm, interval, skipHours, skipDays } }
            : null;
          current = nextHealth(current, refresh({ verdict, retryAfter, cacheFor, document: last }), {
            now: time,
            random,
          });
          expect(sourceHealth.safeParse(current).success).toBe(true);
          const wait = Date.parse(current.nextDue) - time;
          expect(wait).toBeGreaterThanOrEqual(Math.min(verdict === 'OFFLINE' ? 5 * minute : 0.9 * hour - 1));
          expect(wait).toBeLessThanOrEqual(3 * day);
          const later = isDue({ health: current, now: time + 3 * day + 1, force: false, own: false });
          expect(later).toBe(current.verdict !== 'GONE');
        }
      }),
    );
  });
});

import type { Instant } from '../../../shared/model/instant.ts';
import { instantOf } from '../../../shared/model/instant.ts';
import type { SeenRedirect, SourceHealth, SourceVerdict } from '../../../shared/model/source.ts';
import type { Validators } from './fetch-feed.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const shortestInterval = hour;
const longestInterval = day;
/** A person may ask again after this long. */
const shortestManualInterval = minute;
/** Nothing that we plan lies further ahead; what does comes from a clock that was wrong. */
const furthestPlan = 2 * day + hour;
/** Some servers answer "not modified" for ever: from time to time the question is put without validators. */
const validatorsLast = 8 * day;

const at = (instant: Instant | null): number => (instant === null ? Number.NaN : Date.parse(instant));

/** Verdicts that leave nothing to be repaired. */
const good: ReadonlySet<SourceVerdict> = new Set(['OK', 'UNCHANGED', 'MOVED', 'EMPTY', 'STALE']);
export const isGoodVerdict = (verdict: SourceVerdict): boolean => good.has(verdict);

/** Whether a time that was planned is still ahead; a plan too far ahead is not believed. */
const isAhead = (instant: Instant | null, now: number): boolean =>
  at(instant) > now && at(instant) <= now + furthestPlan;

export type DueQuestion = {
  readonly health: SourceHealth | null;
  readonly now: number;
  /** A person asks: intervals do not count, what the server asked for does. */
  readonly force: boolean;
  /** A server of the person's own needs no protection from them. */
  readonly own: boolean;
};

export function isDue({ health, now, force, own }: DueQuestion): boolean {
  if (health === null) return true;
  if (isAhead(health.retryAfter, now)) return false;
  if (!force) return health.verdict !== 'GONE' && !isAhead(health.nextDue, now);
  const sinceLast = now - at(health.lastChecked);
  return own || sinceLast < 0 || sinceLast >= shortestManualInterval;
}

/** The validators to send to an address, or null where the document should come whole. */
export function validatorsToSend(health: SourceHealth | null, url: string, now: number): Validators | null {
  if (health === null || (health.etag === null && health.lastModified === null)) return null;
  if (health.address !== null && health.address !== url) return null;
  const age = now - at(health.validatorsSince);
  if (!(age >= 0 && age < validatorsLast)) return null;
  return { etag: health.etag, lastModified: health.lastModified };
}

/**
 * How often a feed is worth asking, in milliseconds: half of the mean gap between its last ten articles, between
 * one hour and one day; a feed that has been silent for a month is asked daily.
 */
export function learnedInterval(published: readonly (string | null)[], now: number): number {
  const times = published
    .map(at)
    .filter((time) => time <= now)
    .sort((a, b) => b - a)
    .slice(0, 10);
  const [newest, oldest] = [times[0], times.at(-1)];
  if (newest === undefined || oldest === undefined || now - newest >= 30 * day) return longestInterval;
  const meanGap = times.length < 2 ? day : (newest - oldest) / (times.length - 1);
  return Math.min(longestInterval, Math.max(shortestInterval, meanGap / 2));
}

/** Agreeing observations of a permanent redirect, and the time between first and last, before it is believed. */
const enoughRedirects = 5;
const longEnoughRedirects = 3 * day;

/**
 * What is known of a permanent redirect after one more answer, which came from `target` or, with null, from the
 * address itself. A single answer from elsewhere starts the count anew: servers under maintenance redirect as well.
 */
export function nextRedirect(
  previous: SeenRedirect | null,
  target: string | null,
  now: number,
): SeenRedirect | null {
  if (target === null || target.length > 2048) return previous?.adopted === true ? previous : null;
  const last = instantOf(now);
  if (previous?.target === target && at(previous.first) <= now) {
    return { ...previous, count: previous.count + 1, last };
  }
  return { target, count: 1, first: last, last, adopted: previous?.target === target && previous.adopted };
}

const leadsAside =
  /(?:^|[/._-])(?:log-?in|sign-?in|sign_in|auth|sso|landing-?page|maintenance|captcha|consent)(?:[/._-]|$)/i;

/** Whether a source should be followed at the target of its redirect from now on. */
export function isAdoptable(redirect: SeenRedirect | null, from: string): redirect is SeenRedirect {
  if (redirect === null || redirect.adopted || redirect.count < enoughRedirects) return false;
  if (at(redirect.last) - at(redirect.first) < longEnoughRedirects) return false;
  const target = URL.parse(redirect.target);
  if (target === null || target.username !== '' || target.password !== '') return false;
  const isDowngrade = from.startsWith('https:') && target.protocol !== 'https:';
  return !isDowngrade && !leadsAside.test(target.pathname);
}

/** What a refresh came to, as far as the next one depends on it. Times are milliseconds. */
export type Refresh = {
  readonly verdict: SourceVerdict;
  readonly message: string | null;
  readonly retryAfter: number | null;
  readonly cacheFor: number;
  /** New facts about the document; null where none came or it could not be read. */
  readonly document: {
    readonly validators: Validators;
    readonly bodyHash: string;
    readonly interval: number;
    readonly withheld: number;
  } | null;
  /** Validators of a "not modified". */
  readonly confirmed: Validators | null;
  /** The address that was asked. */
  readonly address: string;
  /** Where permanent redirects led, or null where none did; undefined where no feed was reached. */
  readonly movedTo: string | null | undefined;
};

/** Doubles from an hour to a day and stays there: a feed that failed for a year is still asked, once a day. */
const backOff = (failures: number): number => Math.min(day, hour * 2 ** Math.min(failures - 1, 10));

const offlineRetry = 5 * minute;

type Chance = { readonly now: number /** 0 to 1. */; readonly random: number };

function waitAfter(
  refresh: Refresh,
  previous: SourceHealth | null,
  failures: number,
  random: number,
): number {
  if (isGoodVerdict(refresh.verdict)) {
    return Math.max(refresh.document?.interval ?? formerInterval(previous), refresh.cacheFor);
  }
  if (refresh.verdict === 'OFFLINE') return offlineRetry;
  const usual = refresh.verdict === 'BLOCKED' || refresh.verdict === 'GONE' ? day : backOff(failures);
  return Math.max(Math.min(day, usual * (0.9 + 0.2 * random)), refresh.retryAfter ?? 0);
}

/** The interval that the last successful refresh had settled on. */
function formerInterval(previous: SourceHealth | null): number {
  if (previous === null || !isGoodVerdict(previous.verdict)) return shortestInterval;
  const interval = at(previous.nextDue) - at(previous.lastChecked);
  return Math.min(longestInterval, Math.max(shortestInterval, interval));
}

const fresh: Pick<SourceHealth, 'etag' | 'lastModified' | 'validatorsSince' | 'bodyHash' | 'withheld'> = {
  etag: null,
  lastModified: null,
  validatorsSince: null,
  bodyHash: null,
  withheld: 0,
};

/** What is known of the document itself: from this refresh, or as before. */
function knowledge(refresh: Refresh, previous: SourceHealth | null, now: number): typeof fresh {
  const { etag, lastModified, validatorsSince, bodyHash, withheld } = previous ?? fresh;
  if (refresh.document !== null) {
    const { validators, ...facts } = refresh.document;
    const asked = validatorsToSend(previous, refresh.address, now) !== null;
    const same = validators.etag === etag && validators.lastModified === lastModified;
    return {
      ...validators,
      validatorsSince: same && asked ? validatorsSince : instantOf(now),
      bodyHash: facts.bodyHash,
      withheld: facts.withheld,
    };
  }
  return {
    etag: refresh.confirmed?.etag ?? etag,
    lastModified: refresh.confirmed?.lastModified ?? lastModified,
    validatorsSince,
    bodyHash,
    withheld,
  };
}

function redirectAfter({ movedTo }: Refresh, previous: SourceHealth | null, now: number) {
  const former = previous?.redirect ?? null;
  return movedTo === undefined ? former : nextRedirect(former, movedTo, now);
}

/**
 * The health of a source after a refresh. Being offline blames nobody; every other failure makes the next attempt
 * later, and none makes it the last.
 */
export function nextHealth(
  previous: SourceHealth | null,
  refresh: Refresh,
  { now, random }: Chance,
): SourceHealth {
  const former = previous?.failures ?? 0;
  const good = isGoodVerdict(refresh.verdict);
  const failures = good ? 0 : refresh.verdict === 'OFFLINE' ? former : former + 1;
  return {
    verdict: refresh.verdict,
    message: refresh.message,
    lastChecked: instantOf(now),
    lastOk: good ? instantOf(now) : (previous?.lastOk ?? null),
    failures,
    nextDue: instantOf(now + waitAfter(refresh, previous, failures, random)),
    retryAfter: refresh.retryAfter === null ? null : instantOf(now + refresh.retryAfter),
    ...knowledge(refresh, previous, now),
    address: refresh.address,
    redirect: redirectAfter(refresh, previous, now),
  };
}

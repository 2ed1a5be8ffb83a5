import type { Instant } from '../../../shared/model/instant.ts';
import { instantOf } from '../../../shared/model/instant.ts';
import type { SourceHealth, SourceVerdict } from '../../../shared/model/source.ts';
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

/** The validators to send, or null where the document should come whole. */
export function validatorsToSend(health: SourceHealth | null, now: number): Validators | null {
  if (health === null || (health.etag === null && health.lastModified === null)) return null;
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
    const asked = previous !== null && validatorsToSend(previous, now) !== null;
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
  };
}

import type { SkipReason } from '../../../shared/contract/collect-log.ts';
import type { FeedWishes } from '../../../shared/feeds/parsed-feed.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { instantOf } from '../../../shared/model/instant.ts';
import type { DueReason, FeedRhythm, SourceHealth, SourceVerdict } from '../../../shared/model/source.ts';
import type { Validators } from './fetch-feed.ts';
import { nextRedirect } from './permanent-redirect.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const shortestInterval = hour;
const longestInterval = day;
/** Servers that ask for more than this mean a mistake: some say years. */
const longestCache = 5 * hour;
/** A person may ask again after this long. */
const shortestManualInterval = minute;
/** Nothing that we plan lies further ahead; what does comes from a clock that was wrong. */
const furthestPlan = 3 * day + hour;
/** Some servers answer "not modified" for ever: from time to time the question is put without validators. */
const validatorsLast = 8 * day;

const at = (instant: Instant | null): number => (instant === null ? Number.NaN : Date.parse(instant));

/** Verdicts that leave nothing to be repaired. */
const good: ReadonlySet<SourceVerdict> = new Set(['OK', 'UNCHANGED', 'MOVED', 'EMPTY', 'STALE']);
export const isGoodVerdict = (verdict: SourceVerdict): boolean => good.has(verdict);

/** Whether a time that was planned is still ahead; a plan too far ahead is not believed. */
export const isAhead = (instant: Instant | null, now: number): boolean =>
  at(instant) > now && at(instant) <= now + furthestPlan;

export type DueQuestion = {
  readonly health: SourceHealth | null;
  readonly now: number;
  /** A person asks: intervals do not count, what the server asked for does. */
  readonly force: boolean;
  /** A server of the person's own needs no protection from them. */
  readonly own: boolean;
};

export type Skip = { readonly reason: Exclude<SkipReason, 'host'>; readonly until: Instant | null };

/** Why a source is not asked now and when it may be, or null where its time has come. */
export function whyNotDue({ health, now, force, own }: DueQuestion): Skip | null {
  if (health === null) return null;
  if (isAhead(health.retryAfter, now)) return { reason: 'retry-after', until: health.retryAfter };
  if (!force) {
    if (health.verdict === 'GONE') return { reason: 'gone', until: null };
    return isAhead(health.nextDue, now) ? { reason: 'not-due', until: health.nextDue } : null;
  }
  // Asking is never stricter than waiting: a feed that was just accepted, for one, is due at once.
  if (health.verdict !== 'GONE' && !isAhead(health.nextDue, now)) return null;
  const sinceLast = now - at(health.lastChecked);
  if (own || sinceLast < 0 || sinceLast >= shortestManualInterval) return null;
  return { reason: 'just-asked', until: instantOf(at(health.lastChecked) + shortestManualInterval) };
}

export const isDue = (question: DueQuestion): boolean => whyNotDue(question) === null;

/** The validators to send to an address, or null where the document should come whole. */
export function validatorsToSend(health: SourceHealth | null, url: string, now: number): Validators | null {
  if (health === null || (health.etag === null && health.lastModified === null)) return null;
  if (health.address !== null && health.address !== url) return null;
  const age = now - at(health.validatorsSince);
  if (!(age >= 0 && age < validatorsLast)) return null;
  return { etag: health.etag, lastModified: health.lastModified };
}

const staleAfter = 180 * day;

/** Whether a feed still works but has had nothing new for half a year. */
export const isStale = (newest: Instant | null, now: number): boolean => now - at(newest) > staleAfter;

/** Whether a feed has had something new in the last month. */
const isActive = (newest: number, now: number): boolean => now - newest < 30 * day;

type DatedArticle = { readonly published: string | null; readonly dateGuessed: boolean };

/**
 * What a document tells about how often its feed is worth asking: half of the mean gap between its last ten
 * articles, between one hour and one day; a feed that has been silent for a month is asked daily.
 */
export function learnRhythm(
  articles: readonly DatedArticle[],
  wishes: FeedWishes | undefined,
  now: number,
): FeedRhythm {
  const times = articles
    .map(({ published, dateGuessed }) => (dateGuessed ? Number.NaN : at(published)))
    .filter((time) => time <= now)
    .sort((a, b) => b - a);
  const recent = times.slice(0, 10);
  const [newest = Number.NaN, earlier = Number.NaN] = [recent[0], recent.at(-1)];
  const postsEvery = recent.length < 2 ? null : (newest - earlier) / (recent.length - 1);
  const oldest = times.at(-1);
  const { ttl = 0, skipHours = [], skipDays = [] } = wishes ?? {};
  return {
    interval: isActive(newest, now)
      ? Math.min(longestInterval, Math.max(shortestInterval, (postsEvery ?? day) / 2))
      : longestInterval,
    postsEvery,
    // An article without a date may be of today.
    newest:
      Number.isNaN(newest) || articles.some((article) => article.dateGuessed) ? null : instantOf(newest),
    ...(oldest !== undefined && { oldest: instantOf(oldest) }),
    ttl: Math.min(longestCache, ttl * minute),
    skipHours,
    skipDays,
  };
}

/** Later by as many whole hours as a feed wishes to be left alone, at most two days. */
function outsideSkips(
  time: number,
  { skipHours, skipDays }: Pick<FeedRhythm, 'skipHours' | 'skipDays'>,
): number {
  const isSkipped = (moment: number): boolean => {
    const date = new Date(moment);
    return skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
  };
  for (let moment = time; moment <= time + 2 * day; moment = (Math.floor(moment / hour) + 1) * hour) {
    if (!isSkipped(moment)) return moment;
  }
  return time; // a feed that never wants to be asked does not mean it
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
    readonly rhythm: FeedRhythm;
    readonly withheld: number;
  } | null;
  /** Validators of a "not modified", or of a document that is the one we have. */
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

type Plan = { readonly time: number; readonly reason: DueReason };

/** When to ask again, and why then. */
function planAfter(refresh: Refresh, previous: SourceHealth | null, failures: number, chance: Chance): Plan {
  const { now, random } = chance;
  switch (refresh.verdict) {
    case 'OFFLINE':
      return { time: now + offlineRetry, reason: 'offline' };
    case 'GONE':
      return { time: now + day, reason: 'gone' };
    default:
  }
  if (isGoodVerdict(refresh.verdict)) return planOfRhythm(refresh, previous, now);
  const isRefused = refresh.verdict === 'BLOCKED';
  const usual = Math.min(day, (isRefused ? day : backOff(failures)) * (0.9 + 0.2 * random));
  const wanted = refresh.retryAfter ?? 0;
  if (wanted > usual) return { time: now + wanted, reason: 'retry' };
  return { time: now + usual, reason: isRefused ? 'refused' : 'failure' };
}

function planOfRhythm(refresh: Refresh, previous: SourceHealth | null, now: number): Plan {
  const rhythm = refresh.document?.rhythm ?? previous?.rhythm ?? null;
  const interval = intervalOf(rhythm, now);
  const cache = Math.max(refresh.cacheFor, rhythm?.ttl ?? 0);
  const time = now + Math.max(interval, cache);
  const wished = rhythm === null ? time : outsideSkips(time, rhythm);
  if (wished > time) return { time: wished, reason: 'skip' };
  if (cache > interval) return { time, reason: 'cache' };
  const isSilent = interval === longestInterval && rhythm !== null && !isActive(at(rhythm.newest), now);
  return { time, reason: isSilent ? 'silence' : 'posts' };
}

/** As it was learned from the last document, which may be older than the silence that followed it. */
function intervalOf(rhythm: FeedRhythm | null, now: number): number {
  if (rhythm === null) return shortestInterval;
  const { newest, interval } = rhythm;
  return newest === null || isActive(at(newest), now) ? interval : longestInterval;
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
  const asked = validatorsToSend(previous, refresh.address, now) !== null;
  if (refresh.document !== null) {
    const { validators, ...facts } = refresh.document;
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
    // Asked for whole, the same document came: what came with it is worth another week.
    validatorsSince: refresh.confirmed !== null && !asked ? instantOf(now) : validatorsSince,
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
  const { time, reason } = planAfter(refresh, previous, failures, { now, random });
  return {
    verdict: refresh.verdict,
    message: refresh.message,
    lastChecked: instantOf(now),
    lastOk: good ? instantOf(now) : (previous?.lastOk ?? null),
    failures,
    nextDue: instantOf(time),
    dueReason: reason,
    rhythm: refresh.document?.rhythm ?? previous?.rhythm ?? null,
    retryAfter: refresh.retryAfter === null ? null : instantOf(now + refresh.retryAfter),
    ...knowledge(refresh, previous, now),
    address: refresh.address,
    redirect: redirectAfter(refresh, previous, now),
    site: previous?.site ?? null,
    question: previous?.question ?? null,
  };
}

import { type Instant, instantOf } from '../../../shared/model/instant.ts';
import type { SeenRedirect } from '../../../shared/model/source.ts';

const day = 24 * 60 * 60_000;
const at = (instant: Instant): number => Date.parse(instant);

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

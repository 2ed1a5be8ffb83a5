const minute = 60_000;
const shortest = minute;
const longest = 48 * 60 * minute;
const usual = 10 * minute;

/**
 * How long to leave a server alone, in milliseconds: `Retry-After` as seconds or as a date (RFC 9110, 10.2.3),
 * never under a minute nor over 48 hours; ten minutes where it says nothing that can be read.
 */
export function retryAfter(header: string | undefined, now: number): number {
  const text = header?.trim() ?? '';
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) * 1000 : Number.NaN;
  const wanted = Number.isNaN(seconds) ? Date.parse(text) - now : seconds;
  if (Number.isNaN(wanted)) return usual;
  return Math.min(longest, Math.max(shortest, wanted));
}

const longestCache = 5 * 60 * minute;

/**
 * How long a server lets its answer stand, in milliseconds, from `Cache-Control` or `Expires`; at most five hours,
 * because some say years.
 */
export function cacheTime(headers: Readonly<Record<string, string>>, now: number): number {
  const control = headers['cache-control'] ?? '';
  if (/no-cache|no-store/i.test(control)) return 0;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/i.exec(control)?.[1];
  const wanted = age === undefined ? Date.parse(headers['expires'] ?? '') - now : Number(age) * 1000;
  return Number.isNaN(wanted) ? 0 : Math.min(longestCache, Math.max(0, wanted));
}

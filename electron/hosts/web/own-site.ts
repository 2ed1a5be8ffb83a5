import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether the request comes from our own page, or from the person (a typed address, a command line).
 *
 * `Host` was checked before, so it names the origin that the page has. Browsers send `Sec-Fetch-Site` by
 * themselves and no page can forge it; a client that sends neither header is no browser.
 */
export function isOwnSite({ host, origin, ...headers }: IncomingHttpHeaders): boolean {
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

const maxLength = 2048;

/**
 * The address to hand to the system's browser, as parsed and written again; null for everything that is not
 * plainly a page of the web.
 *
 * Addresses come from feeds. The system starts a program for whatever scheme it is given (a network share, an
 * installer, a search), so only `http:` and `https:` pass, and only where every parser must read the same host.
 */
export function externalUrl(raw: string): string | null {
  if (raw.length > maxLength || !/^https?:\/\/[^/]/i.test(raw) || isDeceptive(raw) || !URL.canParse(raw)) {
    return null;
  }
  const { protocol, username, password, href } = new URL(raw);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  if (username !== '' || password !== '' || href.length > maxLength) return null;
  return href;
}

/** Backslashes, spaces, control and direction characters, plain or encoded, and a bare `@` in the host. */
const isDeceptive = (raw: string): boolean =>
  /[\s\\\p{Cc}\p{Cf}]|%(?:[01][0-9a-f]|7f)/iu.test(raw) || /^https?:\/\/[^/?#]*@/i.test(raw);

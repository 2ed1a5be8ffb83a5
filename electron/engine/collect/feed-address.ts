import { withoutFeedScheme } from '../../../shared/feeds/without-feed-scheme.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { isPublicHost } from './public-address.ts';

/** What looks like a scheme and is followed by a port is a host. */
const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$))/i;

/** The address as it will be fetched. Secrets in it would end up in exports, so they are refused for now. */
export function feedAddress(raw: string, allowPrivate: boolean): string {
  const text = withoutFeedScheme(raw.trim());
  const url = URL.parse(hasScheme.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !/[^.]/.test(url.hostname)) {
    throw new AppError(
      'BAD_REQUEST',
      `"${raw.slice(0, 200)}" is not an address of a feed: write one that begins with https:// or http://.`,
    );
  }
  if (url.username || url.password) {
    throw new AppError(
      'BAD_REQUEST',
      `The address of ${url.host} holds a user name or password; Faultline does not keep those. Write it without.`,
    );
  }
  if (!allowPrivate && !isPublicHost(url.hostname)) {
    throw new AppError(
      'BAD_REQUEST',
      `${url.host} is a private address; if you trust it, add the source with private addresses allowed (--allow-private).`,
    );
  }
  url.hash = '';
  return url.href;
}

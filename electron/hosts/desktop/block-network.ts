import type { Session } from 'electron';
import { isBundleUrl } from './bundle-address.ts';

/**
 * The page itself never reaches a network, whatever it is made to try: the policy in its headers says so, and
 * this holds where a policy does not reach. `blob:` is how it saves a file; the developer tools have a scheme.
 */
export function blockNetwork(session: Pick<Session, 'webRequest'>): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwnRequest(url) }));
}

export const isOwnRequest = (url: string): boolean =>
  isBundleUrl(url) || (url.startsWith('blob:') && isBundleUrl(url.slice('blob:'.length))) || isDevTools(url);

const isDevTools = (url: string): boolean => url.startsWith('devtools://devtools/');

import type { Session } from 'electron';
import { isBundleUrl } from './bundle-address.ts';

type Denied = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
>;

/** Copying a quote is all that the page may do beyond itself. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Electron grants what nobody refuses. Both handlers are needed: one is asked, the other is only looked up. */
export function denyPermissions(session: Denied): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl, isMainFrame }) => {
    decide(allowed.has(permission) && isMainFrame && isBundleUrl(requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return allowed.has(permission) && isBundleUrl(origin);
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null));
  // The spell checker would fetch its dictionaries from the network, unasked.
  session.setSpellCheckerEnabled(false);
}

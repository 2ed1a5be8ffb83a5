import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { denyPermissions } from '../../../electron/hosts/desktop/deny-permissions.ts';

type Handler<Name extends keyof Session> = Session[Name] extends (
  handler: infer Given,
  ...rest: never[]
) => unknown
  ? NonNullable<Given>
  : never;

function asked() {
  const set: Partial<{
    request: Handler<'setPermissionRequestHandler'>;
    check: Handler<'setPermissionCheckHandler'>;
    device: Handler<'setDevicePermissionHandler'>;
    media: Handler<'setDisplayMediaRequestHandler'>;
    spelling: boolean;
  }> = {};
  denyPermissions({
    setPermissionRequestHandler: (handler) => Object.assign(set, { request: handler }),
    setPermissionCheckHandler: (handler) => Object.assign(set, { check: handler }),
    setDevicePermissionHandler: (handler) => Object.assign(set, { device: handler }),
    setDisplayMediaRequestHandler: (handler) => Object.assign(set, { media: handler }),
    setSpellCheckerEnabled: (on) => Object.assign(set, { spelling: on }),
  });
  // The handlers are asked with what they read; the rest of Electron's details stays away.
  const nothing = null as never;
  const request = (permission: string, requestingUrl = 'app://bundle/', isMainFrame = true): boolean => {
    let granted = true;
    set.request?.(nothing, permission as never, (answer) => (granted = answer), {
      requestingUrl,
      isMainFrame,
    } as never);
    return granted;
  };
  const check = (permission: string, origin = 'app://bundle/') =>
    set.check?.(nothing, permission as never, origin, nothing);
  return { set, request, check };
}

const permissions = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'sensors',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
];

test.each(permissions)('denies %s, asked or looked up', (permission) => {
  const { request, check } = asked();
  expect([request(permission), check(permission)]).toEqual([false, false]);
});

test('lets its own page copy, and nobody else', () => {
  const { request, check } = asked();
  const copy = 'clipboard-sanitized-write';
  expect([request(copy), check(copy)]).toEqual([true, true]);
  expect([request(copy, 'https://example.org/'), request(copy, 'app://bundle/', false)]).toEqual([
    false,
    false,
  ]);
  expect([check(copy, 'https://example.org'), check(copy, '')]).toEqual([false, false]);
});

test('gives no device and no picture of the screen, and fetches no dictionary', () => {
  const { set } = asked();
  let streams: unknown = 'not answered';
  set.media?.(null as never, (answer) => (streams = answer));
  expect([set.device?.(null as never), streams, set.spelling]).toEqual([false, null, false]);
});

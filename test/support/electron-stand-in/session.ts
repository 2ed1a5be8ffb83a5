import type { Session } from 'electron';

type BeforeRequest = Parameters<Session['webRequest']['onBeforeRequest']>[0];
let beforeRequest:
  | ((details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void)
  | null = null;

/** Takes what the host sets. Only the request filter is obeyed here; permissions need the real Electron. */
export const session = {
  defaultSession: {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: {
      onBeforeRequest: (listener: BeforeRequest) => {
        // Of the details only the address is given here; the host reads nothing else.
        beforeRequest = listener as typeof beforeRequest;
      },
    },
  },
};

export const isCancelled = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (beforeRequest === null) resolve(false);
    else beforeRequest({ url }, ({ cancel }) => resolve(cancel === true));
  });

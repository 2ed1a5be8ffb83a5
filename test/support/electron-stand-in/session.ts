import type { Session } from 'electron';
import { createProtocol, defaultProtocol } from './protocol.ts';

type BeforeRequest = Parameters<Session['webRequest']['onBeforeRequest']>[0];
type Filter = (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;

/** Takes what the host sets. Only protocols and the request filter are obeyed here; permissions need the real Electron. */
function createSession(protocol: ReturnType<typeof createProtocol>) {
  let beforeRequest: Filter | null = null;
  return {
    protocol,
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: {
      onBeforeRequest: (listener: BeforeRequest) => {
        // Of the details only the address is given here; the host reads nothing else.
        beforeRequest = listener as Filter;
      },
    },
    isCancelled: (url: string): Promise<boolean> =>
      new Promise((resolve) => {
        if (beforeRequest === null) resolve(false);
        else beforeRequest({ url }, ({ cancel }) => resolve(cancel === true));
      }),
  };
}

export type StandInSession = ReturnType<typeof createSession>;

const partitions = new Map<string, StandInSession>();

export const session = {
  defaultSession: createSession(defaultProtocol),
  fromPartition: (name: string): StandInSession => {
    if (name.startsWith('persist:')) throw new Error('The stand-in keeps no session on the disk.');
    const known = partitions.get(name) ?? createSession(createProtocol());
    partitions.set(name, known);
    return known;
  },
};

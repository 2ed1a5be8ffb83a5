import type { Protocol } from 'electron';
import { app } from './app.ts';

const privileged = new Set<string>();

type Handler = (request: Request) => Response | Promise<Response>;

/** The protocols of one session. */
export function createProtocol() {
  const handlers = new Map<string, Handler>();
  const handle: Protocol['handle'] = (scheme, handler) => {
    if (!app.isReady()) throw new Error('protocol.handle should be called after app is ready');
    handlers.set(scheme, handler);
  };
  /** The answer of the handler for the address, or null when nobody serves its scheme. */
  const answer = async (url: string, method: string): Promise<Response | null> => {
    const scheme = new URL(url).protocol.slice(0, -1);
    const handler = privileged.has(scheme) ? handlers.get(scheme) : undefined;
    return handler === undefined ? null : handler(new Request(url, { method }));
  };
  return { handle, answer };
}

export const defaultProtocol = createProtocol();

export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: (schemes) => {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: defaultProtocol.handle,
};

/** `app://bundle/x` <-> `https://bundle.app.invalid/x`: Chromium loads no page from a scheme it does not know. */
export const toChromium = (url: string): string =>
  url.replace(/^app:\/\/([^/?#]+)/, 'https://$1.app.invalid');
export const fromChromium = (url: string): string =>
  url.replace(/^https:\/\/([^/?#]+)\.app\.invalid/, 'app://$1');

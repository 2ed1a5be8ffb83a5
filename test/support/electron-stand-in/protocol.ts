import type { Protocol } from 'electron';
import { app } from './app.ts';

const handlers = new Map<string, (request: Request) => Response | Promise<Response>>();
const privileged = new Set<string>();

export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: (schemes) => {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: (scheme, handler) => {
    if (!app.isReady()) throw new Error('protocol.handle should be called after app is ready');
    handlers.set(scheme, handler);
  },
};

/** `app://bundle/x` <-> `https://bundle.app.invalid/x`: Chromium loads no page from a scheme it does not know. */
export const toChromium = (url: string): string =>
  url.replace(/^app:\/\/([^/?#]+)/, 'https://$1.app.invalid');
export const fromChromium = (url: string): string =>
  url.replace(/^https:\/\/([^/?#]+)\.app\.invalid/, 'app://$1');

/** The answer of the handler for the address, or null when nobody serves its scheme. */
export async function answerScheme(url: string, method: string): Promise<Response | null> {
  const scheme = new URL(url).protocol.slice(0, -1);
  const handler = privileged.has(scheme) ? handlers.get(scheme) : undefined;
  return handler === undefined ? null : handler(new Request(url, { method }));
}

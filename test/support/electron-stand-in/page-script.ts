import { readFileSync } from 'node:fs';

declare global {
  interface Window {
    electronStandIn?: { readonly deliver: (channel: string, args: readonly unknown[]) => void };
    electronStandInCall: (kind: string, name: string, args: readonly unknown[]) => Promise<unknown>;
  }
}

/** Runs in the page before its own scripts, with the preload script inside, in a closure. */
export const pageScript = (preload: string): string => `
(() => {
  const call = window.electronStandInCall;
  const kinds = { mousedown: 'mouseDown', mouseup: 'mouseUp', keydown: 'keyDown', touchstart: 'touchStart' };
  for (const [kind, type] of Object.entries(kinds)) {
    window.addEventListener(kind, (event) => event.isTrusted && call('input', type, []), true);
  }
  if (window.top !== window) return;
  (${preloadWorld.toString()})(call, (require, module, exports) => {
${readFileSync(preload, 'utf8')}
  });
})();`;

/** What a sandboxed preload script has: a \`require\` that knows Electron's part for pages and nothing else. */
function preloadWorld(
  call: Window['electronStandInCall'],
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  const listeners = new Map<string, Set<(event: object, ...args: readonly unknown[]) => void>>();
  const listenersOf = (channel: string) => {
    const known = listeners.get(channel) ?? new Set();
    listeners.set(channel, known);
    return known;
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: readonly unknown[]) => call('invoke', channel, args),
      on: (channel: string, listener: (event: object) => void) => listenersOf(channel).add(listener),
      off: (channel: string, listener: (event: object) => void) => listenersOf(channel).delete(listener),
    },
  };
  const deliver = (channel: string, args: readonly unknown[]) => {
    for (const listener of listenersOf(channel)) listener({}, ...args);
  };
  Object.defineProperty(window, 'electronStandIn', { value: { deliver } });
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  preload(require, { exports: {} }, {});
}

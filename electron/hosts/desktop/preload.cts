import type { Transport } from '../../../shared/contract/client.ts' with { 'resolution-mode': 'import' };

// A preload script in a sandbox must be CommonJS. `require` gives what the sandbox has of Electron, untyped.
const { contextBridge, ipcRenderer } = require('electron') as typeof import('electron');

/** All that the page gets: two functions that carry plain data. No event and no part of Electron crosses. */
const transport: Transport = {
  request: async (name, payload) => {
    return JSON.parse(await ipcRenderer.invoke('faultline:request', name, JSON.stringify(payload)));
  },
  subscribe: (listener) => {
    const receive = (_event: unknown, event: string, text: string): void => listener(event, JSON.parse(text));
    ipcRenderer.on('faultline:event', receive);
    return () => {
      ipcRenderer.off('faultline:event', receive);
    };
  },
};

contextBridge.exposeInMainWorld('faultline', transport);

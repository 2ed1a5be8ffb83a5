import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import { bundlePage } from './bundle-address.ts';

/** A page that dies again within this time, in milliseconds, is left dead: it would only die once more. */
const reviveAfter = 60_000;

/** The window, with everything off that a page does not need. It is shown when there is something to see. */
export function createWindow(now: () => number, hash = ''): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Faultline',
    webPreferences: {
      preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  reviveOnce(window, now);
  loadPage(window, hash);
  return window;
}

/** Goes to an address in the page; where the page is there already, it is not loaded anew. */
export function loadPage(window: BrowserWindow, hash: string): void {
  // A page that does not load is told by the window's own events; a window that closes meanwhile is no fault.
  window.loadURL(`${bundlePage}${hash}`).catch((error: unknown) => {
    if (!window.isDestroyed()) console.error(error);
  });
}

function reviveOnce(window: BrowserWindow, now: () => number): void {
  let died = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || now() - died < reviveAfter) return;
    died = now();
    window.webContents.reload();
  });
}

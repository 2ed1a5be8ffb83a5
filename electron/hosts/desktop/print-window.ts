import { BrowserWindow, type Session, session } from 'electron';
import type { Rendering } from '../../../shared/exchange/format.ts';
import { bundleScheme } from './bundle-address.ts';
import { denyPermissions } from './deny-permissions.ts';
import type { PrintPages } from './print-pages.ts';

/**
 * The session of the pages that are printed: apart from the app's own, in memory alone, without a cache. It serves
 * them and cancels every other request. One for all of them, since Electron keeps each until it ends.
 */
export function openPrintSession(pages: PrintPages): Session {
  // Without `persist:` nothing of it is ever on the disk.
  const printing = session.fromPartition('faultline-print', { cache: false });
  denyPermissions(printing);
  printing.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !pages.has(url) }));
  printing.protocol.handle(bundleScheme, (request) => pages.serve(request));
  return printing;
}

/** A window that is never shown, for a page that runs no script. */
export const createPrintWindow = (printing: Session, as: Rendering): BrowserWindow =>
  new BrowserWindow({
    ...canvasOf(as),
    show: false,
    frame: false,
    skipTaskbar: true,
    focusable: false,
    useContentSize: true,
    enableLargerThanScreen: true,
    webPreferences: {
      session: printing,
      javascript: false,
      ...paintingOf(as),
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

/** Around a picture, in pixels: a page that is a hair larger than its window would have scrollbars painted over it. */
const spare = 32;

/** Paper has its own size. */
const canvasOf = (as: Rendering) =>
  as.kind === 'pdf' ? {} : { width: Math.ceil(as.width) + spare, height: Math.ceil(as.height) + spare };

/** A hidden window may paint nothing, and no larger than a screen, unless it is made to be painted apart from any. */
const paintingOf = (as: Rendering) =>
  as.kind === 'pdf' ? {} : { offscreen: { deviceScaleFactor: as.scale } };

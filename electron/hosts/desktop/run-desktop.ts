import { fileURLToPath } from 'node:url';
import { app, dialog, ipcMain, protocol, session, shell, utilityProcess } from 'electron';
import { linkPlace } from '../../../shared/exchange/link-place.ts';
import { linkScheme } from '../../../shared/exchange/record-link.ts';
import type { RenderPage } from '../../engine/render-page.ts';
import { loadBundle } from '../bundle/load-bundle.ts';
import { rendererFolder } from '../bundle/renderer-folder.ts';
import { appWindows } from './app-windows.ts';
import { setApplicationMenu } from './application-menu.ts';
import { blockNetwork } from './block-network.ts';
import { serveBridge } from './bridge.ts';
import { bundleScheme } from './bundle-address.ts';
import { createWindow, loadPage } from './create-window.ts';
import { denyPermissions } from './deny-permissions.ts';
import { type EngineProcess, startEngineProcess } from './engine-process.ts';
import { flushBeforeQuit } from './flush-before-quit.ts';
import { guardNavigation } from './guard-navigation.ts';
import { placeInArguments } from './place-in-arguments.ts';
import { createPrintPages } from './print-pages.ts';
import { createPrintWindow, openPrintSession } from './print-window.ts';
import { renderInWindow } from './render-in-window.ts';
import { serveBundle } from './serve-bundle.ts';
import { showNotice } from './show-notice.ts';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Opens the app on a library. What must be said before Electron is ready is said first, in one go. */
export function runDesktop(library: string): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: bundleScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents, { now: Date.now, openExternal: (url) => void shell.openExternal(url) });
  });
  // In development the scheme would name Electron itself, without this app.
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  let first = placeInArguments(process.argv) ?? '';
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const place = linkPlace(url);
    if (place === null) return;
    if (app.isReady() && appWindows().length > 0) showWindow(place);
    else first = place;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app
    .whenReady()
    .then(() => open(library, () => first))
    .catch(giveUp);
}

/** Without its page there is no window to say anything in. */
function giveUp(reason: unknown): void {
  dialog.showErrorBox('Faultline cannot start', reason instanceof Error ? reason.message : String(reason));
  app.exit(1);
}

async function open(library: string, first: () => string): Promise<void> {
  const bundle = await loadBundle(rendererFolder());
  denyPermissions(session.defaultSession);
  blockNetwork(session.defaultSession);
  protocol.handle(bundleScheme, (request) => serveBundle(bundle, request));
  setApplicationMenu(process.platform, app.isPackaged);

  const engine = startEngine(library, openRendering());
  serveBridge(ipcMain, engine.ask);
  flushBeforeQuit(app, engine.close);
  app.on('activate', () => showWindow());
  app.on('second-instance', (_event, argv) => showWindow(placeInArguments(argv) ?? ''));
  createWindow(Date.now, first());
}

function openRendering(): RenderPage {
  const pages = createPrintPages();
  const printing = openPrintSession(pages);
  return renderInWindow({ pages, open: (as) => createPrintWindow(printing, as) });
}

const startEngine = (library: string, render: RenderPage): EngineProcess =>
  startEngineProcess({
    fork: () =>
      utilityProcess.fork(beside('engine-main.js'), [library], { serviceName: 'Faultline library' }),
    onEvent: (event, text) => {
      for (const window of appWindows()) window.webContents.send('faultline:event', event, text);
      if (event === 'rules.notified') showNotice(text, showWindow);
    },
    render,
    now: Date.now,
  });

/** A second start, and a click in the dock or on a notice, mean the window that is there, or a new one. */
function showWindow(hash = ''): void {
  const [window] = appWindows();
  if (window === undefined) {
    createWindow(Date.now, hash);
    return;
  }
  if (hash !== '') loadPage(window, hash);
  if (window.isMinimized()) window.restore();
  window.focus();
}

import { EventEmitter } from 'node:events';
import type { HandlerDetails, IpcMainInvokeEvent, WindowOpenHandlerResponse } from 'electron';
import type { Frame, Page, Request, Route } from 'playwright-core';
import { app } from './app.ts';
import { invokeHandler } from './ipc-main.ts';
import { pageScript } from './page-script.ts';
import { popups } from './popups.ts';
import { answerScheme, fromChromium, toChromium } from './protocol.ts';
import { isCancelled } from './session.ts';

type OpenHandler = (details: Pick<HandlerDetails, 'url' | 'disposition'>) => WindowOpenHandlerResponse;

/** A page of Chromium with the events, the guards and the preload script that Electron gives it. */
export function createWebContents(opened: Promise<Page>, preload: string) {
  const events = new EventEmitter();
  let openHandler: OpenHandler = () => ({ action: 'allow' });
  let loadedByApp = '';

  const contents = Object.assign(events, {
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
    send: (channel: string, ...args: unknown[]) => {
      // A page that is loading or gone hears nothing, as in Electron.
      void opened
        .then((page) =>
          page.evaluate(([name, values]) => window.electronStandIn?.deliver(name, values), [
            channel,
            args,
          ] as const),
        )
        .catch(() => undefined);
    },
    reload: () => void opened.then((page) => page.reload()),
    loadURL: async (url: string) => {
      loadedByApp = url;
      const page = await prepared;
      await page.goto(toChromium(url));
      events.emit('did-finish-load');
    },
  });

  const prepared = opened.then(async (page) => {
    await page.exposeBinding(
      'electronStandInCall',
      ({ frame }, kind: string, name: string, args: unknown[]) => {
        if (kind === 'input') return events.emit('input-event', {}, { type: name });
        return invokeHandler(invokeEvent(frame), name, args);
      },
    );
    await page.addInitScript({ content: pageScript(preload) });
    await page.route('**/*', (route, request) => answer(route, request));
    popups.on('asked', (url: string) => openWindow(url));
    page.on('popup', (popup) => void refuseBlank(popup));
    page.on('crash', () => events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    return page;
  });

  // The host reads the sender's frame alone; the rest of Electron's event has no use here.
  const invokeEvent = (frame: Frame): IpcMainInvokeEvent =>
    ({
      sender: contents,
      senderFrame: { url: fromChromium(frame.url()), parent: frame.parentFrame() },
    }) as unknown as IpcMainInvokeEvent;

  async function answer(route: Route, request: Request): Promise<void> {
    const url = fromChromium(request.url());
    if (request.isNavigationRequest() && url !== loadedByApp && isStopped(request, url))
      return route.abort('aborted');
    if (await isCancelled(url)) return route.abort('blockedbyclient');
    const response = await answerScheme(url, request.method());
    if (response === null) return route.abort('failed');
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  function isStopped(request: Request, url: string): boolean {
    const isMainFrame = request.frame().parentFrame() === null;
    let stopped = false;
    const details = { url, isMainFrame, preventDefault: () => (stopped = true) };
    events.emit('will-frame-navigate', details);
    if (isMainFrame) events.emit('will-navigate', details);
    return stopped;
  }

  function openWindow(url: string): void {
    const { action } = openHandler({ url: fromChromium(url), disposition: 'foreground-tab' });
    if (action !== 'deny') throw new Error('The stand-in opens no second window.');
  }

  /** A blank window asks for nothing; any other was held before it came this far. */
  async function refuseBlank(popup: Page): Promise<void> {
    if (popup.url() === 'about:blank') openWindow(popup.url());
    await popup.close();
  }

  app.emit('web-contents-created', {}, contents);
  return { contents, prepared };
}

import { EventEmitter } from 'node:events';
import type {
  HandlerDetails,
  IpcMainInvokeEvent,
  PrintToPDFOptions,
  Rectangle,
  WindowOpenHandlerResponse,
} from 'electron';
import type { Frame, Page, Request, Route } from 'playwright-core';
import { app } from './app.ts';
import { invokeHandler } from './ipc-main.ts';
import { pageScript } from './page-script.ts';
import { popups } from './popups.ts';
import { fromChromium, toChromium } from './protocol.ts';
import type { StandInSession } from './session.ts';

type OpenHandler = (details: Pick<HandlerDetails, 'url' | 'disposition'>) => WindowOpenHandlerResponse;

export type Canvas = { readonly width: number; readonly height: number; readonly deviceScaleFactor: number };

type Options = {
  /** Null for a page that runs no script, its own or ours. */
  readonly preload: string | null;
  readonly session: StandInSession;
  readonly canvas: Canvas | null;
};

/** A page of Chromium with the events, the guards and the preload script that Electron gives it. */
export function createWebContents(opened: Promise<Page>, { preload, session, canvas }: Options) {
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
    session,
    printToPDF: async (options: PrintToPDFOptions) => {
      const { data } = await (await steered).send('Page.printToPDF', options);
      return Buffer.from(data, 'base64');
    },
    /** What is not painted apart from a screen paints nothing here, as a hidden window may in Electron. */
    capturePage: async (rect: Rectangle) => {
      const asked = { clip: { ...rect, scale: 1 } };
      const { data } =
        canvas === null ? { data: '' } : await (await steered).send('Page.captureScreenshot', asked);
      return { isEmpty: () => data === '', toPNG: () => Buffer.from(data, 'base64') };
    },
    reload: () => void opened.then((page) => page.reload()),
    loadURL: async (url: string) => {
      loadedByApp = url;
      const page = await prepared;
      await page.goto(toChromium(url));
      events.emit('did-finish-load');
    },
  });

  const steered = opened.then((page) => page.context().newCDPSession(page));

  const prepared = opened.then(async (page) => {
    if (preload === null) await (await steered).send('Emulation.setScriptExecutionDisabled', { value: true });
    else await runPreload(page, preload);
    if (canvas !== null)
      await (await steered).send('Emulation.setDeviceMetricsOverride', { ...canvas, mobile: false });
    await page.route('**/*', (route, request) => answer(route, request));
    if (preload !== null) popups.on('asked', (url: string) => openWindow(url));
    page.on('popup', (popup) => void refuseBlank(popup));
    page.on('crash', () => events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    return page;
  });

  async function runPreload(page: Page, script: string): Promise<void> {
    await page.exposeBinding(
      'electronStandInCall',
      ({ frame }, kind: string, name: string, args: unknown[]) => {
        if (kind === 'input') return events.emit('input-event', {}, { type: name });
        return invokeHandler(invokeEvent(frame), name, args);
      },
    );
    await page.addInitScript({ content: pageScript(script) });
  }

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
    if (await session.isCancelled(url)) return route.abort('blockedbyclient');
    const response = await session.protocol.answer(url, request.method());
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

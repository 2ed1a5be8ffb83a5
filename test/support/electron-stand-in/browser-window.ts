import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { app, context, isQuitting } from './app.ts';
import { type StandInSession, session } from './session.ts';
import { type Canvas, createWebContents } from './web-contents.ts';

const windows = new Set<BrowserWindow>();

/** A class, because Electron's is made with `new` and asked for all of its kind. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: ReturnType<typeof createWebContents>['contents'];
  readonly #prepared: ReturnType<typeof createWebContents>['prepared'];
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    const { preload, sandbox, contextIsolation, nodeIntegration, webviewTag, javascript } =
      options.webPreferences ?? {};
    const isSafe = sandbox && contextIsolation && !nodeIntegration && !webviewTag;
    if (!isSafe || (preload === undefined) !== (javascript === false)) {
      throw new Error(
        'The stand-in runs only what Electron would run in a sandbox, with a preload script or none.',
      );
    }
    const { contents, prepared } = createWebContents(context().newPage(), {
      preload: preload ?? null,
      // What the host gives is a session of the stand-in.
      session: (options.webPreferences?.session ?? session.defaultSession) as StandInSession,
      canvas: canvasOf(options),
    });
    this.webContents = contents;
    this.#prepared = prepared;
    contents.once('did-finish-load', () => this.emit('ready-to-show'));
    void prepared.then((page) => page.on('close', () => this.#leave()));
    windows.add(this);
  }

  static getAllWindows = (): BrowserWindow[] => [...windows];
  /** Nobody looks at a Chromium without a screen. */
  static getFocusedWindow = (): BrowserWindow | null => null;
  loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  isDestroyed = (): boolean => this.#destroyed;
  isMinimized = (): boolean => false;
  show = (): void => {};
  focus = (): void => {};
  restore = (): void => {};
  destroy = (): void => void this.#prepared.then((page) => page.close());

  #leave(): void {
    this.#destroyed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0 && !isQuitting()) app.emit('window-all-closed');
  }
}

/** What a window that is painted apart from any screen is painted on. */
function canvasOf({
  width = 800,
  height = 600,
  webPreferences,
}: BrowserWindowConstructorOptions): Canvas | null {
  const offscreen = webPreferences?.offscreen;
  if (typeof offscreen !== 'object') return null;
  return { width, height, deviceScaleFactor: offscreen.deviceScaleFactor ?? 1 };
}

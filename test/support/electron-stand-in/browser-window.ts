import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { app, context, isQuitting } from './app.ts';
import { createWebContents } from './web-contents.ts';

const windows = new Set<BrowserWindow>();

/** A class, because Electron's is made with `new` and asked for all of its kind. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: ReturnType<typeof createWebContents>['contents'];
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    const { preload, sandbox, contextIsolation, nodeIntegration, webviewTag } = options.webPreferences ?? {};
    if (!sandbox || !contextIsolation || nodeIntegration || webviewTag || preload === undefined) {
      throw new Error('The stand-in runs only what Electron would run in a sandbox, with a preload script.');
    }
    const { contents, prepared } = createWebContents(context().newPage(), preload);
    this.webContents = contents;
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

  #leave(): void {
    this.#destroyed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0 && !isQuitting()) app.emit('window-all-closed');
  }
}

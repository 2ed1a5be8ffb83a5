import type { App } from 'electron';

/**
 * Lets the engine finish before the app goes: the first attempt to quit waits for `close`, then quits again.
 *
 * Where the system itself shuts down nobody is asked; what was acknowledged by then is on disk already.
 */
export function flushBeforeQuit(app: Pick<App, 'on' | 'quit'>, close: () => Promise<void>): void {
  let flushed = false;
  let flushing = false;
  app.on('before-quit', (event) => {
    if (flushed) return;
    event.preventDefault();
    if (flushing) return;
    flushing = true;
    void close().finally(() => {
      flushed = true;
      app.quit();
    });
  });
}

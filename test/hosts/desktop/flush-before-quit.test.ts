import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { flushBeforeQuit } from '../../../electron/hosts/desktop/flush-before-quit.ts';

function quittingApp() {
  const app = Object.assign(new EventEmitter(), {
    attempts: 0,
    gone: false,
    quit: () => {
      app.attempts++;
      let prevented = false;
      app.emit('before-quit', { preventDefault: () => (prevented = true) });
      app.gone ||= !prevented;
    },
  });
  return app;
}

test('waits for the engine, once, and then goes', async () => {
  const app = quittingApp();
  let closes = 0;
  let finish = (): void => {};
  // The host uses these two of the app's many members.
  flushBeforeQuit(app as never, () => {
    closes++;
    return new Promise((resolve) => (finish = resolve));
  });
  app.quit();
  app.quit();
  expect([app.gone, closes]).toEqual([false, 1]);
  const gone = new Promise<void>((resolve) => app.on('before-quit', () => resolve()));
  finish();
  await gone;
  expect([app.gone, closes]).toEqual([true, 1]);
});

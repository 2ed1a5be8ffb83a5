import { EventEmitter } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { holdPopups } from './popups.ts';

const given = (name: string): string => {
  const value = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  if (value === undefined) throw new Error(`The stand-in needs --${name}=…`);
  return value.slice(name.length + 3);
};

const events = new EventEmitter();
let ready = false;
let quitting = false;
let browser: Browser | null = null;

export const context = () => {
  const [first] = browser?.contexts() ?? [];
  if (first === undefined) throw new Error('The app is not ready.');
  return first;
};

const connect = async (): Promise<void> => {
  browser = await chromium.connectOverCDP(given('stand-in-browser'));
  await holdPopups(context());
};

/** Chromium runs already, started by the test; the app is ready when it is connected. */
export const app = Object.assign(events, {
  isPackaged: false,
  isReady: () => ready,
  enableSandbox: () => {
    if (ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  },
  commandLine: { appendSwitch: (_name: string, _value?: string) => undefined },
  requestSingleInstanceLock: () => isFirst(join(given('user-data-dir'), 'single-instance')),
  whenReady: async () => {
    await connect();
    ready = true;
  },
  exit: (code: number) => process.exit(code),
  quit: () => {
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    events.emit('before-quit', event);
    if (prevented) return;
    quitting = true;
    process.exit(0);
  },
});

function isFirst(lock: string): boolean {
  try {
    openSync(lock, 'wx');
    return true;
  } catch {
    return false; // the file is there: another one runs
  }
}

export const isQuitting = (): boolean => quitting;

/** The test says that the app was started once more, with these words. */
process.on('message', (message: { startedAgain?: string[] }) => {
  if (message.startedAgain !== undefined)
    events.emit('second-instance', {}, message.startedAgain, process.cwd(), null);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());

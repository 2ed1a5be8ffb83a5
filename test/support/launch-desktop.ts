import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { _electron, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium-path.ts';

export type Notified = { readonly title: string; readonly body: string };

export type Desktop = {
  readonly page: Page;
  /** What the app handed to the system's browser. */
  readonly openedExternally: () => Promise<readonly string[]>;
  /** What the app told by notifications of the system; empty with the real Electron, which shows them to nobody here. */
  readonly notified: () => readonly Notified[];
  /** Clicks on the notification that was shown last. */
  readonly clickNotification: () => void;
  /** Tells the running app that it was started once more, as the system does when a link of ours is opened. */
  readonly startAgain: (argv: readonly string[]) => Promise<void>;
  /** The numbers of the engine's processes, the running one last. */
  readonly enginePids: () => readonly number[];
  /** Settles with its exit code when the app ends by itself. */
  readonly ended: Promise<number>;
  /** Asks the app to quit as the system does, and waits until it has. */
  readonly quit: () => Promise<void>;
  readonly output: () => string;
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = join(root, 'dist/desktop/main.js');
const register = new URL('electron-stand-in/register.ts', import.meta.url).href;
const electronFolder = join(root, 'node_modules/electron');

/** The real Electron where it is installed; the stand-in over Chromium where it is not. */
export const electronPath: string | null = (() => {
  const name = join(electronFolder, 'path.txt');
  const path = existsSync(name) ? join(electronFolder, 'dist', readFileSync(name, 'utf8')) : '';
  return path !== '' && existsSync(path) ? path : null;
})();

export async function launchDesktop(library: string): Promise<Desktop> {
  const profile = await mkdtemp(join(tmpdir(), 'faultline-profile-'));
  return electronPath === null
    ? launchStandIn(library, profile)
    : launchElectron(electronPath, library, profile);
}

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the app without a window, to its end. */
export function runWithoutWindow(args: readonly string[]): Promise<Ended> {
  const [program, before] =
    electronPath === null ? [process.execPath, ['--import', register, main]] : [electronPath, [root]];
  return new Promise((resolve) => {
    execFile(program, [...before, ...args], (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : 1;
      resolve({ code, stdout, stderr });
    });
  });
}

async function launchElectron(executablePath: string, library: string, profile: string): Promise<Desktop> {
  const args = [root, '--library', library, `--user-data-dir=${profile}`];
  const electron = await _electron.launch({ executablePath, args });
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const page = await electron.firstWindow();
  let output = '';
  electron.process().stderr?.on('data', (data) => (output += data));
  return {
    page,
    openedExternally: () => electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened),
    notified: () => [],
    clickNotification: () => undefined,
    startAgain: (argv) =>
      electron.evaluate(({ app }, words) => void app.emit('second-instance', {}, words, '', null), [...argv]),
    enginePids: () => [],
    output: () => output,
    ended: new Promise((resolve) => electron.process().once('exit', (code) => resolve(code ?? 1))),
    quit: async () => {
      await electron.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

async function launchStandIn(library: string, profile: string): Promise<Desktop> {
  const { browser, endpoint } = await startChromium(profile);
  const app = fork(
    main,
    ['--library', library, `--user-data-dir=${profile}`, `--stand-in-browser=${endpoint}`],
    {
      execArgv: ['--import', register],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const heard = listenTo(app);
  const test = await chromium.connectOverCDP(endpoint);
  const page = await firstWindow(test.contexts()[0], app, heard.output);
  return {
    page,
    openedExternally: async () => heard.opened,
    notified: () => heard.notified,
    clickNotification: () => void app.send('click'),
    startAgain: async (argv) => void app.send({ startedAgain: [...argv] }),
    enginePids: () => heard.engines,
    output: heard.output,
    ended: new Promise((resolve) => app.once('exit', (code) => resolve(code ?? 1))),
    quit: async () => {
      await ended(app, () => app.kill('SIGTERM'));
      const session = await test.newBrowserCDPSession();
      // Chromium takes its own processes with it; the answer may get lost on the way out.
      await ended(browser, () => void session.send('Browser.close').catch(() => undefined));
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** A Chromium with nothing open, and the address to steer it by, which it prints. */
async function startChromium(profile: string): Promise<{ browser: ChildProcess; endpoint: string }> {
  if (chromiumPath === null) throw new Error('There is no Chromium on this machine.');
  const settings = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const quiet = ['--no-first-run', '--disable-gpu', '--disable-background-networking', '--no-startup-window'];
  const browser = spawn(chromiumPath, [...settings, ...quiet, ...chromiumArguments], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for await (const line of createInterface({ input: browser.stderr })) {
    const endpoint = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint !== undefined) return { browser, endpoint };
  }
  throw new Error('Chromium ended before it could be reached.');
}

function listenTo(app: ChildProcess) {
  const opened: string[] = [];
  const engines: number[] = [];
  const notified: Notified[] = [];
  let output = '';
  app.stdout?.on('data', (data) => {
    output += data;
  });
  app.stderr?.on('data', (data) => {
    output += data;
  });
  app.on('message', (message: { openedExternally?: string; enginePid?: number; notified?: Notified }) => {
    if (message.openedExternally !== undefined) opened.push(message.openedExternally);
    if (message.enginePid !== undefined) engines.push(message.enginePid);
    if (message.notified !== undefined) notified.push(message.notified);
  });
  return { opened, engines, notified, output: () => output };
}

/** The app's window, as soon as there is one; the app's own words when it ends before. */
async function firstWindow(
  context: BrowserContext | undefined,
  app: ChildProcess,
  output: () => string,
): Promise<Page> {
  if (context === undefined) throw new Error('Chromium has no context.');
  const isWindow = (page: Page): boolean => page.url().includes('.app.invalid');
  return new Promise((resolve, reject) => {
    const look = (page: Page): void => {
      if (isWindow(page)) resolve(page);
      page.on('framenavigated', () => isWindow(page) && resolve(page));
    };
    context.pages().forEach(look);
    context.on('page', look);
    app.once('exit', (code) => reject(new Error(`The app ended with ${code}: ${output()}`)));
  });
}

const ended = (child: ChildProcess, end: () => void): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    end();
  });

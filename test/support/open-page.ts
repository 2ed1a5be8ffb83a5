import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { startWebHost } from '../../electron/hosts/web/start-web-host.ts';
import { chromiumArguments, chromiumPath } from './chromium-path.ts';
import { openTestEngine, type TestEngine } from './open-test-engine.ts';

const root = resolve(import.meta.dirname, '../..');
const rendererFolder = resolve(root, 'dist/renderer');

export type OpenPage = TestEngine & {
  readonly page: Page;
  readonly browser: Browser;
  readonly origin: string;
  /** What the policy refused, and what went wrong on the page without being caught, so far. */
  readonly complaints: () => readonly string[];
  /** Every address that the page asked for. */
  readonly requested: () => readonly string[];
  readonly close: () => Promise<void>;
};

type Options = {
  readonly engine?: TestEngine;
  readonly context?: BrowserContextOptions;
};

/** The built page in real Chromium, from the real web host, over the real engine. */
export async function openPage(options: Options = {}): Promise<OpenPage> {
  if (!existsSync(resolve(rendererFolder, 'index.html'))) {
    await build({
      configFile: resolve(root, 'vite.config.ts'),
      root: resolve(root, 'renderer'),
      logLevel: 'warn',
    });
  }
  const engine = options.engine ?? (await openTestEngine());
  const host = await startWebHost({ engine: engine.engine, rendererFolder, now: Date.now, randomBytes });
  const browser = await launchChromium();
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    ...options.context,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requested: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(host.url);
  return {
    ...engine,
    page,
    browser,
    origin: host.origin,
    complaints: () => complaints,
    requested: () => requested,
    close: async () => {
      await browser.close();
      await host.close();
      await engine.dispose();
    },
  };
}

/** A refusal by the policy is an error on Chromium's console, so that no script of ours has to listen for it. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH.');
  return chromium.launch({ executablePath: chromiumPath, args: [...chromiumArguments], headless: true });
}

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWebHost, type WebHost } from '../../electron/hosts/web/start-web-host.ts';
import { createSmallEngine } from '../hosts/small-engine.ts';
import { chromiumArguments, chromiumPath } from '../support/chromium-path.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

const rendererFolder = 'dist/renderer';
const serve = (engine: Parameters<typeof startWebHost>[0]['engine']): Promise<WebHost> =>
  startWebHost({ engine, rendererFolder, now: Date.now, randomBytes });

describe.skipIf(chromiumPath === null)('the web host in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: [...chromiumArguments] });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());

  describe('for the person', () => {
    let test_: TestEngine;
    let host: WebHost;
    beforeEach(async () => {
      test_ = await openTestEngine();
      host = await serve(test_.engine);
    });
    afterEach(async () => {
      await host.close();
      await test_.dispose();
    });

    test('opens the page at an address without the token, and asks nobody else for anything', async () => {
      const page = await context.newPage();
      const strangers: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${host.origin}/`)) strangers.push(request.url());
      });
      await page.goto(host.url);
      await page.waitForSelector('#root > *');
      expect(new URL(page.url()).search).toBe('');
      expect(await page.evaluate(() => document.cookie)).toBe('');
      expect(strangers).toEqual([]);
    });

    test('tells the page what another host of the library changed', async () => {
      const page = await context.newPage();
      await page.goto(host.url);
      await page.waitForSelector('#root > *');
      const heard = page.evaluate(
        () =>
          new Promise((resolve) => {
            const source = new EventSource('/api/events');
            source.onmessage = ({ data }) => resolve(JSON.parse(data));
            source.onopen = () => document.dispatchEvent(new Event('test-listening'));
          }),
      );
      await page.evaluate(
        () => new Promise((listening) => document.addEventListener('test-listening', listening)),
      );
      await test_.client.request('incidents.create', { fields: { title: 'Elsewhere' } });
      expect(await heard).toMatchObject({ event: 'data.changed' });
    });

    test('does not open a second time', async () => {
      const page = await context.newPage();
      await page.goto(host.url);
      const other = await browser.newContext();
      const late = await other.newPage();
      expect((await late.goto(host.url))?.status()).toBe(403);
      await other.close();
    });
  });

  describe('against another program’s page on this machine, in the same browser', () => {
    const engine = createSmallEngine();
    let host: WebHost;
    let evil: Page;
    let close: () => void;
    beforeEach(async () => {
      host = await serve(engine);
      const page = await context.newPage();
      await page.goto(host.url);
      await page.waitForSelector('#root > *');
      await page.close();
      // Of the same site as far as cookies go: they know no ports, so that ours is sent along.
      const server = createServer((_request, response) => response.end('<!doctype html><title>evil</title>'));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      close = () => server.close();
      evil = await context.newPage();
      // A server that listens on a port has an address of this form.
      await evil.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      engine.asked.length = 0;
    });
    afterEach(async () => {
      close();
      await host.close();
    });

    test.each<[string, RequestInit]>([
      ['a plain request', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }],
      ['a request that needs no permission', { method: 'POST', mode: 'no-cors', body: '{}' }],
      ['a form', { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ a: 'b' }).toString() }],
      ['a look', { mode: 'no-cors' }],
    ])('answers nothing to %s, cookie or not', async (_, init) => {
      const seen = await evil.evaluate(
        async ([url, init]) => {
          try {
            const answer = await fetch(url, { ...JSON.parse(init), credentials: 'include' });
            return await answer.text();
          } catch {
            return ''; // refused, which is what this looks for
          }
        },
        [`${host.origin}/api/library.info`, JSON.stringify(init)] as const,
      );
      expect([seen, engine.asked]).toEqual(['', []]);
    });

    test('is no script, picture or frame of that page, and no stream or socket', async () => {
      const outcomes = await evil.evaluate(async (origin) => {
        const settled = (element: HTMLElement, source: object): Promise<string> =>
          new Promise((resolve) => {
            element.onload = () => resolve('loaded');
            element.onerror = () => resolve('refused');
            document.body.append(Object.assign(element, source));
          });
        const stream = new Promise((resolve) => {
          const source = new EventSource(`${origin}/api/events`, { withCredentials: true });
          source.onopen = () => resolve('open');
          source.onerror = () => resolve('refused');
        });
        const socket = new Promise((resolve) => {
          const source = new WebSocket(`${origin.replace('http', 'ws')}/api/events`);
          source.onopen = () => resolve('open');
          source.onerror = () => resolve('refused');
        });
        return Promise.all([
          settled(document.createElement('script'), { src: `${origin}/index.html` }),
          settled(document.createElement('img'), { src: `${origin}/favicon.svg` }),
          stream,
          socket,
        ]);
      }, host.origin);
      expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);

      await evil.evaluate((origin) => {
        const frame = Object.assign(document.createElement('iframe'), { src: `${origin}/`, id: 'inner' });
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
        document.body.append(frame);
        return loaded;
      }, host.origin);
      expect(await evil.frameLocator('#inner').locator('#root').count()).toBe(0);
      expect(engine.asked).toEqual([]);
    });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChannelName } from '../../shared/contract/channels.ts';
import type { Transport } from '../../shared/contract/client.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { type Desktop, electronPath, launchDesktop } from '../support/launch-desktop.ts';
import { openLoopbackFeeds, rss } from '../support/loopback-feeds.ts';

type Bridged = { readonly faultline: Transport };

describe.skipIf(electronPath === null && chromiumPath === null)('the desktop app', () => {
  let home: string;
  let desktop: Desktop;
  /** A server that must never hear anything. */
  let canary: { url: string; hits: string[]; close: () => void };
  beforeAll(async () => {
    const hits: string[] = [];
    const server = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    // A server that listens on a port has an address of this form.
    canary = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      hits,
      close: () => server.close(),
    };
    home = await mkdtemp(join(tmpdir(), 'faultline-desktop-'));
    desktop = await launchDesktop(join(home, 'library'));
    await desktop.page.waitForSelector('#root > *');
  });
  afterAll(async () => {
    await desktop?.quit();
    canary.close();
    await rm(home, { recursive: true, force: true });
  });

  const info = () =>
    desktop.page.evaluate(() => (window as unknown as Bridged).faultline.request('library.info', {}));

  test('shows the page on the library', async () => {
    expect(await desktop.page.title()).toContain('Faultline');
    expect(await info()).toMatchObject({
      ok: true,
      value: { folder: join(home, 'library'), readOnly: false },
    });
  });

  test('goes to the record that a link of ours names when the system starts it once more', async () => {
    const id = '01990000-0000-7000-8000-000000000001';
    await desktop.startAgain(['faultline', `faultline://incident/${id}`]);
    await desktop.page.waitForFunction((hash) => location.hash === hash, `#/incident/${id}`);
    await desktop.startAgain(['faultline', 'faultline://incident/../../sources']);
    await desktop.page.waitForSelector('#root > *');
    expect(new URL(desktop.page.url()).hash).toBe(`#/incident/${id}`);
  });

  test('makes documents and pictures itself, in a window that is gone afterwards', async () => {
    const make = (format: 'pdf' | 'png') =>
      desktop.page.evaluate(async (wanted) => {
        const { faultline } = window as unknown as Bridged;
        // The tests of the contract check the replies' forms.
        type Told = { ok: true; value: { export: string; base64: string } } | { ok: false; error: object };
        const ask = async (name: ChannelName, request: object) => {
          const told = (await faultline.request(name, request)) as Told;
          if (!told.ok) throw new Error(JSON.stringify(told.error));
          return told.value;
        };
        const started = await ask('exports.start', { format: wanted, title: 'Printed here', ceiling: 'red' });
        return (await ask('exports.read', { export: started.export })).base64;
      }, format);
    const [pdf, png] = await Promise.all([make('pdf'), make('png')]);
    const document = Buffer.from(pdf, 'base64').toString('latin1');
    expect(document.slice(0, 5)).toBe('%PDF-');
    expect(document).toContain('/StructTreeRoot');
    const picture = Buffer.from(png, 'base64');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    // Twice as fine as the sheet is wide.
    expect(picture.readUInt32BE(16)).toBe(3200);
    expect(await desktop.page.evaluate(inkOnTheEdges, png)).toBe(0);
    await expect.poll(() => desktop.page.context().pages()).toHaveLength(1);
  });

  test('gives the page two functions and nothing of Node or Electron', async () => {
    const seen = await desktop.page.evaluate(() => {
      const { faultline } = window as unknown as Bridged;
      const page = globalThis as Record<string, unknown>;
      return {
        bridge: Object.entries(faultline).map(([name, value]) => [name, typeof value]),
        reachable: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
          (name) => name in page,
        ),
        frozen: Object.isFrozen(faultline),
      };
    });
    expect(seen).toEqual({
      bridge: [
        ['request', 'function'],
        ['subscribe', 'function'],
      ],
      reachable: [],
      frozen: true,
    });
  });

  test('lets no script but its own run, and no request but its own out', async () => {
    const refused = await desktop.page.evaluate(async (canaryUrl) => {
      const violations = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.add(event.effectiveDirective),
      );
      const failed = async (attempt: () => unknown): Promise<boolean> => {
        try {
          await attempt();
          return false;
        } catch {
          return true; // which is what this looks for
        }
      };
      // While the debugger calls in, it lifts the ban on eval; a message later the page is by itself again.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      const blocked = [
        await failed(() => new Function('return 1')()),
        await failed(() => fetch(canaryUrl)),
        await failed(() => {
          document.body.innerHTML = '<img src=x onerror="window.ran = 1">';
        }),
        await failed(() => new Worker(`${canaryUrl}w.js`)),
      ];
      const loaded = new Promise((resolve) => {
        const image = document.createElement('img');
        image.onerror = resolve;
        image.src = `${canaryUrl}pixel.png`;
        document.body.append(image);
      });
      await loaded;
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(style);
      const visible = getComputedStyle(document.body).display !== 'none';
      style.remove();
      return {
        blocked,
        visible,
        ran: 'ran' in window,
        violations: [...violations].sort(),
      };
    }, canary.url);
    expect(refused).toMatchObject({ blocked: [true, true, true, true], visible: true, ran: false });
    expect(refused.violations).toEqual(
      expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for']),
    );
    expect(canary.hits).toEqual([]);
  });

  test('goes nowhere, whatever the page tries', async () => {
    const { page } = desktop;
    const address = page.url();
    await page.evaluate(async (url) => {
      const link = (target: string): void => {
        const anchor = Object.assign(document.createElement('a'), { href: url, target });
        document.body.append(anchor);
        anchor.click();
        anchor.remove();
      };
      link('_top');
      link('_blank');
      link('other');
      window.open(url);
      window.open('about:blank');
      window.open('file:///etc/passwd');
      const refresh = Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: `0; url=${url}`,
      });
      document.head.append(refresh);
      const frame = Object.assign(document.createElement('iframe'), { src: url });
      document.body.append(frame, document.createElement('webview'));
      location.href = url;
    }, canary.url);
    // Answered after whatever those led to was handled.
    expect(await info()).toMatchObject({ ok: true });
    expect(page.url()).toBe(address);
    expect(
      page
        .context()
        .pages()
        .filter((other) => other !== page),
    ).toEqual([]);
    expect([canary.hits, await desktop.openedExternally()]).toEqual([[], []]);
  });

  test('hands a link that the person clicks to the system’s browser', async () => {
    const { page } = desktop;
    await page.evaluate(() => {
      const anchor = Object.assign(document.createElement('a'), {
        href: 'https://example.org/article',
        target: '_blank',
        rel: 'noreferrer',
        textContent: 'read it there',
        id: 'outside',
      });
      document.body.prepend(anchor);
    });
    await page.click('#outside');
    await expect.poll(desktop.openedExternally).toEqual(['https://example.org/article']);
  });

  test.skipIf(electronPath !== null)('refuses an inner frame that reaches for the bridge', async () => {
    const reply = await desktop.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as unknown as Window & {
        electronStandInCall: (kind: string, name: string, args: unknown[]) => Promise<string>;
      };
      return inner.electronStandInCall('invoke', 'faultline:request', ['library.info', '{}']);
    });
    expect(JSON.parse(String(reply))).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } });
  });

  test.skipIf(electronPath !== null)(
    'starts the engine again when it is killed, with everything saved',
    async () => {
      const { page } = desktop;
      const create = () =>
        page.evaluate(() =>
          (window as unknown as Bridged).faultline.request('incidents.create', { fields: { title: 'Kept' } }),
        );
      expect(await create()).toMatchObject({ ok: true });
      const told = page.evaluate(
        () =>
          new Promise((resolve) => {
            const stop = (window as unknown as Bridged).faultline.subscribe((event) => {
              stop();
              resolve(event);
            });
          }),
      );
      process.kill(desktop.enginePids().at(-1) ?? 0, 'SIGKILL');
      expect(await told).toBe('data.changed');
      expect(await info()).toMatchObject({ ok: true, value: { counts: { incidents: 1 } } });
      expect(desktop.enginePids()).toHaveLength(2);
    },
  );

  test.skipIf(electronPath !== null)(
    'tells by a notification of the system what a rule found, and leads to it',
    async () => {
      const { page } = desktop;
      const feeds = await openLoopbackFeeds();
      const ask = (name: ChannelName, request: object) =>
        page.evaluate(
          ([channel, payload]) => (window as unknown as Bridged).faultline.request(channel, payload),
          [name, request] as const,
        );
      feeds.serve('/feed.xml', { body: rss('News', [{ title: 'Heron was copied', guid: '1' }]) });
      const conditions = [{ kind: 'words', words: ['copied'] }];
      await ask('rules.create', { fields: { name: 'Copies', conditions, actions: [{ kind: 'notify' }] } });
      await ask('sources.add', { url: feeds.url('/feed.xml'), allowPrivate: true, asGiven: true });
      await ask('collect.start', { force: true });
      await expect.poll(desktop.notified).toEqual([{ title: 'Copies', body: 'Heron was copied' }]);
      desktop.clickNotification();
      await page.getByRole('heading', { name: 'Heron was copied' }).waitFor();
      await feeds.close();
    },
  );

  test('closes in good order, and opens the same library again', async () => {
    await desktop.quit();
    desktop = await launchDesktop(join(home, 'library'));
    await desktop.page.waitForSelector('#root > *');
    expect(await info()).toMatchObject({ ok: true, value: { readOnly: false, problems: [] } });
  });

  test('ends when its window is closed, with everything on disk', async () => {
    const { page } = desktop;
    await page.evaluate(() =>
      (window as unknown as Bridged).faultline.request('incidents.create', { fields: { title: 'Last' } }),
    );
    await page.close();
    if (process.platform !== 'darwin') expect(await desktop.ended).toBe(0);
    await desktop.quit();
    desktop = await launchDesktop(join(home, 'library'));
    await desktop.page.waitForSelector('#root > *');
    const list = await desktop.page.evaluate(() =>
      (window as unknown as Bridged).faultline.request('incidents.list', {}),
    );
    expect(JSON.stringify(list)).toContain('"Last"');
  });
});

/** Runs in the page: how many dots at the right and lower edge of a picture are not white, as those of scrollbars are. */
async function inkOnTheEdges(base64: string): Promise<number> {
  const edge = 20;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const { width, height } = image;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  pen?.drawImage(image, 0, 0);
  const dots = [
    ...(pen?.getImageData(width - edge, 0, edge, height).data ?? [0]),
    ...(pen?.getImageData(0, height - edge, width, edge).data ?? [0]),
  ];
  return dots.filter((value) => value !== 255).length;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** `npm start` on a machine without a screen, up to the address that it prints. */
async function start(): Promise<{ child: ChildProcess; url: string; notes: () => string }> {
  const library = await mkdtemp(join(tmpdir(), 'faultline-'));
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['electron/hosts/start.ts', '--no-open', '--library', join(library, 'library')],
    {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(library, { recursive: true, force: true });
  });
  let notes = '';
  child.stderr.on('data', (data) => {
    notes += data;
  });
  const [first] = await once(child.stdout, 'data');
  return { child, url: String(first).trim(), notes: () => notes };
}

// Windows and macOS have a screen, so that they open the desktop app.
test.skipIf(process.platform !== 'linux')(
  'says in one line why it opens in the browser, and serves the page',
  async () => {
    const { child, url, notes } = await start();
    expect(notes()).toContain('There is no screen for a window: Faultline opens in the browser.\n');
    const opened = await fetch(url, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', url), { headers: { cookie } });
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('<title>Faultline</title>'),
    ]);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  },
);

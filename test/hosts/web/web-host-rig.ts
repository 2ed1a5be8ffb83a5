import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startWebHost } from '../../../electron/hosts/web/start-web-host.ts';
import { createSmallEngine } from '../small-engine.ts';

/** A built page with a secret beside it and links out of it. */
export async function makeBundleFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'faultline-'));
  const renderer = join(folder, 'renderer');
  await mkdir(join(renderer, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(renderer, 'index.html'), '<title>Faultline</title>');
  await writeFile(join(renderer, 'assets', 'index-1.js'), 'export {};');
  await writeFile(join(renderer, 'assets', 'notes.txt'), 'secret');
  await symlink(join(folder, 'secret.html'), join(renderer, 'link.html'));
  await symlink(folder, join(renderer, 'up'));
  return folder;
}

/** A host on a free port, closed with the test. */
export async function startRig(options: { now?: () => number; heartbeatMs?: number } = {}) {
  const folder = await makeBundleFolder();
  const engine = createSmallEngine();
  const host = await startWebHost({
    engine,
    rendererFolder: join(folder, 'renderer'),
    now: () => 0,
    randomBytes,
    ...options,
  });
  onTestFinished(async () => {
    await host.close();
    await rm(folder, { recursive: true });
  });
  const token = new URL(host.url).searchParams.get('token') ?? '';
  const signIn = async (): Promise<string> => {
    const answer = await fetch(host.url, { redirect: 'manual' });
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  };
  return { ...host, engine, token, signIn };
}

/** Sends the bytes as they are and gives everything that comes back until the other end hangs up. */
export function rawExchange(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

export const rawRequest = (first: string, headers: readonly string[], body = ''): string =>
  `${[first, ...headers].join('\r\n')}\r\n\r\n${body}`;

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { rawExchange, rawRequest, startRig, statusOf } from './web-host-rig.ts';

const halfRequest = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`POST /api/library.info HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: `);
      resolve(socket);
    });
    socket.on('error', reject);
    onTestFinished(() => void socket.destroy());
  });

test('still answers with 500 half-sent requests open', async () => {
  const { port, origin, signIn } = await startRig();
  await Promise.all(Array.from({ length: 500 }, () => halfRequest(port)));
  const answer = await fetch(origin, { headers: { cookie: await signIn() } });
  expect(answer.status).toBe(200);
});

test.each([
  ['text', 'garbage\r\n\r\n'],
  ['nothing', '\r\n\r\n'],
  ['zeros', '\0\0\0\0\r\n\r\n'],
  ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00'],
  ['a wrong length', 'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
  ['two lengths', 'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
  [
    'length and chunks',
    'POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  ],
  ['a bad chunk', 'POST /api/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
  ['a bare line feed', 'GET / HTTP/1.1\nHost: x\n\n'],
])('survives bytes that are no request: %s', async (_, text) => {
  const { port, origin, signIn } = await startRig();
  expect(await rawExchange(port, text)).not.toMatch(/^HTTP\/1\.1 2/);
  expect((await fetch(origin, { headers: { cookie: await signIn() } })).status).toBe(200);
});

const json = ['Content-Type: application/json', 'Connection: close'];

test('stops reading a body at 5 MiB, whether its length is told or not', async () => {
  const { port, engine, signIn } = await startRig();
  const headers = [`Host: 127.0.0.1:${port}`, `Cookie: ${await signIn()}`, ...json];
  const told = [...headers, `Content-Length: ${6 * 1024 * 1024}`];
  expect(statusOf(await rawExchange(port, rawRequest('POST /api/library.info HTTP/1.1', told)))).toBe(413);

  const megabyte = `100000\r\n${' '.repeat(0x100000)}\r\n`;
  const untold = rawRequest(
    'POST /api/library.info HTTP/1.1',
    [...headers, 'Transfer-Encoding: chunked'],
    megabyte.repeat(6),
  );
  expect(await firstAnswer(port, untold)).toMatch(/^HTTP\/1\.1 413/);
  expect(engine.asked).toEqual([]);
});

test('reads a list of feeds of 5 MiB, which its JSON makes longer, and says of a longer one what it may have', async () => {
  const { origin, engine, signIn } = await startRig();
  const headers = { 'content-type': 'application/json', cookie: await signIn(), origin };
  const send = (text: string) =>
    fetch(`${origin}/api/opml.preview`, { method: 'POST', headers, body: JSON.stringify({ text }) });
  await send('"\n'.repeat(2.5 * 1024 * 1024));
  expect(engine.asked).toHaveLength(1);
  const refused = await send(' '.repeat(16 * 1024 * 1024));
  expect(refused.status).toBe(413);
  expect(await refused.text()).toContain('more than 16 MiB were sent');
  expect(engine.asked).toHaveLength(1);
});

/** The first bytes that come back: an endless sender may be cut off while it still sends. */
const firstAnswer = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.once('data', (chunk) => resolve(chunk.toString()));
    socket.once('close', () => reject(new Error('closed without an answer')));
    socket.on('error', () => socket.destroy());
    onTestFinished(() => void socket.destroy());
  });

test.each([
  ['no JSON', 'not json'],
  ['half of a document', '{"a":'],
  ['nothing', ''],
  ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
])('refuses a body that is %s', async (_, body) => {
  const { origin, engine, signIn } = await startRig();
  const headers = { 'content-type': 'application/json', cookie: await signIn() };
  const answer = await fetch(`${origin}/api/library.info`, { method: 'POST', headers, body });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { ok: false, error: { code: 'BAD_REQUEST', message: 'library.info: what was sent is not JSON.' } },
  ]);
  expect(engine.asked).toEqual([]);
});

const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4');

test.skipIf(outside === undefined)('cannot be reached from outside this machine', async () => {
  const { port } = await startRig();
  const reached = await new Promise((resolve) => {
    const socket = connect(port, outside?.address, () => resolve(true));
    socket.on('error', () => resolve(false));
    onTestFinished(() => void socket.destroy());
  });
  expect(reached).toBe(false);
});

import { expect, test } from 'vitest';
import { rawExchange, rawRequest, startRig, statusOf } from './web-host-rig.ts';

const wrongHosts = [
  ['a stranger', 'Host: evil.test'],
  ['a stranger with our port', 'Host: evil.test:PORT'],
  ['our name inside a stranger’s', 'Host: localhost.evil.test:PORT'],
  ['our address inside a stranger’s name', 'Host: 127.0.0.1.evil.test:PORT'],
  ['no port', 'Host: 127.0.0.1'],
  ['no port on localhost', 'Host: localhost'],
  ['another port', 'Host: 127.0.0.1:1'],
  ['a port that begins with ours', 'Host: 127.0.0.1:PORT0'],
  ['a trailing dot', 'Host: 127.0.0.1.:PORT'],
  ['localhost with a trailing dot', 'Host: localhost.:PORT'],
  ['upper case', 'Host: LOCALHOST:PORT'],
  ['another loopback address', 'Host: 127.0.0.2:PORT'],
  ['a short form of the address', 'Host: 127.1:PORT'],
  ['the address as one number', 'Host: 2130706433:PORT'],
  ['every address', 'Host: 0.0.0.0:PORT'],
  ['the mapped address', 'Host: [::ffff:127.0.0.1]:PORT'],
  ['credentials', 'Host: user@127.0.0.1:PORT'],
  ['a path', 'Host: 127.0.0.1:PORT/'],
  ['an empty name', 'Host: '],
  ['a list', 'Host: 127.0.0.1:PORT, evil.test'],
  ['two headers, ours first', 'Host: 127.0.0.1:PORT\r\nHost: evil.test'],
  ['two headers, ours last', 'Host: evil.test\r\nHost: 127.0.0.1:PORT'],
  ['the same header twice', 'Host: 127.0.0.1:PORT\r\nhost: 127.0.0.1:PORT'],
  ['no header', 'X-Forwarded-Host: 127.0.0.1:PORT'],
] as const;

const targets = [
  'GET /',
  'GET /assets/index-1.js',
  'GET /nowhere',
  'POST /api/library.info',
  'GET /api/events',
];

test.each(wrongHosts)('answers 421 to %s before anything is looked up', async (_, header) => {
  const { port, engine, signIn } = await startRig();
  const cookie = await signIn();
  for (const target of targets) {
    const headers = [header.replaceAll('PORT', String(port)), `Cookie: ${cookie}`, 'Connection: close'];
    expect(statusOf(await rawExchange(port, rawRequest(`${target} HTTP/1.1`, headers)))).toBe(421);
  }
  expect(engine.asked).toEqual([]);
});

test.each(['127.0.0.1', 'localhost', '[::1]'])('answers to its own name %s', async (name) => {
  const { port, signIn } = await startRig();
  const headers = [`Host: ${name}:${port}`, `Cookie: ${await signIn()}`, 'Connection: close'];
  expect(statusOf(await rawExchange(port, rawRequest('GET / HTTP/1.1', headers)))).toBe(200);
});

test.each(['GET http://evil.test/ HTTP/1.1', 'GET http://127.0.0.1/ HTTP/1.1', 'OPTIONS * HTTP/1.1'])(
  'answers 421 to a target that is no path: %s',
  async (first) => {
    const { port, signIn } = await startRig();
    const headers = [`Host: 127.0.0.1:${port}`, `Cookie: ${await signIn()}`, 'Connection: close'];
    expect(statusOf(await rawExchange(port, rawRequest(first, headers)))).toBe(421);
  },
);

test('answers 421 to HTTP/1.0 without a Host', async () => {
  const { port } = await startRig();
  expect(statusOf(await rawExchange(port, 'GET / HTTP/1.0\r\n\r\n'))).toBe(421);
});

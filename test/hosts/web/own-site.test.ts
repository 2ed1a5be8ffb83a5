import { describe, expect, test } from 'vitest';
import { rawExchange, rawRequest, startRig, statusOf } from './web-host-rig.ts';

const origins = ['none', 'own', 'null', 'http://evil.test', 'http://localhost:1', 'https://OWN', 'own, own'];
const sites = ['none given', 'same-origin', 'none', 'same-site', 'cross-site'];
const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'none'];
const methods = ['POST', 'GET', 'PUT', 'DELETE', 'OPTIONS'];

describe('a request to the interface', async () => {
  const matrix = methods.flatMap((method) =>
    origins.flatMap((origin) =>
      sites.flatMap((site) => types.map((type) => ({ method, origin, site, type }))),
    ),
  );

  test(`is done in the legitimate cases only, of ${matrix.length}`, async () => {
    const { port, engine, signIn } = await startRig();
    const cookie = await signIn();
    const done: string[] = [];
    for (const { method, origin, site, type } of matrix) {
      const own = `http://127.0.0.1:${port}`;
      const answer = await rawExchange(
        port,
        rawRequest(
          `${method} /api/library.info HTTP/1.1`,
          [
            `Host: 127.0.0.1:${port}`,
            `Cookie: ${cookie}`,
            'Connection: close',
            'Content-Length: 2',
            ...(origin === 'none' ? [] : [`Origin: ${origin.replace('OWN', own).replaceAll('own', own)}`]),
            ...(site === 'none given' ? [] : [`Sec-Fetch-Site: ${site}`]),
            ...(type === 'none' ? [] : [`Content-Type: ${type}`]),
          ],
          '{}',
        ),
      );
      expect(answer).not.toMatch(/access-control/i);
      if (statusOf(answer) === 200) done.push([method, origin, site, type].join(' | '));
      else expect([403, 405, 415]).toContain(statusOf(answer));
    }
    expect(done).toEqual([
      'POST | none | none given | application/json',
      'POST | none | same-origin | application/json',
      'POST | none | none | application/json',
      'POST | own | none given | application/json',
      'POST | own | same-origin | application/json',
      'POST | own | none | application/json',
    ]);
    expect(engine.asked).toHaveLength(done.length);
  });
});

test('tells the origins of its two names apart', async () => {
  const { port, signIn } = await startRig();
  const headers = [
    `Host: 127.0.0.1:${port}`,
    `Origin: http://localhost:${port}`,
    `Cookie: ${await signIn()}`,
    'Connection: close',
  ];
  expect(statusOf(await rawExchange(port, rawRequest('GET / HTTP/1.1', headers)))).toBe(403);
});

test('refuses a page and an event stream that another site asks for', async () => {
  const { port, signIn } = await startRig();
  const cookie = await signIn();
  for (const path of ['/', '/assets/index-1.js', '/api/events']) {
    const headers = [
      `Host: 127.0.0.1:${port}`,
      'Sec-Fetch-Site: cross-site',
      `Cookie: ${cookie}`,
      'Connection: close',
    ];
    expect(statusOf(await rawExchange(port, rawRequest(`GET ${path} HTTP/1.1`, headers)))).toBe(403);
  }
});

test('opens no WebSocket, and checks the attempt like any request', async () => {
  const { port, engine, signIn } = await startRig();
  const cookie = await signIn();
  const upgrade = (origin: string) => [
    `Host: 127.0.0.1:${port}`,
    `Origin: ${origin}`,
    `Cookie: ${cookie}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];
  const foreign = await rawExchange(port, rawRequest('GET /api/x HTTP/1.1', upgrade('http://evil.test')));
  const own = await rawExchange(port, rawRequest('GET /api/x HTTP/1.1', upgrade(`http://127.0.0.1:${port}`)));
  expect([statusOf(foreign), statusOf(own)]).toEqual([403, 405]);
  expect(engine.asked).toEqual([]);
});

import { expect, test } from 'vitest';
import { hostilePaths } from '../bundle-paths.ts';
import { rawExchange, rawRequest, startRig, statusOf } from './web-host-rig.ts';

test('serves the page at its root and by its name, and a file with its type', async () => {
  const { origin, signIn } = await startRig();
  const cookie = await signIn();
  const get = async (path: string) => {
    const answer = await fetch(origin + path, { headers: { cookie } });
    return [answer.status, answer.headers.get('content-type'), await answer.text()];
  };
  const page = [200, 'text/html; charset=utf-8', '<title>Faultline</title>'];
  expect(await get('/')).toEqual(page);
  expect(await get('/index.html?filter=1')).toEqual(page);
  expect(await get('/assets/index-1.js')).toEqual([200, 'text/javascript; charset=utf-8', 'export {};']);
});

test('finds nothing outside the built page', async () => {
  const { port, signIn } = await startRig();
  const cookie = await signIn();
  for (const path of hostilePaths) {
    const headers = [`Host: 127.0.0.1:${port}`, `Cookie: ${cookie}`, 'Connection: close'];
    const answer = await rawExchange(port, rawRequest(`GET ${path} HTTP/1.1`, headers));
    expect([path, statusOf(answer)]).toEqual([path, 404]);
    expect(answer).not.toContain('secret');
  }
});

import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Bundle, loadBundle } from '../../../electron/hosts/bundle/load-bundle.ts';
import { serveBundle } from '../../../electron/hosts/desktop/serve-bundle.ts';
import { contentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts';
import { hostilePaths } from '../bundle-paths.ts';
import { makeBundleFolder } from '../web/web-host-rig.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await loadBundle(join(await makeBundleFolder(), 'renderer'));
});

const get = (url: string, method = 'GET'): Response => serveBundle(bundle, { url, method });

test.each([
  ['app://bundle/', 'text/html; charset=utf-8', '<title>Faultline</title>'],
  ['app://bundle/?a=1', 'text/html; charset=utf-8', '<title>Faultline</title>'],
  ['app://bundle/index.html#/inbox', 'text/html; charset=utf-8', '<title>Faultline</title>'],
  ['app://bundle/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {};'],
])('serves %s', async (url, type, text) => {
  const response = get(url);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    200,
    type,
    text,
  ]);
});

test.each(hostilePaths)('finds nothing at %s', async (path) => {
  const response = get(`app://bundle${path}`);
  expect([response.status, await response.text()]).toEqual([404, 'There is no such page.\n']);
});

test.each([
  'app://other/index.html',
  'app://bundle.evil/index.html',
  'app://user@bundle/index.html',
  'app://bundle:80/index.html',
  'https://bundle/index.html',
  'file:///etc/passwd',
])('serves nobody else’s address: %s', (url) => {
  expect(get(url).status).toBe(404);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])('does no %s', (method) => {
  expect(get('app://bundle/', method).status).toBe(405);
});

test('sends the policy with the page, with a refusal and with a head, which has no body', async () => {
  const answers = [get('app://bundle/'), get('app://bundle/none'), get('app://bundle/', 'HEAD')];
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  expect(await answers[2]?.text()).toBe('');
});

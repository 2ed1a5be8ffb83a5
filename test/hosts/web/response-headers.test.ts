import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts';
import { rawExchange, rawRequest, startRig, statusOf } from './web-host-rig.ts';

const cases = [
  ['the page', 200, 'GET / HTTP/1.1', []],
  ['a file', 200, 'GET /assets/index-1.js HTTP/1.1', []],
  ['a head', 200, 'HEAD / HTTP/1.1', []],
  [
    'a reply',
    200,
    'POST /api/library.info HTTP/1.1',
    ['Content-Type: application/json', 'Content-Length: 2'],
  ],
  [
    'a failure',
    500,
    'POST /api/vocabulary.list HTTP/1.1',
    ['Content-Type: application/json', 'Content-Length: 2'],
  ],
  [
    'an unknown channel',
    404,
    'POST /api/no.such HTTP/1.1',
    ['Content-Type: application/json', 'Content-Length: 2'],
  ],
  ['a wrong type', 415, 'POST /api/library.info HTTP/1.1', ['Content-Length: 2']],
  [
    'a body that is too long',
    413,
    'POST /api/library.info HTTP/1.1',
    ['Content-Type: application/json', 'Content-Length: 99999999'],
  ],
  ['a missing page', 404, 'GET /nowhere HTTP/1.1', []],
  ['a wrong method', 405, 'DELETE / HTTP/1.1', []],
  ['a preflight', 405, 'OPTIONS /api/library.info HTTP/1.1', ['Access-Control-Request-Method: POST']],
  ['a wrong token', 403, 'GET /open?token=x HTTP/1.1', []],
  ['another site', 403, 'GET / HTTP/1.1', ['Origin: http://evil.test']],
  ['another host', 421, 'GET / HTTP/1.1', ['Host: evil.test']],
  ['no HTTP', 400, 'garbage', []],
  ['a header that is too long', 431, 'GET / HTTP/1.1', [`X: ${'x'.repeat(20_000)}`]],
] as const;

test.each(cases)('guards %s (%i)', async (_, status, first, extra) => {
  const { port, signIn } = await startRig();
  const headers = [`Host: 127.0.0.1:${port}`, `Cookie: ${await signIn()}`, 'Connection: close', ...extra];
  const answer = await rawExchange(port, rawRequest(first, headers, '{}'));
  expect(statusOf(answer)).toBe(status);
  const sent = new Headers(
    answer
      .slice(answer.indexOf('\r\n') + 2, answer.indexOf('\r\n\r\n'))
      .split('\r\n')
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  expect(Object.fromEntries(sent)).toMatchObject({
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  expect([...sent.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('tells nobody what went wrong inside', async () => {
  const { port, signIn } = await startRig();
  const headers = [
    `Host: 127.0.0.1:${port}`,
    `Cookie: ${await signIn()}`,
    'Connection: close',
    'Content-Type: application/json',
    'Content-Length: 2',
  ];
  const answer = await rawExchange(port, rawRequest('POST /api/vocabulary.list HTTP/1.1', headers, '{}'));
  expect(answer).toContain('INTERNAL');
  expect(answer).not.toContain('secret path');
});

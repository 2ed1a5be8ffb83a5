import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { refuseBrokenRequest } from '../../../electron/hosts/web/refuse-broken-request.ts';

const answerTo = async (code: string): Promise<string> => {
  const socket = new PassThrough();
  refuseBrokenRequest(Object.assign(new Error('secret'), { code }), socket);
  return (await socket.toArray()).join('');
};

test.each([
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['HPE_INVALID_METHOD', '400 Bad Request'],
  ['EANYTHING', '400 Bad Request'],
])('answers %s with %s, our headers and no detail', async (code, status) => {
  const answer = await answerTo(code);
  expect(answer).toContain(`HTTP/1.1 ${status}\r\n`);
  expect(answer).toContain('\r\nX-Content-Type-Options: nosniff\r\n');
  expect(answer).toContain('\r\nConnection: close\r\n');
  expect(answer).not.toContain('secret');
});

test('says nothing to who has hung up', () => {
  const socket = new PassThrough();
  refuseBrokenRequest(Object.assign(new Error('gone'), { code: 'ECONNRESET' }), socket);
  expect([socket.destroyed, socket.read()]).toEqual([true, null]);
});

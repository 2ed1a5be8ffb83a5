import type { Net } from 'electron';
import { describe, expect, test } from 'vitest';
import type { ResolvedAddress } from '../../../electron/engine/collect/node-transport.ts';
import { createElectronTransport } from '../../../electron/hosts/desktop/electron-transport.ts';
import { describeTransport, server } from '../../engine/collect/transport-behaviour.ts';
import { createNet } from '../../support/electron-stand-in/net.ts';

describeTransport(({ limits = {}, resolve } = {}) =>
  createElectronTransport({ net: createNet(resolve), limits }),
);

const request = (url: string) => ({ url: new URL(url), headers: {}, allowPrivate: false });

/** Chromium itself, when all that it says is one error. */
const failing = (code: string): Pick<Net, 'request' | 'resolveHost'> => {
  const net = createNet(async () => [{ address: '93.184.215.14', family: 4 }]);
  return {
    ...net,
    request: (options) => {
      const client = net.request(options);
      return Object.assign(client, { end: () => client.emit('error', new Error(`net::${code}`)) });
    },
  };
};

test.each([
  ['ERR_NAME_NOT_RESOLVED', 'UNRESOLVED'],
  ['ERR_INTERNET_DISCONNECTED', 'OFFLINE'],
  ['ERR_CONNECTION_REFUSED', 'SERVER_ERROR'],
  ['ERR_CONNECTION_RESET', 'SERVER_ERROR'],
  ['ERR_CONNECTION_TIMED_OUT', 'TIMEOUT'],
  ['ERR_CERT_DATE_INVALID', 'TLS'],
  ['ERR_CERT_AUTHORITY_INVALID', 'TLS'],
  ['ERR_CERT_REVOKED', 'TLS'],
  ['ERR_SSL_PROTOCOL_ERROR', 'TLS'],
  ['ERR_CONTENT_LENGTH_MISMATCH', 'TRUNCATED'],
  ['ERR_INCOMPLETE_CHUNKED_ENCODING', 'TRUNCATED'],
  ['ERR_CONTENT_DECODING_FAILED', 'SERVER_ERROR'],
  ['ERR_RESPONSE_HEADERS_TOO_BIG', 'TOO_LARGE'],
  ['ERR_UNSAFE_REDIRECT', 'REFUSED_ADDRESS'],
  ['ERR_PROXY_CONNECTION_FAILED', 'OFFLINE'],
  ['ERR_TUNNEL_CONNECTION_FAILED', 'SERVER_ERROR'],
  ['ERR_SOMETHING_NEW', 'SERVER_ERROR'],
])('%s is %s', async (code, reason) => {
  const transport = createElectronTransport({ net: failing(code) });
  expect(await transport.send(request('https://feeds.example/'))).toMatchObject({ reason });
});

describe('a redirect', () => {
  test('is told with the whole address, and has no body', async () => {
    const { url } = await server((_request, response) =>
      response.writeHead(308, { location: '/b', 'X-Why': 'moved' }).end('moved'),
    );
    const transport = createElectronTransport({ net: createNet() });
    const response = await transport.send({ ...request(url('/a')), allowPrivate: true });
    expect(response).toMatchObject({ status: 308, headers: { location: url('/b'), 'x-why': 'moved' } });
    expect(response.kind === 'response' && (await response.read(10))).toEqual({
      kind: 'body',
      bytes: new Uint8Array(),
    });
  });
});

test('a name that only the proxy knows is left to Chromium', async () => {
  const { url } = await server((_request, response) => response.end('through the proxy'));
  const net: Pick<Net, 'request' | 'resolveHost'> = {
    ...createNet(async () => [{ address: '127.0.0.1', family: 4 }]),
    resolveHost: async () => {
      throw new Error('net::ERR_NAME_NOT_RESOLVED');
    },
  };
  const { port } = new URL(url());
  const response = await createElectronTransport({ net }).send(request(`http://feeds.example:${port}/`));
  expect(response).toMatchObject({ kind: 'response', status: 200 });
  if (response.kind === 'response') response.discard();
});

test.each<[what: string, first: () => ResolvedAddress]>([
  ['was public', () => ({ address: '93.184.215.14', family: 4 })],
  [
    'had no address',
    () => {
      throw new Error('no such name');
    },
  ],
])('a name that %s when it was checked, and is private afterwards, is refused', async (_what, first) => {
  const { url } = await server((_request, response) => response.end('secret'));
  let asked = 0;
  const net = createNet(async () => {
    asked += 1;
    return [asked === 1 ? first() : { address: '127.0.0.1', family: 4 }];
  });
  const { port } = new URL(url());
  expect(await createElectronTransport({ net }).send(request(`http://feeds.example:${port}/`))).toMatchObject(
    { reason: 'REFUSED_ADDRESS' },
  );
});

test('an answer that breaks off before it is read is TRUNCATED', async () => {
  const { url } = await server((_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('short', () => response.destroy());
  });
  const transport = createElectronTransport({ net: createNet() });
  const response = await transport.send({ ...request(url()), allowPrivate: true });
  expect(response.kind === 'response' && (await response.read(1000))).toMatchObject({ reason: 'TRUNCATED' });
});

import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createNodeTransport, type ResolveName } from '../../../electron/engine/collect/node-transport.ts';
import { describeTransport, outcomeOf, raw, server } from './transport-behaviour.ts';

describeTransport(createNodeTransport);

const outcome = (url: string, transport = createNodeTransport()) => outcomeOf(transport, url);

describe('compression that is not what it says', () => {
  const text = 'feed '.repeat(1000);

  test('plain text that is called gzip is plain text', async () => {
    const { url } = await server((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(text),
    );
    expect(await outcome(url())).toBe(text);
  });

  test.each<[what: string, coding: string, body: Buffer, reason: string]>([
    ['half a gzip', 'gzip', gzipSync(text).subarray(0, 40), 'TRUNCATED'],
    ['half a brotli', 'br', brotliCompressSync(text).subarray(0, 8), 'TRUNCATED'],
    ['two codings', 'gzip, gzip', gzipSync(gzipSync(text)), 'SERVER_ERROR'],
    ['fifty codings', Array.from({ length: 50 }, () => 'gzip').join(','), gzipSync(text), 'SERVER_ERROR'],
    ['a coding that nobody asked for', 'zstd', Buffer.from(text), 'SERVER_ERROR'],
  ])('%s fails as %s', async (_what, coding, body, reason) => {
    const { url } = await server((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(body),
    );
    expect(await outcome(url())).toBe(reason);
  });
});

describe('over Node alone', () => {
  test('more than 16 KB of headers are too many', async () => {
    const { url } = await raw((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\n${'X-Pad: xxxxxxxxxxxxxxxx\r\n'.repeat(1000)}\r\n`),
    );
    expect(await outcome(url())).toBe('TOO_LARGE');
  });

  test('a server that floods with interim answers is left after a few of them', async () => {
    const { url } = await raw((socket) => {
      const flood = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 1);
      socket.on('close', () => clearInterval(flood));
    });
    expect(await outcome(url(), createNodeTransport({ limits: { firstByte: 10_000 } }))).toBe('SERVER_ERROR');
  });

  test('the connection goes to the address that was checked, and the name is asked once', async () => {
    const hosts: unknown[] = [];
    const { url } = await server(({ headers }, response) => {
      hosts.push(headers.host);
      response.end('pinned');
    });
    let asked = 0;
    const once: ResolveName = async () => {
      asked += 1;
      if (asked > 1) throw new Error('asked twice');
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const { port } = new URL(url());
    const transport = createNodeTransport({ resolve: once });
    expect(await outcome(`http://nas.example:${port}/`, transport)).toBe('pinned');
    expect(hosts).toEqual([`nas.example:${port}`]);
  });
});

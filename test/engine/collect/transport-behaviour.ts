import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { HttpRequest, HttpTransport } from '../../../electron/engine/collect/http-transport.ts';
import type { ResolveName } from '../../../electron/engine/collect/node-transport.ts';
import type { Waits } from '../../../electron/engine/collect/transport-watch.ts';
import { type Answer, type LoopbackServer, openRawServer, openServer } from './loopback-server.ts';

const mib = 1024 * 1024;
const open: LoopbackServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server that is closed after the test. */
export const server = async (answer: Answer): Promise<LoopbackServer> => {
  const started = await openServer(answer);
  open.push(started);
  return started;
};
export const raw = async (...args: Parameters<typeof openRawServer>): Promise<LoopbackServer> => {
  const started = await openRawServer(...args);
  open.push(started);
  return started;
};

const request = (url: string, fields: Partial<HttpRequest> = {}): HttpRequest => ({
  url: new URL(url),
  headers: {},
  allowPrivate: true,
  ...fields,
});

/** What came of a request: the body as text, or the reason of the failure. */
export async function outcomeOf(transport: HttpTransport, url: string, limit = 10 * mib): Promise<string> {
  const response = await transport.send(request(url));
  if (response.kind === 'failed') return response.reason;
  const body = await response.read(limit);
  return body.kind === 'failed' ? body.reason : new TextDecoder().decode(body.bytes);
}

export type CreateTransport = (options?: {
  readonly limits?: Partial<Waits>;
  readonly resolve?: ResolveName;
}) => HttpTransport;

/** What every transport does, whatever carries it. */
export function describeTransport(create: CreateTransport): void {
  describeAnswers(create);
  describeCompression(create);
  describeSize(create);
  describeBrokenServers(create);
  describeSlowServers(create);
  describePrivateAddresses(create);
}

function describeAnswers(create: CreateTransport): void {
  const outcome = (url: string, transport = create(), limit?: number) => outcomeOf(transport, url, limit);
  describe('an answer', () => {
    test('comes with its status, its headers and its body', async () => {
      const { url } = await server((_request, response) => {
        response.writeHead(203, { ETag: '"x"', 'Set-Cookie': ['a=1', 'b=2'] }).end('hello');
      });
      const response = await create().send(request(url()));
      expect(response).toMatchObject({
        kind: 'response',
        status: 203,
        headers: { etag: '"x"', 'set-cookie': 'a=1, b=2' },
      });
      expect(response.kind === 'response' && (await response.read(100))).toMatchObject({ kind: 'body' });
    });

    test('is asked for with the headers that were given and nothing that tells on us', async () => {
      let seen: Record<string, unknown> = {};
      const { url } = await server(({ headers }, response) => {
        seen = headers;
        response.end();
      });
      await create().send(
        request(url('/a?b=1'), { headers: { 'user-agent': 'X', 'if-none-match': 'W/"1"' } }),
      );
      expect(seen).toEqual({
        'user-agent': 'X',
        'if-none-match': 'W/"1"',
        host: new URL(url()).host,
        connection: 'close',
      });
    });

    test('does not follow a redirect', async () => {
      const { url, accepted } = await server((_request, response) =>
        response.writeHead(302, { location: url('/b') }).end(),
      );
      expect(await create().send(request(url()))).toMatchObject({
        status: 302,
        headers: { location: url('/b') },
      });
      expect(accepted()).toBe(1);
    });

    test('can be left unread', async () => {
      const { url } = await server((_request, response) => void response.writeHead(200).write('x'));
      const response = await create().send(request(url()));
      if (response.kind === 'response') response.discard();
      expect(response.kind).toBe('response');
    });

    test('does not remember cookies', async () => {
      const cookies: unknown[] = [];
      const { url } = await server(({ headers }, response) => {
        cookies.push(headers.cookie);
        response.writeHead(200, { 'set-cookie': 'id=1' }).end();
      });
      const transport = create();
      await outcome(url(), transport);
      await outcome(url(), transport);
      expect(cookies).toEqual([undefined, undefined]);
    });
  });
}

function describeCompression(create: CreateTransport): void {
  const outcome = (url: string, transport = create(), limit?: number) => outcomeOf(transport, url, limit);
  describe('compression', () => {
    const text = 'feed '.repeat(1000);

    test.each<[coding: string, body: Buffer]>([
      ['gzip', gzipSync(text)],
      ['x-gzip', gzipSync(text)],
      ['GZIP', gzipSync(text)],
      ['br', brotliCompressSync(text)],
      ['identity', Buffer.from(text)],
    ])('%s is undone', async (coding, body) => {
      const { url } = await server((_request, response) =>
        response.writeHead(200, { 'content-encoding': coding }).end(body),
      );
      expect(await outcome(url())).toBe(text);
    });

    test('that is damaged fails as SERVER_ERROR', async () => {
      const damaged = Buffer.concat([gzipSync(text).subarray(0, 12), Buffer.alloc(50, 7)]);
      const { url } = await server((_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(damaged),
      );
      expect(await outcome(url())).toBe('SERVER_ERROR');
    });

    test.each<[name: string, coding: string, bomb: () => Buffer]>([
      ['gzip', 'gzip', () => gzipSync(Buffer.alloc(300 * mib), { level: 9 })],
      ['brotli', 'br', () => brotliCompressSync(Buffer.alloc(100 * mib))],
    ])('a bomb of %s is stopped at the limit', async (_name, coding, bomb) => {
      const body = bomb();
      expect(body.length).toBeLessThan(mib);
      const { url } = await server((_request, response) =>
        response.writeHead(200, { 'content-encoding': coding }).end(body),
      );
      const before = process.memoryUsage().rss;
      expect(await outcome(url())).toBe('TOO_LARGE');
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * mib);
    });
  });
}

function describeSize(create: CreateTransport): void {
  const outcome = (url: string, transport = create(), limit?: number) => outcomeOf(transport, url, limit);
  describe('size', () => {
    test('a body at the limit is read, one byte more is not', async () => {
      const { url } = await server(({ url: path }, response) =>
        response.end('x'.repeat(Number(path?.slice(1)))),
      );
      expect(await outcome(url('/1000'), create(), 1000)).toHaveLength(1000);
      expect(await outcome(url('/1001'), create(), 1000)).toBe('TOO_LARGE');
    });

    test('a body without an end is stopped at the limit, and the connection is closed', async () => {
      let hungUp: () => void = () => undefined;
      const closed = new Promise<void>((resolve) => {
        hungUp = resolve;
      });
      const { url } = await server((_request, response) => {
        const more = (): void => void response.write(Buffer.alloc(65_536), more);
        response.on('close', hungUp);
        more();
      });
      expect(await outcome(url(), create(), 2 * mib)).toBe('TOO_LARGE');
      await closed;
    });
  });
}

function describeBrokenServers(create: CreateTransport): void {
  const outcome = (url: string, transport = create(), limit?: number) => outcomeOf(transport, url, limit);
  describe('a server that is broken', () => {
    test.each<[what: string, bytes: string, reason: string]>([
      ['promises more than it sends', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort', 'TRUNCATED'],
      [
        'breaks off in the middle of a chunk',
        'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nshort',
        'TRUNCATED',
      ],
      [
        'breaks off between chunks',
        'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n',
        'TRUNCATED',
      ],
      ['speaks SSH', 'SSH-2.0-OpenSSH_9.2\r\n', 'SERVER_ERROR'],
      ['hangs up at once', '', 'SERVER_ERROR'],
      ['sends half of its headers', 'HTTP/1.1 200 OK\r\nContent-Le', 'SERVER_ERROR'],
      ['sends a status that is none', 'HTTP/1.1 abc\r\n\r\n', 'SERVER_ERROR'],
      [
        'repeats Content-Length differently',
        'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
        'SERVER_ERROR',
      ],
    ])('and %s gives %s', async (_what, bytes, reason) => {
      const { url } = await raw((socket) => socket.end(bytes));
      expect(await outcome(url())).toBe(reason);
    });

    test('and sends more than it promised is read as far as it promised', async () => {
      const { url } = await raw((socket) =>
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more'),
      );
      expect(await outcome(url())).toBe('ok');
    });

    test('and resets the connection in the middle gives TRUNCATED', async () => {
      const { url } = await raw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort', () => socket.resetAndDestroy());
      });
      expect(['TRUNCATED', 'SERVER_ERROR']).toContain(await outcome(url()));
    });

    test('and that is not there gives SERVER_ERROR', async () => {
      const gone = await openServer(() => undefined);
      await gone.close();
      expect(await outcome(gone.url())).toBe('SERVER_ERROR');
    });

    test('and that does not speak TLS gives TLS', async () => {
      const { url } = await raw((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
      expect(await outcome(url().replace('http:', 'https:'))).toBe('TLS');
    });
  });
}

function describeSlowServers(create: CreateTransport): void {
  const outcome = (url: string, transport = create(), limit?: number) => outcomeOf(transport, url, limit);
  const quick = (limits: Partial<Waits>) => create({ limits });
  describe('a server that is slow', () => {
    test('and never answers is left after its time', async () => {
      const { url } = await raw(() => undefined);
      expect(await outcome(url(), quick({ firstByte: 50 }))).toBe('TIMEOUT');
    });

    test('and stops in the middle is left after its time', async () => {
      const { url } = await raw(
        (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'),
      );
      expect(await outcome(url(), quick({ idle: 50 }))).toBe('TIMEOUT');
    });

    test('and drips is left when all its time is over', async () => {
      const { url } = await raw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n');
        const drip = setInterval(() => socket.write('x'), 5);
        socket.on('close', () => clearInterval(drip));
      });
      expect(await outcome(url(), quick({ idle: 1000, total: 100 }))).toBe('TIMEOUT');
    });

    test('and whose name takes long is left after its time', async () => {
      const transport = create({
        limits: { connect: 50, firstByte: 50 },
        resolve: () => new Promise(() => undefined),
      });
      expect(await outcome('http://slow.example/', transport)).toBe('TIMEOUT');
    });

    test('does not hold up a request that the person cancels', async () => {
      const cancel = new AbortController();
      const { url } = await raw(() => cancel.abort());
      expect(await create().send(request(url(), { signal: cancel.signal }))).toMatchObject({
        reason: 'CANCELLED',
      });
      expect(await create().send(request(url(), { signal: cancel.signal }))).toMatchObject({
        reason: 'CANCELLED',
      });
    });
  });
}

function describePrivateAddresses(create: CreateTransport): void {
  describe('private addresses', () => {
    const closedTo = async (url: string, resolve?: ResolveName) =>
      await create(resolve ? { resolve } : {}).send(request(url, { allowPrivate: false }));

    test.each([
      (port: string) => `http://127.0.0.1:${port}/`,
      (port: string) => `http://2130706433:${port}/`,
      (port: string) => `http://0x7f.1:${port}/`,
      (port: string) => `http://0:${port}/`,
      (port: string) => `http://localhost:${port}/`,
      (port: string) => `http://localhost.:${port}/`,
      (port: string) => `http://[::ffff:127.0.0.1]:${port}/`,
    ])('are refused as written, without a connection', async (address) => {
      const { url, accepted } = await server((_request, response) => response.end());
      expect(await closedTo(address(new URL(url()).port))).toMatchObject({ reason: 'REFUSED_ADDRESS' });
      expect(accepted()).toBe(0);
    });

    test('are refused behind a public name, without a connection', async () => {
      const { url, accepted } = await server((_request, response) => response.end());
      const rebound: ResolveName = async () => [{ address: '127.0.0.1', family: 4 }];
      expect(await closedTo(`http://evil.example:${new URL(url()).port}/`, rebound)).toMatchObject({
        reason: 'REFUSED_ADDRESS',
      });
      expect(accepted()).toBe(0);
    });

    test('are refused where only one of several addresses is private', async () => {
      const mixed: ResolveName = async () => [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ];
      expect(await closedTo('http://evil.example/', mixed)).toMatchObject({ reason: 'REFUSED_ADDRESS' });
    });

    test.each([
      ['ENOTFOUND', 'UNRESOLVED'],
      ['EAI_AGAIN', 'OFFLINE'],
    ])('a name that fails with %s is %s', async (code, reason) => {
      const failing: ResolveName = async () => {
        throw Object.assign(new Error('no'), { code });
      };
      expect(await closedTo('http://nowhere.example/', failing)).toMatchObject({ reason });
    });
  });
}

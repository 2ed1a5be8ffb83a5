import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { SourceVerdict } from '../../shared/model/source.ts';
import { rss } from './loopback-feeds.ts';

/** How a server misbehaves: with an answer of HTTP, with bytes of its own, or with its certificate. */
export type Behaviour =
  | { readonly by: 'http'; readonly answer: (request: IncomingMessage, response: ServerResponse) => void }
  | { readonly by: 'bytes'; readonly answer: (socket: Socket) => void }
  | { readonly by: 'tls'; readonly certificate: Certificate };

export type Certificate =
  | 'expired'
  | 'not valid yet'
  | 'of another host'
  | 'self-signed'
  | 'unknown authority'
  | 'old protocol'
  | 'plain HTTP'
  | 'no handshake';

/** One way to be broken, the verdict that it earns, and what its sentence must speak of. */
export type HostileServer = {
  readonly row: string;
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly verdict: SourceVerdict;
  readonly says?: RegExp;
};

const mib = 1024 * 1024;

const http = (answer: (request: IncomingMessage, response: ServerResponse) => void): Behaviour => ({
  by: 'http',
  answer,
});
const status = (code: number, headers: Record<string, string> = {}): Behaviour =>
  http((_request, response) => void response.writeHead(code, headers).end(code === 204 ? '' : 'no'));
const body = (content: string | Buffer, headers: Record<string, string> = {}): Behaviour =>
  http((_request, response) => void response.writeHead(200, headers).end(content));
const to = (location: string, code = 302): Behaviour => status(code, { location });
/** Ends the connection after these bytes. */
const bytes = (content: string): Behaviour => ({ by: 'bytes', answer: (socket) => void socket.end(content) });
const tls = (certificate: Certificate): Behaviour => ({ by: 'tls', certificate });

/** The same bytes for as long as somebody takes them. */
const endless =
  (chunk: string | Buffer) =>
  (stream: Socket | ServerResponse): void => {
    const more = (): void => {
      if (!stream.destroyed) stream.write(chunk, (failed) => void (failed || setImmediate(more)));
    };
    more();
  };
const flood = (chunk: string): Behaviour => ({ by: 'bytes', answer: endless(chunk) });

/** A few bytes at a time, for ever: never idle for long, never at an end. */
const dripping = (head: string, drop: string): Behaviour => ({
  by: 'bytes',
  answer: (socket) => {
    socket.write(head);
    const drip = setInterval(() => socket.write(drop), 20);
    socket.on('close', () => clearInterval(drip));
  },
});

const item = { title: 'The one article', link: 'https://x.example/1', guid: '1' };
const feed = rss('Title', [item]);
const inItem = (text: string): string =>
  `<rss version="2.0"><channel><title>T</title><item><title>x</title>${text}</item></channel></rss>`;
const ok = 'HTTP/1.1 200 OK\r\n';
const bombs = {
  gzip: gzipSync(Buffer.alloc(300 * mib), { level: 9 }),
  br: brotliCompressSync(Buffer.alloc(300 * mib)),
};
const entities = Array.from(
  { length: 20 },
  (_, level) => `<!ENTITY e${level + 1} "&e${level};&e${level};&e${level};">`,
).join('');

/** Sends this many bytes of one unit, as fast as they are taken. */
const long =
  (before: string, unit: string, size: number, after: string) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.write(before);
    const block = unit.repeat(Math.ceil((256 * 1024) / unit.length));
    const more = (left: number): void => {
      if (response.destroyed) return;
      if (left <= 0) return void response.end(after);
      response.write(block, () => more(left - block.length));
    };
    more(size);
  };

type Row = readonly [row: string, name: string, verdict: SourceVerdict, behaviour: Behaviour, says?: RegExp];

const rows: readonly Row[] = [
  ['R1', 'accepts, never answers', 'TIMEOUT', http(() => undefined), /did not answer in time/],
  ['R1', 'headers that never end', 'TIMEOUT', dripping(ok, 'X: y\r\n')],
  ['R1', 'a status line that never ends', 'TIMEOUT', dripping('HTTP/1.1 200 O', 'K')],
  ['R2', 'a body of drops', 'TIMEOUT', dripping(`${ok}\r\n<rss>`, 'x'), /too slowly/],
  ['R2', 'chunks of one byte', 'TIMEOUT', dripping(`${ok}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n')],
  [
    'R2',
    'a body that stops',
    'TIMEOUT',
    http((_request, response) => void response.write('<rss>')),
    /stopped/,
  ],
  ['R3', 'an endless body', 'TOO_LARGE', http((_request, response) => endless(Buffer.alloc(mib))(response))],
  ['R3', 'a body of 100 MB', 'TOO_LARGE', http(long('<rss>', 'x', 100 * mib, '</rss>'))],
  ['R4', 'Content-Length too long', 'TRUNCATED', bytes(`${ok}Content-Length: 9999\r\n\r\n${feed}`)],
  ['R4', 'a chunk cut', 'TRUNCATED', bytes(`${ok}Transfer-Encoding: chunked\r\n\r\nffff\r\n${feed}`)],
  ['R4', 'no last chunk', 'TRUNCATED', bytes(`${ok}Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n`)],
  [
    'R4',
    'a reset in the body',
    'TRUNCATED',
    http((_request, response) => {
      response
        .writeHead(200, { 'content-length': '9999' })
        .write('<rss>', () => response.socket?.resetAndDestroy());
    }),
  ],
  ['R4', 'a reset before the answer', 'SERVER_ERROR', http((request) => request.socket.resetAndDestroy())],
  ['R5', 'Content-Length too short', 'NOT_A_FEED', bytes(`${ok}Content-Length: 4\r\n\r\n${feed}`)],
  ['R5', 'two lengths', 'SERVER_ERROR', bytes(`${ok}Content-Length: 4\r\nContent-Length: 5\r\n\r\n${feed}`)],
  [
    'R6',
    'a redirect to itself',
    'SERVER_ERROR',
    http(({ url }, response) => void response.writeHead(302, { location: url ?? '' }).end()),
    /circle/,
  ],
  [
    'R6',
    'a redirect for each hop',
    'SERVER_ERROR',
    http(({ url = '' }, response) => void response.writeHead(302, { location: `${url}x` }).end()),
    /more than 5 times/,
  ],
  ['R6', 'to a file', 'REFUSED_ADDRESS', to('file:///etc/passwd')],
  ['R6', 'to a share', 'REFUSED_ADDRESS', to('file://127.0.0.1/share')],
  ['R6', 'to a script', 'REFUSED_ADDRESS', to('javascript:alert(1)')],
  ['R6', 'to data', 'REFUSED_ADDRESS', to('data:text/xml,<rss/>', 307)],
  ['R6', 'to no address', 'SERVER_ERROR', to('http://[::bad')],
  ['R6', 'to nowhere', 'SERVER_ERROR', status(302)],
  ['R6', 'to an empty address', 'SERVER_ERROR', to(' ', 301)],
  ['R8', '304 to one who asked for all', 'SERVER_ERROR', status(304), /never sent/],
  ['R9', '429', 'RATE_LIMITED', status(429, { 'retry-after': '60' })],
  ['R10', '500', 'SERVER_ERROR', status(500)],
  ['R10', '503', 'SERVER_ERROR', status(503, { 'retry-after': 'soon' })],
  ['R10', '599', 'SERVER_ERROR', status(599)],
  ['R10', '401', 'BLOCKED', status(401)],
  ['R10', '403', 'BLOCKED', status(403)],
  ['R10', '404', 'NOT_FOUND', status(404)],
  ['R10', '410', 'GONE', status(410)],
  ['R11', '204', 'EMPTY', status(204)],
  ['R11', 'nothing', 'EMPTY', body('')],
  ['R11', 'blanks', 'EMPTY', body(' \n\t\u00a0 ')],
  ['R11', 'a feed without articles', 'EMPTY', body(rss('T', []))],
  [
    'R12',
    'a login page',
    'NOT_A_FEED',
    body('<!doctype html><html><body>Log in</body></html>', { 'content-type': 'application/rss+xml' }),
    /web page/,
  ],
  ['R12', 'a challenge', 'BLOCKED', status(403, { 'cf-mitigated': 'challenge' }), /person/],
  [
    'R12',
    'a challenge with 200',
    'NOT_A_FEED',
    body('<html><head><title>Just a moment...</title></head></html>'),
  ],
  ['R12', 'a PDF', 'NOT_A_FEED', body('%PDF-1.7 \u0001\u0002')],
  ['R12', 'JSON of another kind', 'NOT_A_FEED', body('{"error": "no"}')],
  [
    'R12',
    'half a JSON Feed',
    'PARSE_FAILED',
    body('{"version": "https://jsonfeed.org/version/1.1", "items": ['),
  ],
  ['R13', 'gzip that nobody asked for', 'NOT_A_FEED', body(gzipSync(feed))],
  ['R13', 'gzip announced, text sent', 'OK', body(feed, { 'content-encoding': 'gzip' })],
  ['R13', 'a bomb of gzip', 'TOO_LARGE', body(bombs.gzip, { 'content-encoding': 'gzip' })],
  ['R13', 'a bomb of br', 'TOO_LARGE', body(bombs.br, { 'content-encoding': 'br' })],
  [
    'R13',
    'gzip in gzip',
    'SERVER_ERROR',
    body(gzipSync(gzipSync(feed)), { 'content-encoding': 'gzip, gzip' }),
  ],
  ['R13', 'fifty codings', 'SERVER_ERROR', body('x', { 'content-encoding': Array(50).fill('gzip').join() })],
  ['R13', 'half a gzip', 'TRUNCATED', body(gzipSync(feed).subarray(0, 60), { 'content-encoding': 'gzip' })],
  ['R13', 'br that is none', 'SERVER_ERROR', body(feed, { 'content-encoding': 'br' })],
  ['R13', 'an unknown coding', 'SERVER_ERROR', body('x', { 'content-encoding': 'zstd' }), /zstd/],
  ['R13', 'gzip as it should be', 'OK', body(gzipSync(feed), { 'content-encoding': 'x-gzip' })],
  ['R13', 'br as it should be', 'OK', body(brotliCompressSync(feed), { 'content-encoding': 'br' })],
  ['R14', 'UTF-16 with a mark', 'OK', body(Buffer.from(`\ufeff${feed}`, 'utf16le'))],
  [
    'R14',
    'windows-1252 that says so',
    'OK',
    body(Buffer.from(inItem('\u00e9'), 'latin1'), { 'content-type': 'text/xml; charset=windows-1252' }),
  ],
  ['R14', 'a charset that is none', 'OK', body(feed, { 'content-type': 'text/xml; charset=base64' })],
  ['R14', 'a mark in the wrong place', 'OK', body(`\n\n\ufeff${feed}`)],
  [
    'R15',
    'a million items',
    'OK',
    http(long('<rss><channel><item><title>x</title></item>', '<item/>', 7 * mib, '</channel></rss>')),
  ],
  [
    'R15',
    '350,000 items with a guid',
    'OK',
    http(long('<rss><channel>', '<item><guid>1</guid></item>', 9 * mib, '</channel></rss>')),
  ],
  ['R15', 'items that never end', 'OK', body(`<rss><channel>${'<item><title>x'.repeat(200_000)}`)],
  ['R15', 'deep nesting', 'OK', body(inItem(`<description>${'<b>'.repeat(200_000)}</description>`))],
  ['R15', 'deep nesting of unknown elements', 'OK', body(inItem('<x>'.repeat(200_000)))],
  ['R15', 'deep JSON', 'NOT_A_FEED', body(`{"items":${'['.repeat(2_000_000)}`)],
  [
    'R15',
    'an entity bomb',
    'OK',
    body(`<!DOCTYPE r [<!ENTITY e0 "ha">${entities}]>${inItem('<description>&e20;</description>')}`),
  ],
  [
    'R15',
    'an external entity',
    'OK',
    body(`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inItem('<description>&x;</description>')}`),
  ],
  [
    'R15',
    'a bomb for regular expressions',
    'OK',
    body(inItem(`<description><![CDATA[${'<'.repeat(160_000)}]]></description>`)),
  ],
  [
    'R15',
    'tags that never end',
    'OK',
    body(inItem(`<description><![CDATA[${'a<h'.repeat(32_000)}]]></description>`)),
  ],
  ['R15', 'a hundred thousand attributes', 'OK', body(inItem(`<guid ${'a="1" '.repeat(100_000)}>1</guid>`))],
  ['R16', 'an expired certificate', 'TLS', tls('expired'), /expired/],
  ['R16', 'a certificate of tomorrow', 'TLS', tls('not valid yet'), /not valid yet/],
  ['R16', 'a certificate of another host', 'TLS', tls('of another host'), /another host/],
  ['R16', 'a self-signed certificate', 'TLS', tls('self-signed'), /by itself/],
  ['R16', 'an unknown authority', 'TLS', tls('unknown authority'), /authority/],
  ['R16', 'TLS 1.0', 'TLS', tls('old protocol')],
  ['R16', 'plain HTTP on a port of TLS', 'TLS', tls('plain HTTP')],
  ['R16', 'no handshake', 'TIMEOUT', tls('no handshake')],
  ['R16', 'a flood of 100', 'SERVER_ERROR', flood('HTTP/1.1 100 Continue\r\n\r\n')],
  ['R16', 'a flood of 103', 'SERVER_ERROR', flood('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n')],
  [
    'R16',
    'another protocol',
    'SERVER_ERROR',
    bytes('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  ],
  ['R16', 'a banner of SSH', 'SERVER_ERROR', bytes('SSH-2.0-OpenSSH_9.2\r\n')],
  ['R16', 'HTTP/0.9', 'SERVER_ERROR', bytes(feed)],
  [
    'R16',
    'too many headers',
    'TOO_LARGE',
    bytes(`${ok}${'X-Pad: xxxxxxxxxxxxxxxxxxxxxxxx\r\n'.repeat(2000)}\r\n`),
  ],
  ['R16', 'a header without end', 'TOO_LARGE', flood(`${ok}X: ${'x'.repeat(4096)}`)],
  ['R16', 'NUL in a header', 'SERVER_ERROR', bytes(`${ok}X: a\0b\r\n\r\n${feed}`)],
  ['R16', 'hangs up at once', 'SERVER_ERROR', bytes('')],
];

/** Every way to be broken that a reader of feeds meets. */
export const hostileServers: readonly HostileServer[] = rows.map(([row, name, verdict, behaviour, says]) => ({
  row,
  name,
  verdict,
  behaviour,
  ...(says === undefined ? {} : { says }),
}));

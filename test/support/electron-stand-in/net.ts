import { lookup as resolveName } from 'node:dns/promises';
import { EventEmitter } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { PassThrough } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { ClientRequest, ClientRequestConstructorOptions, Net } from 'electron';
import type { ResolveName } from '../../../electron/engine/collect/node-transport.ts';

const netErrors: Readonly<Record<string, string>> = {
  ENOTFOUND: 'ERR_NAME_NOT_RESOLVED',
  EAI_AGAIN: 'ERR_INTERNET_DISCONNECTED',
  ECONNREFUSED: 'ERR_CONNECTION_REFUSED',
  ECONNRESET: 'ERR_EMPTY_RESPONSE',
  EPROTO: 'ERR_SSL_PROTOCOL_ERROR',
};

const netError = (code: string): Error => new Error(`net::${code}`);

function netErrorOf({ code = '' }: NodeJS.ErrnoException): Error {
  const other = code.startsWith('ERR_SSL') ? 'ERR_SSL_PROTOCOL_ERROR' : 'ERR_INVALID_HTTP_RESPONSE';
  return netError(netErrors[code] ?? other);
}

/** Electron's `net` over Node, as far as the host uses it: no proxy, and no cookies or cache to be had. */
export function createNet(
  resolve: ResolveName = (host) => resolveName(host, { all: true }),
): Pick<Net, 'request' | 'resolveHost'> {
  const lookup: LookupFunction = (host, { all }, answer) => {
    resolve(host).then(
      (addresses) => {
        if (all === true) answer(null, [...addresses]);
        else answer(null, addresses[0]?.address ?? '', addresses[0]?.family);
      },
      (error: NodeJS.ErrnoException) => answer(error, []),
    );
  };
  return {
    request: (options) => openRequest(options, lookup),
    resolveHost: async (host) => {
      const addresses = await resolve(host).catch(() => {
        throw netError('ERR_NAME_NOT_RESOLVED');
      });
      const endpoints = addresses.map(({ address, family }) => ({
        address,
        family: family === 6 ? ('ipv6' as const) : ('ipv4' as const),
      }));
      return { endpoints };
    },
  };
}

function openRequest(
  options: ClientRequestConstructorOptions | string,
  lookup: LookupFunction,
): ClientRequest {
  if (typeof options === 'string') throw new Error('The stand-in needs options.');
  const { url = '', headers = {}, redirect, cache, credentials } = options;
  if (redirect !== 'manual' || cache !== 'no-store' || credentials !== 'omit')
    throw new Error('The stand-in follows no redirect and has neither cache nor cookies.');
  const open = url.startsWith('https:') ? httpsRequest : httpRequest;
  const client = open(url, { headers, lookup, agent: false });
  const events = new EventEmitter();
  let aborted = false;
  client.on('error', (error) => aborted || events.emit('error', netErrorOf(error)));
  client.on('response', (message) => {
    const { location } = message.headers;
    if (location === undefined) events.emit('response', responseOf(message));
    else tellRedirect(message, location);
  });
  const abort = (): void => {
    aborted = true;
    client.destroy();
  };
  const tellRedirect = (message: IncomingMessage, location: string): void => {
    const next = URL.parse(location, url);
    if (next === null) events.emit('error', netError('ERR_INVALID_REDIRECT'));
    else events.emit('redirect', message.statusCode, 'GET', next.href, message.headersDistinct);
    if (!aborted) abort();
  };
  // Of Electron's request the host calls these three; the rest would need Chromium.
  return Object.assign(events, { abort, end: () => client.end() }) as unknown as ClientRequest;
}

const decoderOf = (coding: string) => {
  if (/^(?:x-)?gzip$/i.test(coding)) return createGunzip();
  return /^br$/i.test(coding) ? createBrotliDecompress() : new PassThrough();
};

/** The answer with its body decompressed on the way, as Chromium does it. */
function responseOf(message: IncomingMessage) {
  const body = new PassThrough();
  const decoder = decoderOf(message.headers['content-encoding'] ?? '');
  message.on('error', () => body.destroy(netError('ERR_CONTENT_LENGTH_MISMATCH')));
  decoder.on('error', () => body.destroy(netError('ERR_CONTENT_DECODING_FAILED')));
  message.pipe(decoder).pipe(body);
  return Object.assign(body, { statusCode: message.statusCode, headers: message.headers });
}

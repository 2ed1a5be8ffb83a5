import { lookup as resolveName } from 'node:dns/promises';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import {
  failure,
  type HttpRequest,
  type HttpResponse,
  type HttpTransport,
  type TransportFailure,
} from './http-transport.ts';
import { bareHost, isPublicAddress, isPublicHost } from './public-address.ts';
import { readBody } from './read-body.ts';
import { failureOfError, refusedAddress } from './transport-errors.ts';
import { createWatch, usualWaits, type Waits, type Watch } from './transport-watch.ts';

/** How long a server may take, and the bytes its headers may have. */
export type TransportLimits = Waits & { readonly headerBytes: number };

/** Preliminary answers (100 to 199) before the real one; some send them without end. */
const mostPreliminary = 10;

const usualLimits: TransportLimits = { ...usualWaits, headerBytes: 16 * 1024 };

export type ResolvedAddress = { readonly address: string; readonly family: number };
export type ResolveName = (hostname: string) => Promise<readonly ResolvedAddress[]>;

const resolveAll: ResolveName = (hostname) => resolveName(hostname, { all: true });

type Options = { readonly limits?: Partial<TransportLimits>; readonly resolve?: ResolveName };

/** Every address of the host, each one checked; the connection uses these and never asks the name again. */
async function checkedAddresses(
  url: URL,
  allowPrivate: boolean,
  resolve: ResolveName,
): Promise<readonly ResolvedAddress[] | TransportFailure> {
  const host = bareHost(url);
  if (!allowPrivate && !isPublicHost(host)) return refusedAddress(url);
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  try {
    const addresses = await resolve(host);
    if (addresses.length === 0) return failure('UNRESOLVED', `The name ${host} has no address.`);
    const closed = addresses.some(({ address }) => !isPublicAddress(address));
    return closed && !allowPrivate ? refusedAddress(url) : addresses;
  } catch (error) {
    return failureOfError(error, host);
  }
}

/** Answers Node's question for addresses with those that were checked. */
const pinned =
  (addresses: readonly ResolvedAddress[]): LookupFunction =>
  (_hostname, options, answer) => {
    if (options.all === true) answer(null, [...addresses]);
    else answer(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );

function responseOf(
  message: IncomingMessage,
  request: ClientRequest,
  watch: Watch,
  host: string,
): HttpResponse {
  return {
    kind: 'response',
    status: message.statusCode ?? 0,
    headers: headersOf(message),
    read: (maxBytes) => readBody(message, { maxBytes, watch, host }),
    discard: () => {
      watch.stop();
      request.destroy();
    },
  };
}

function openRequest(request: HttpRequest, addresses: readonly ResolvedAddress[], limits: TransportLimits) {
  const { url } = request;
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return open({
    protocol: url.protocol,
    hostname: bareHost(url),
    port: url.port || undefined,
    path: `${url.pathname}${url.search}`,
    headers: { ...request.headers, host: url.host },
    lookup: pinned(addresses),
    agent: false,
    maxHeaderSize: limits.headerBytes,
    rejectUnauthorized: true,
  });
}

function exchange(
  request: HttpRequest,
  addresses: readonly ResolvedAddress[],
  limits: TransportLimits,
  watch: Watch,
): Promise<HttpResponse | TransportFailure> {
  const host = request.url.hostname;
  return new Promise((resolve) => {
    const client = openRequest(request, addresses, limits);
    watch.onExpiry((failed) => {
      resolve(failed);
      client.destroy();
    });
    client.on('socket', (socket) => {
      socket.once(request.url.protocol === 'https:' ? 'secureConnect' : 'connect', () =>
        watch.enter('firstByte'),
      );
    });
    client.on('response', (message) => {
      watch.enter('idle');
      resolve(responseOf(message, client, watch, host));
    });
    let preliminary = 0;
    client.on('information', () => {
      preliminary += 1;
      if (preliminary <= mostPreliminary) return;
      resolve(failure('SERVER_ERROR', `${host} sends preliminary answers without end.`));
      watch.stop();
      client.destroy();
    });
    client.on('upgrade', (_message, socket) => {
      resolve(failure('SERVER_ERROR', `${host} wants to speak another protocol than HTTP.`));
      watch.stop();
      socket.destroy();
    });
    client.on('error', (error) => {
      resolve(watch.expired() ?? failureOfError(error, host));
      watch.stop();
    });
    client.end();
  });
}

/** The transport of Node: each request on a connection of its own, to an address that was checked. */
export function createNodeTransport(options: Options = {}): HttpTransport {
  const limits = { ...usualLimits, ...options.limits };
  const resolve = options.resolve ?? resolveAll;
  return {
    send: async (request) => {
      const watch = createWatch(limits, request.url.hostname, request.signal);
      const addresses = await Promise.race([
        checkedAddresses(request.url, request.allowPrivate, resolve),
        watch.expiry,
      ]);
      if ('kind' in addresses) {
        watch.stop();
        return addresses;
      }
      return watch.expired() ?? (await exchange(request, addresses, limits, watch));
    },
  };
}

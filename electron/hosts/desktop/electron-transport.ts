import type { ClientRequest, IncomingMessage, Net } from 'electron';
import type {
  HttpBody,
  HttpRequest,
  HttpResponse,
  HttpTransport,
  TransportFailure,
} from '../../engine/collect/http-transport.ts';
import { bareHost, isPublicAddress, isPublicHost } from '../../engine/collect/public-address.ts';
import { tooLarge } from '../../engine/collect/read-body.ts';
import { refusedAddress } from '../../engine/collect/transport-errors.ts';
import { createWatch, usualWaits, type Waits, type Watch } from '../../engine/collect/transport-watch.ts';
import { failureOfBrokenBody, failureOfNetError } from './net-errors.ts';

type Options = {
  readonly net: Pick<Net, 'request' | 'resolveHost'>;
  readonly limits?: Partial<Waits>;
};

/**
 * The transport of the desktop: Chromium's network, with the proxy (PAC too) and the certificates of the system.
 *
 * What it cannot promise: addresses are checked before Chromium connects, but Chromium then asks its own resolver
 * and cannot be told which address to take. A name whose answer changes in that moment can still send a request
 * into the own network; the check is made again before the answer is used. The transport of Node has no such gap.
 * Behind a proxy it is the proxy that resolves the name.
 */
export function createElectronTransport({ net, limits }: Options): HttpTransport {
  return {
    send: async (request) => {
      const watch = createWatch({ ...usualWaits, ...limits }, request.url.hostname, request.signal);
      const check = () => Promise.race([refusal(request, net), watch.expiry]);
      const closed = (await check()) ?? watch.expired();
      if (closed !== null) {
        watch.stop();
        return closed;
      }
      const answer = await exchange(request, net, watch);
      const closedSince = answer.kind === 'failed' ? null : await check();
      if (answer.kind === 'failed' || closedSince === null) return answer;
      answer.discard();
      return closedSince;
    },
  };
}

/** Why the address may not be asked, or null. */
async function refusal(
  { url, allowPrivate }: HttpRequest,
  net: Options['net'],
): Promise<TransportFailure | null> {
  if (allowPrivate) return null;
  const host = bareHost(url);
  if (!isPublicHost(host)) return refusedAddress(url);
  try {
    const { endpoints } = await net.resolveHost(host);
    return endpoints.every(({ address }) => isPublicAddress(address)) ? null : refusedAddress(url);
  } catch {
    // Behind a proxy perhaps only the proxy knows the name. Without one the request fails as this did, and says why.
    return null;
  }
}

function openRequest({ url, headers }: HttpRequest, net: Options['net']): ClientRequest {
  // Chromium names the codings that it undoes itself.
  const { 'accept-encoding': _codings, ...others } = headers;
  return net.request({
    method: 'GET',
    url: url.href,
    headers: others,
    redirect: 'manual',
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
}

function exchange(
  request: HttpRequest,
  net: Options['net'],
  watch: Watch,
): Promise<HttpResponse | TransportFailure> {
  const host = request.url.hostname;
  return new Promise((resolve) => {
    const client = openRequest(request, net);
    watch.onExpiry((failed) => {
      resolve(failed);
      client.abort();
    });
    client.on('redirect', (status, _method, location, headers) => {
      watch.enter('idle');
      client.abort();
      resolve(redirectOf(status, { ...headersOf(headers), location }, watch));
    });
    client.on('response', (message) => {
      watch.enter('idle');
      resolve(responseOf(message, client, watch, host));
    });
    client.on('error', (error) => {
      resolve(watch.expired() ?? failureOfNetError(error, host));
      watch.stop();
    });
    watch.enter('firstByte');
    client.end();
  });
}

const headersOf = (headers: Readonly<Record<string, string | string[]>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );

const redirectOf = (status: number, headers: Record<string, string>, watch: Watch): HttpResponse => ({
  kind: 'response',
  status,
  headers,
  read: async () => {
    watch.stop();
    return { kind: 'body', bytes: new Uint8Array() };
  },
  discard: watch.stop,
});

function responseOf(
  message: IncomingMessage,
  client: ClientRequest,
  watch: Watch,
  host: string,
): HttpResponse {
  // Listened to from the start: an error that nobody hears would end the process.
  const broken = new Promise<Error>((resolve) => message.on('error', resolve));
  const close = (): void => {
    watch.stop();
    client.abort();
  };
  return {
    kind: 'response',
    status: message.statusCode,
    headers: headersOf(message.headers),
    read: async (maxBytes) => {
      const body = await Promise.race([
        receive(message, maxBytes, watch, host),
        broken.then((error) => failureOfBrokenBody(error, host)),
        watch.expiry,
      ]);
      close();
      return body;
    },
    discard: close,
  };
}

/** The body as Chromium decompresses it; what is beyond `maxBytes` is never asked for. */
const receive = (
  message: IncomingMessage,
  maxBytes: number,
  watch: Watch,
  host: string,
): Promise<HttpBody | TransportFailure> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk) => {
      watch.enter('idle');
      size += chunk.length;
      if (size > maxBytes) resolve(tooLarge(host, maxBytes));
      else chunks.push(chunk);
    });
    message.on('end', () => resolve({ kind: 'body', bytes: Buffer.concat(chunks, size) }));
  });

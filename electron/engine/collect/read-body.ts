import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { failure, type HttpBody, type TransportFailure } from './http-transport.ts';
import type { Watch } from './transport-watch.ts';

type Reading = { readonly maxBytes: number; readonly watch: Watch; readonly host: string };
type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const decoders: ReadonlyMap<string, Decoder> = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['br', promisify(brotliDecompress)],
]);

export const tooLarge = (host: string, maxBytes: number): TransportFailure =>
  failure('TOO_LARGE', `The document from ${host} is larger than ${Math.floor(maxBytes / 1024 / 1024)} MiB.`);
export const truncated = (host: string): TransportFailure =>
  failure('TRUNCATED', `${host} hung up before the end of the document.`);
export const undecodable = (host: string): TransportFailure =>
  failure('SERVER_ERROR', `The document from ${host} is compressed in a way that cannot be undone.`);

/** The body as it travels, at most `maxBytes` of it. */
async function receive(message: IncomingMessage, reading: Reading): Promise<Uint8Array | TransportFailure> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of message) {
      reading.watch.enter('idle');
      size += chunk.length;
      if (size > reading.maxBytes) return tooLarge(reading.host, reading.maxBytes);
      chunks.push(chunk);
    }
  } catch {
    // Whatever broke the stream, what has arrived is not the document.
    return reading.watch.expired() ?? truncated(reading.host);
  }
  return message.complete ? Buffer.concat(chunks, size) : truncated(reading.host);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The decoder that the headers name: null for none, undefined for one that we did not ask for. */
function decoderOf(coding: string, bytes: Uint8Array): Decoder | null | undefined {
  const name = coding.trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  // Servers were seen to announce gzip and to send plain text.
  if (name.endsWith('gzip') && !isGzip(bytes) && decoders.has(name)) return null;
  return decoders.get(name);
}

function decodingFailure(error: unknown, reading: Reading): TransportFailure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(reading.host, reading.maxBytes);
  if (code === 'Z_BUF_ERROR') return truncated(reading.host);
  return undecodable(reading.host);
}

/**
 * Reads a body to its end and undoes at most one compression. Neither what travels nor what comes out of it may be
 * larger than `maxBytes`: 292 KB of gzip can hold 300 MB.
 */
export async function readBody(
  message: IncomingMessage,
  reading: Reading,
): Promise<HttpBody | TransportFailure> {
  const received = await receive(message, reading);
  reading.watch.stop();
  if ('kind' in received) {
    message.destroy();
    return received;
  }
  const coding = message.headers['content-encoding'] ?? '';
  const decode = decoderOf(coding, received);
  if (decode === undefined) {
    return failure(
      'SERVER_ERROR',
      `The document from ${reading.host} is encoded as "${coding.slice(0, 40)}", which was not asked for.`,
    );
  }
  if (decode === null || received.length === 0) return { kind: 'body', bytes: received };
  try {
    return { kind: 'body', bytes: await decode(received, { maxOutputLength: reading.maxBytes }) };
  } catch (error) {
    return decodingFailure(error, reading);
  }
}

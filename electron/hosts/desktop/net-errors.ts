import { failure, type TransportFailure } from '../../engine/collect/http-transport.ts';
import { truncated, undecodable } from '../../engine/collect/read-body.ts';
import { failureOfCode } from '../../engine/collect/transport-errors.ts';

/** What Node calls the errors of Chromium, so that both transports end in the same verdicts and sentences. */
const inNode: Readonly<Record<string, string>> = {
  ERR_NAME_NOT_RESOLVED: 'ENOTFOUND',
  ERR_INTERNET_DISCONNECTED: 'ENETUNREACH',
  ERR_NETWORK_CHANGED: 'ENETUNREACH',
  ERR_NETWORK_IO_SUSPENDED: 'ENETUNREACH',
  ERR_CONNECTION_REFUSED: 'ECONNREFUSED',
  ERR_ADDRESS_UNREACHABLE: 'EHOSTUNREACH',
  ERR_CONNECTION_TIMED_OUT: 'ETIMEDOUT',
  ERR_TIMED_OUT: 'ETIMEDOUT',
  ERR_RESPONSE_HEADERS_TOO_BIG: 'HPE_HEADER_OVERFLOW',
  ERR_CONNECTION_RESET: 'ECONNRESET',
  ERR_CONNECTION_CLOSED: 'ECONNRESET',
  ERR_CONNECTION_ABORTED: 'ECONNRESET',
  ERR_EMPTY_RESPONSE: 'ECONNRESET',
  ERR_CERT_DATE_INVALID: 'CERT_DATE_INVALID',
  ERR_CERT_AUTHORITY_INVALID: 'SELF_SIGNED_CERT_IN_CHAIN',
  ERR_CERT_COMMON_NAME_INVALID: 'ERR_TLS_CERT_ALTNAME_INVALID',
};

const codeOf = (error: Error): string => /net::(ERR_\w+)/.exec(error.message)?.[1] ?? '';

const isTls = (code: string): boolean => /^ERR_(?:SSL|CERT|ECH|BAD_SSL)_/.test(code);

/** The verdict and sentence for an error of `net.request`: a message such as `net::ERR_CONNECTION_REFUSED`. */
export function failureOfNetError(error: Error, host: string): TransportFailure {
  const code = codeOf(error);
  switch (code) {
    case 'ERR_CONTENT_LENGTH_MISMATCH':
    case 'ERR_INCOMPLETE_CHUNKED_ENCODING':
      return truncated(host);
    case 'ERR_CONTENT_DECODING_FAILED':
      return undecodable(host);
    case 'ERR_UNSAFE_REDIRECT':
    case 'ERR_UNKNOWN_URL_SCHEME':
      return failure(
        'REFUSED_ADDRESS',
        `${host} redirects to what is no web address, which is not followed.`,
      );
    case 'ERR_PROXY_CONNECTION_FAILED':
    case 'ERR_MANDATORY_PROXY_CONFIGURATION_FAILED':
      return failure('OFFLINE', `${host} cannot be reached: the proxy of this system does not answer.`);
    case 'ERR_TUNNEL_CONNECTION_FAILED':
      return failure('SERVER_ERROR', `The proxy of this system gets no connection to ${host}.`);
    default:
      return failureOfCode(inNode[code] ?? (isTls(code) ? 'EPROTO' : code), host);
  }
}

/** The same once an answer has begun: whatever broke it off, what has arrived is not the document. */
export const failureOfBrokenBody = (error: Error, host: string): TransportFailure =>
  codeOf(error) === 'ERR_CONTENT_DECODING_FAILED' ? undecodable(host) : truncated(host);

import { failure, type TransportFailure } from './http-transport.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Why a certificate was not believed, in words. */
const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_DATE_INVALID: 'its certificate has expired or is not valid yet, or the clock of this machine is wrong',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet, or the clock of this machine is wrong',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate comes from an authority that this machine does not know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes from an authority that this machine does not know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'its certificate comes from an authority that this machine does not know',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate belongs to another host',
};

const isTls = (code: string): boolean =>
  code in certificates ||
  code.startsWith('ERR_TLS') ||
  code.startsWith('ERR_SSL') ||
  code.startsWith('CERT_') ||
  code === 'EPROTO';

export const refusedAddress = (url: URL): TransportFailure =>
  failure(
    'REFUSED_ADDRESS',
    `${url.hostname} is an address of a private network, which feeds may not lead to unless you allow it for this source.`,
  );

/** The verdict and sentence for an error of a socket, a name or a certificate. */
export const failureOfError = (error: unknown, host: string): TransportFailure =>
  failureOfCode(codeOf(error), host);

/** The same for the code of such an error, in the words of Node. */
export function failureOfCode(code: string, host: string): TransportFailure {
  if (isTls(code)) {
    return failure(
      'TLS',
      `No secure connection to ${host}: ${certificates[code] ?? 'it does not speak TLS as it should'}.`,
    );
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'ENODATA':
      return failure('UNRESOLVED', `The name ${host} is not known.`);
    case 'EAI_AGAIN':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return failure('OFFLINE', `${host} cannot be reached: this machine seems to be offline.`);
    case 'ECONNREFUSED':
      return failure('SERVER_ERROR', `${host} refuses connections.`);
    case 'EHOSTUNREACH':
    case 'EHOSTDOWN':
      return failure('SERVER_ERROR', `There is no way to ${host} at the moment.`);
    case 'ETIMEDOUT':
      return failure('TIMEOUT', `${host} did not accept a connection in time.`);
    case 'HPE_HEADER_OVERFLOW':
      return failure('TOO_LARGE', `${host} sends more headers than a feed needs.`);
    case 'ECONNRESET':
    case 'EPIPE':
      return failure('SERVER_ERROR', `${host} hung up before it answered.`);
    default:
      return failure(
        'SERVER_ERROR',
        `${host} did not answer with HTTP that can be read${code === '' ? '' : ` (${code})`}.`,
      );
  }
}

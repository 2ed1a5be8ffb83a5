/**
 * One HTTP request, nothing more: no redirect is followed, nothing is remembered, no cookie or referrer is sent.
 * Node has one implementation, Electron another (system proxy and certificates); everything above is shared.
 */
export type HttpRequest = {
  /** http or https, already checked by whoever asks. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether addresses of the machine's own networks may be connected to. */
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal | undefined;
};

/** Why there is no answer, in the words of a source's verdict. `UNRESOLVED`: no such name, or no network. */
export type TransportFailure = {
  readonly kind: 'failed';
  readonly reason:
    | 'TIMEOUT'
    | 'TLS'
    | 'OFFLINE'
    | 'UNRESOLVED'
    | 'REFUSED_ADDRESS'
    | 'TOO_LARGE'
    | 'TRUNCATED'
    | 'SERVER_ERROR'
    | 'CANCELLED';
  readonly message: string;
};

export type HttpResponse = {
  readonly kind: 'response';
  readonly status: number;
  /** Names in lower case; repeated ones joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body, decompressed, or why it could not be had; never more than `maxBytes` are kept in memory. */
  readonly read: (maxBytes: number) => Promise<HttpBody | TransportFailure>;
  /** Hangs up without reading the body. */
  readonly discard: () => void;
};

export type HttpBody = { readonly kind: 'body'; readonly bytes: Uint8Array };

export type HttpTransport = {
  /** Never rejects: whatever goes wrong on the way is an answer too. */
  readonly send: (request: HttpRequest) => Promise<HttpResponse | TransportFailure>;
};

export const failure = (reason: TransportFailure['reason'], message: string): TransportFailure => ({
  kind: 'failed',
  reason,
  message,
});

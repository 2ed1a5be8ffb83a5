import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Reply } from '../../../shared/contract/reply.ts';
import { responseHeaders } from '../bundle/response-headers.ts';

export function respond(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, {
    ...responseHeaders,
    'Content-Length': Buffer.byteLength(body),
    // The rest of a refused request is not worth reading.
    ...(status >= 400 && { Connection: 'close' }),
    ...headers,
  });
  response.end(body);
}

/** Fixed words only: nothing of the request may come back on a page of ours. */
export function respondText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  respond(response, status, `${text}\n`, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
}

export function respondReply(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  respond(response, status, JSON.stringify(reply), { 'Content-Type': 'application/json; charset=utf-8' });
}

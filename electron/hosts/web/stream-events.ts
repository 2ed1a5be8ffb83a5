import type { ServerResponse } from 'node:http';
import { responseHeaders } from '../bundle/response-headers.ts';
import type { HostedEngine } from '../hosted-engine.ts';

/** A page that does not read is cut off at this many waiting bytes; its browser comes back by itself. */
const maxWaiting = 1024 * 1024;

/**
 * Server-Sent Events: one `{event, payload}` a message, and a comment now and then, which tells either end
 * that the other is still there.
 */
export function streamEvents(
  response: ServerResponse,
  subscribe: HostedEngine['subscribe'],
  heartbeatMs: number,
): void {
  response.writeHead(200, { ...responseHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  const send = (text: string): void => {
    if (response.writableLength > maxWaiting) response.destroy();
    else response.write(text);
  };
  const unsubscribe = subscribe((event, payload) => send(`data: ${JSON.stringify({ event, payload })}\n\n`));
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}

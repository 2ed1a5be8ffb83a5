import type { IncomingMessage, ServerResponse } from 'node:http';
import { fail } from '../../../shared/contract/reply.ts';
import type { Bundle } from '../bundle/load-bundle.ts';
import { resolveBundleFile } from '../bundle/resolve-bundle-file.ts';
import type { HostedEngine } from '../hosted-engine.ts';
import { answerRequest } from './answer-request.ts';
import type { Gate } from './gate.ts';
import { respond, respondReply, respondText } from './respond.ts';
import { streamEvents } from './stream-events.ts';

export type Site = {
  readonly engine: Pick<HostedEngine, 'dispatch' | 'subscribe'>;
  readonly bundle: Bundle;
  readonly gate: Gate;
  readonly heartbeatMs: number;
};

export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** As it was sent, not decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly site: Site;
};

type Route = {
  readonly path: RegExp;
  readonly methods: readonly string[];
  /** Whether it may be used without the cookie: only the exchange of the token for one may. */
  readonly open?: true;
  readonly answer: (exchange: Exchange) => void | Promise<void>;
  /** What is said without the cookie. */
  readonly refuse: (response: ServerResponse) => void;
};

const unsigned = 'This window is not signed in. Start Faultline again and open the address that it prints.';

const refuseText = (response: ServerResponse): void => respondText(response, 403, unsigned);
const refuseReply = (response: ServerResponse): void =>
  respondReply(response, 403, fail('NO_PERMISSION', unsigned));

/** Everything this host can be asked, first match first. It takes no path, folder or address from anybody. */
export const routes: readonly Route[] = [
  { path: /^\/open$/, methods: ['GET'], open: true, answer: exchangeToken, refuse: refuseText },
  { path: /^\/api\/events$/, methods: ['GET'], answer: answerEvents, refuse: refuseText },
  { path: /^\/api\/[^/]*$/, methods: ['POST'], answer: answerChannel, refuse: refuseReply },
  { path: /^\//, methods: ['GET', 'HEAD'], answer: answerFile, refuse: refuseText },
];

/** The token leaves the address at once, so that it stays in no bookmark, history or screenshot. */
function exchangeToken({ response, query, site }: Exchange): void {
  const cookie = site.gate.open(query.get('token') ?? '');
  if (cookie === null) refuseText(response);
  else respondText(response, 303, 'Opening Faultline.', { Location: '/', 'Set-Cookie': cookie });
}

function answerEvents({ response, site }: Exchange): void {
  streamEvents(response, site.engine.subscribe, site.heartbeatMs);
}

function answerChannel({ request, response, path, site }: Exchange): Promise<void> {
  return answerRequest(request, response, path.slice('/api/'.length), site.engine.dispatch);
}

function answerFile({ response, path, site }: Exchange): void {
  const file = resolveBundleFile(site.bundle, path);
  if (file === null) respondText(response, 404, 'There is no such page.');
  else respond(response, 200, file.bytes, { 'Content-Type': file.type });
}

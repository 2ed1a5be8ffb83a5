import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatch } from '../../../shared/contract/dispatch.ts';
import { fail, type Reply } from '../../../shared/contract/reply.ts';
import { maxRequestBytes, tooMuchSent } from '../request-size.ts';
import { readBody } from './read-body.ts';
import { respondReply } from './respond.ts';

/** `POST /api/<channel>` with a JSON body: the reply of dispatch. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  channel: string,
  dispatch: Dispatch,
): Promise<void> {
  // A form of a stranger's page cannot send this type without asking first, and nobody answers that question.
  if (!isJson(request.headers['content-type'])) {
    return respondReply(response, 415, fail('BAD_REQUEST', `${shown(channel)}: send application/json.`));
  }
  const body = await readBody(request, maxRequestBytes(channel));
  if (body === null) {
    return respondReply(response, 413, fail('BAD_REQUEST', tooMuchSent(channel)));
  }
  const payload = parseJson(body);
  if (payload === undefined) {
    return respondReply(response, 400, fail('BAD_REQUEST', `${shown(channel)}: what was sent is not JSON.`));
  }
  const reply = await dispatch(channel, payload.value);
  respondReply(response, statusOf(reply), reply);
}

const shown = (channel: string): string => channel.slice(0, 100);

const isJson = (type: string | undefined): boolean =>
  type !== undefined && /^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type);

function parseJson(body: Buffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    // Neither the parser's words nor the text belong in an answer; the caller says what is wrong.
    return undefined;
  }
}

/** The body says everything; the status is for scripts and for the network panel of a browser. */
function statusOf(reply: Reply<unknown>): number {
  if (reply.ok) return 200;
  switch (reply.error.code) {
    case 'BAD_REQUEST':
    case 'UNREADABLE_FILE':
    case 'FILE_TOO_LARGE':
    case 'WRONG_PASSPHRASE':
    case 'BAD_SIGNATURE':
      return 400;
    case 'UNKNOWN_CHANNEL':
    case 'NOT_FOUND':
      return 404;
    case 'CONFLICT':
    case 'LOCKED':
      return 409;
    case 'READ_ONLY':
    case 'NO_PERMISSION':
      return 403;
    default:
      return 500;
  }
}

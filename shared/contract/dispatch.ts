import { AppError } from '../model/app-error.ts';
import { checked } from '../model/checked.ts';
import {
  type ChannelName,
  type CheckedRequestOf,
  channels,
  isChannelName,
  type ResponseOf,
} from './channels.ts';
import { fail, failureOf, type Reply } from './reply.ts';

/** One handler a channel; a missing one does not compile. */
export type Handlers = {
  readonly [Name in ChannelName]: (
    request: CheckedRequestOf<Name>,
  ) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

export type Dispatch = (name: string, payload: unknown) => Promise<Reply<unknown>>;

type Options = {
  /** In tests and development a response that breaks the contract is a failure, too. */
  readonly checkResponses: boolean;
  /** Gets what was not foreseen, whole, for the log. The caller only gets general words. */
  readonly report: (channel: string, thrown: unknown) => void;
};

/** The one entrance of every host: checks the request, calls the handler, and never throws. */
export function createDispatch(handlers: Handlers, options: Options): Dispatch {
  return async (name, payload) => {
    if (!isChannelName(name)) return fail('UNKNOWN_CHANNEL', `There is no channel "${name.slice(0, 100)}".`);
    try {
      return { ok: true, value: await answer(handlers, name, payload, options.checkResponses) };
    } catch (thrown) {
      if (!(thrown instanceof AppError)) options.report(name, thrown);
      return { ok: false, error: failureOf(thrown) };
    }
  };
}

async function answer(
  handlers: Handlers,
  name: ChannelName,
  payload: unknown,
  check: boolean,
): Promise<unknown> {
  const request = checked(channels[name].request, payload, name);
  // The name picks schema and handler together; TypeScript cannot follow a union through both.
  const handler = handlers[name] as (request: unknown) => unknown;
  const response = await handler(request);
  return check ? channels[name].response.parse(response) : response;
}

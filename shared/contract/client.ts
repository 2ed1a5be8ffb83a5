import { AppError } from '../model/app-error.ts';
import {
  type ChannelName,
  type EventName,
  type EventOf,
  events,
  type RequestOf,
  type ResponseOf,
} from './channels.ts';
import { replySchema } from './reply.ts';

/** What a host has to bring: carry a request there and a reply back, and carry events. */
export type Transport = {
  readonly request: (name: string, payload: unknown) => Promise<unknown>;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: (event: string, payload: unknown) => void) => () => void;
};

export type Client = {
  /** Rejects with an AppError that carries the code and the sentence of the failure. */
  readonly request: <Name extends ChannelName>(
    name: Name,
    payload: RequestOf<Name>,
  ) => Promise<ResponseOf<Name>>;
  readonly on: <Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void) => () => void;
};

/** The engine as its callers see it, the same over every transport. */
export function createClient(transport: Transport): Client {
  return {
    request: async (name, payload) => {
      const reply = replySchema.safeParse(await transport.request(name, payload));
      if (!reply.success) throw new AppError('INTERNAL', `The answer to ${name} could not be understood.`);
      if (!reply.data.ok) throw new AppError(reply.data.error.code, reply.data.error.message);
      // dispatch checked the value against the same schema on the other side.
      return reply.data.value as never;
    },
    on: (name, listener) =>
      transport.subscribe((event, payload) => {
        if (event !== name) return;
        const known = events[name].safeParse(payload);
        // The name picks the schema; TypeScript cannot follow the generic through the table.
        if (known.success) listener(known.data as EventOf<typeof name>);
      }),
  };
}

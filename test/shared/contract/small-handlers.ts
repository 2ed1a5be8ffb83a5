import type { ChannelName, CheckedRequestOf, ResponseOf } from '../../../shared/contract/channels.ts';
import { channels } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';

type Some = {
  readonly [Name in ChannelName]?: (
    request: CheckedRequestOf<Name>,
  ) => ResponseOf<Name> | Promise<ResponseOf<Name>>;
};

/** Handlers for a few channels; the others fail loudly, because a test should not need them. */
export function handlersOf(some: Some): Handlers {
  const missing = Object.keys(channels).map((name) => [
    name,
    () => {
      throw new Error(`The test gave no handler for ${name}.`);
    },
  ]);
  // Every channel has a handler now: those of the test, and the loud ones.
  return { ...Object.fromEntries(missing), ...some } as Handlers;
}

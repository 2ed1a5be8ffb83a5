import type { EventName } from '../../shared/contract/channels.ts';
import type { Dispatch } from '../../shared/contract/dispatch.ts';

/** What a host needs of the engine, wherever that runs. */
export type HostedEngine = {
  readonly dispatch: Dispatch;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: (event: EventName, payload: unknown) => void) => () => void;
  readonly close: () => Promise<void>;
};

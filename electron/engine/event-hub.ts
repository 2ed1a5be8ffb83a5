import type { EventName, EventOf } from '../../shared/contract/channels.ts';

export type EventListener = (name: EventName, payload: unknown) => void;

export type EventHub = {
  readonly emit: <Name extends EventName>(name: Name, payload: EventOf<Name>) => void;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: EventListener) => () => void;
};

export function createEventHub(): EventHub {
  const listeners = new Set<EventListener>();
  return {
    emit: (name, payload) => {
      for (const listener of listeners) listener(name, payload);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

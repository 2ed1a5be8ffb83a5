import { createContext, use, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type {
  ChannelName,
  EventName,
  EventOf,
  RequestOf,
  ResponseOf,
} from '../../shared/contract/channels.ts';
import type { Client } from '../../shared/contract/client.ts';
import { type Answer, type ChannelCache, idle } from './channel-cache.ts';

export const ChannelContext = createContext<ChannelCache | null>(null);

export function useCache(): ChannelCache {
  const cache = use(ChannelContext);
  if (!cache) throw new Error('There is no ChannelContext above this component.');
  return cache;
}

export const useClient = (): Client => useCache().client;

/**
 * What the engine answers, kept current: the one way in which a screen reads the engine. Asked again when the
 * data changed; the former value stays until the new one is there. `null` asks nothing.
 */
export function useChannel<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name> | null,
): Answer<ResponseOf<Name>> & { readonly retry: () => void } {
  const cache = useCache();
  const key = JSON.stringify(request);
  // The key stands for the request: an equal request in a new object is the same question.
  const asked = useRef(request);
  if (JSON.stringify(asked.current) !== key) asked.current = request;
  const current = asked.current;
  const subscribe = useCallback(
    (listener: () => void) => (current === null ? () => {} : cache.subscribe(name, current, listener)),
    [cache, name, current],
  );
  const answer = useSyncExternalStore(subscribe, () =>
    current === null ? idle : cache.answer(name, current),
  );
  const retry = useCallback(() => {
    if (current !== null) cache.retry(name, current);
  }, [cache, name, current]);
  return { ...answer, retry };
}

/** The same, but holds the last value while a changed question is on its way, so that nothing flickers. */
export function useSteadyChannel<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name> | null,
): Answer<ResponseOf<Name>> & { readonly retry: () => void } {
  const answer = useChannel(name, request);
  const last = useRef(answer.value);
  if (answer.value !== undefined) last.current = answer.value;
  return { ...answer, value: answer.value ?? (answer.error ? undefined : last.current) };
}

/** Calls the listener for an event of the engine as long as the component is there. */
export function useEngineEvent<Name extends EventName>(
  name: Name,
  listener: (event: EventOf<Name>) => void,
): void {
  const client = useClient();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => client.on(name, (event) => latest.current(event)), [client, name]);
}

import { type Client, createClient, type Transport } from '../shared/contract/client.ts';
import { AppError } from '../shared/model/app-error.ts';

declare global {
  interface Window {
    /** What the desktop's preload exposes; absent in the browser. */
    readonly faultline?: Transport;
  }
}

/** The only place that knows how the engine is reached. */
export const createApi = (window: Window, unreachable: () => string): Client =>
  createClient(window.faultline ?? httpTransport(window, unreachable));

/** Loopback HTTP: the cookie of the one-time token travels by itself. */
function httpTransport(window: Window, unreachable: () => string): Transport {
  return {
    request: async (name, payload) => {
      const response = await window
        .fetch(`/api/${encodeURIComponent(name)}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(payload),
        })
        .catch((cause: unknown) => {
          throw new AppError('INTERNAL', unreachable(), { cause });
        });
      return readReply(response, unreachable);
    },
    subscribe: shareEvents(() => new EventSource('/api/events')),
  };
}

/** A refusal of the host (an expired cookie, a foreign page) is no reply: it is told in words that help. */
async function readReply(response: Response, unreachable: () => string): Promise<unknown> {
  if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) {
    throw new AppError('INTERNAL', unreachable());
  }
  return response.json();
}

const everything = {
  topics: [
    'articles',
    'sources',
    'ledger',
    'decisions',
    'stories',
    'rules',
    'packs',
    'relevance',
    'profiles',
    'mappings',
    'keys',
    'imports',
    'timelines',
    'library',
  ],
};

type Subscribe = Transport['subscribe'];

/** One stream for all who listen: a browser has six connections to a host, and one that is listened to is taken. */
function shareEvents(open: () => EventSource): Subscribe {
  const listeners = new Set<Parameters<Subscribe>[0]>();
  let stop: (() => void) | null = null;
  return (listener) => {
    listeners.add(listener);
    stop ??= listenToEvents(open(), (event, payload) => {
      for (const each of [...listeners]) each(event, payload);
    });
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}

/** After a pause in the connection anything may have changed, so that everything is asked again. */
function listenToEvents(source: EventSource, listener: Parameters<Transport['subscribe']>[0]): () => void {
  let interrupted = false;
  source.onerror = () => {
    interrupted = true;
  };
  source.onopen = () => {
    if (interrupted) listener('data.changed', everything);
    interrupted = false;
  };
  source.onmessage = (message: MessageEvent<string>) => {
    const { event, payload } = readMessage(message.data);
    if (event !== '') listener(event, payload);
  };
  return () => source.close();
}

function readMessage(data: string): { readonly event: string; readonly payload: unknown } {
  const value: unknown = JSON.parse(data);
  if (typeof value !== 'object' || value === null || !('event' in value)) return { event: '', payload: null };
  return { event: String(value.event), payload: 'payload' in value ? value.payload : null };
}

import type { ChannelName, RequestOf, ResponseOf } from '../../shared/contract/channels.ts';
import type { Client } from '../../shared/contract/client.ts';
import { createRequestQueue } from './request-queue.ts';
import { staleAfter } from './stale-after.ts';

export type Answer<Value> = {
  readonly value: Value | undefined;
  readonly error: Error | undefined;
  readonly loading: boolean;
};

export const idle: Answer<never> = { value: undefined, error: undefined, loading: false };
const loading: Answer<never> = { value: undefined, error: undefined, loading: true };

type Entry = {
  readonly key: string;
  readonly name: ChannelName;
  readonly request: unknown;
  readonly listeners: Set<() => void>;
  answer: Answer<unknown>;
  state: 'new' | 'queued' | 'running' | 'settled';
  /** The data changed while the answer was on its way. */
  outdated: boolean;
};

/** A browser opens six connections to a host; events and a running collection hold two of them. */
const atOnce = 3;
const rememberedWithoutListeners = 60;

const keyOf = (name: ChannelName, request: unknown): string => `${name} ${JSON.stringify(request)}`;

/**
 * The answers on the screen, one entry a question. Questions that are asked twice are sent once; an answer that
 * grew stale is asked again only while somebody looks at it; a list that is scrolled past drops the pages that
 * nobody waits for any more.
 */
export function createChannelCache(client: Client) {
  const entries = new Map<string, Entry>();
  const enqueue = createRequestQueue(atOnce);
  const forget = ({ key }: Entry): void => void entries.delete(key);

  const ask = (entry: Entry): void => {
    entry.state = 'queued';
    enqueue({
      isWanted: () => entry.listeners.size > 0,
      run: async () => {
        await answerEntry(client, entry);
        if (entry.outdated) refresh(entry);
      },
      drop: () => forget(entry),
    });
  };
  const refresh = (entry: Entry): void => {
    entry.outdated = entry.state === 'running';
    if (entry.state !== 'settled') return;
    if (entry.listeners.size > 0) ask(entry);
    else forget(entry);
  };
  const entryOf = (name: ChannelName, request: unknown): Entry => {
    const key = keyOf(name, request);
    const entry = entries.get(key) ?? newEntry(key, name, request);
    entries.set(key, entry);
    return entry;
  };

  client.on('data.changed', ({ topics }) => {
    for (const entry of [...entries.values()]) {
      if (staleAfter[entry.name]?.some((topic) => topics.includes(topic))) refresh(entry);
    }
  });

  return {
    client,
    /** Listens to the answer of a question and asks it where that was not done; returns the way to stop. */
    subscribe<Name extends ChannelName>(name: Name, request: RequestOf<Name>, listener: () => void) {
      const entry = entryOf(name, request);
      entry.listeners.add(listener);
      if (entry.state === 'new') ask(entry);
      return () => {
        entry.listeners.delete(listener);
        for (const unused of unusedBeyond(entries, rememberedWithoutListeners)) forget(unused);
      };
    },
    answer<Name extends ChannelName>(name: Name, request: RequestOf<Name>): Answer<ResponseOf<Name>> {
      // An entry under this name only ever holds answers of this channel.
      return (entries.get(keyOf(name, request))?.answer ?? loading) as Answer<ResponseOf<Name>>;
    },
    retry<Name extends ChannelName>(name: Name, request: RequestOf<Name>): void {
      refresh(entryOf(name, request));
    },
  };
}

export type ChannelCache = ReturnType<typeof createChannelCache>;

const newEntry = (key: string, name: ChannelName, request: unknown): Entry => ({
  key,
  name,
  request,
  listeners: new Set(),
  answer: loading,
  state: 'new',
  outdated: false,
});

/** A failure keeps the last good value beside it. */
async function answerEntry(client: Client, entry: Entry): Promise<void> {
  entry.state = 'running';
  entry.outdated = false;
  // The entry was made from a name and its own request; its type cannot express the pair.
  const asked = client.request(entry.name, entry.request as never);
  entry.answer = await asked.then(
    (value) => ({ value, error: undefined, loading: false }),
    (error: Error) => ({ value: entry.answer.value, error, loading: false }),
  );
  entry.state = 'settled';
  for (const listener of entry.listeners) listener();
}

function unusedBeyond(entries: ReadonlyMap<string, Entry>, count: number): Entry[] {
  const unused = [...entries.values()].filter(
    ({ listeners, state }) => listeners.size === 0 && state === 'settled',
  );
  return unused.slice(0, Math.max(0, unused.length - count));
}

import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createDispatch, type Dispatch } from '../../shared/contract/dispatch.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { createFeedParser } from './collect/feed-parser.ts';
import type { HttpTransport } from './collect/http-transport.ts';
import { createNodeTransport } from './collect/node-transport.ts';
import type { EngineContext } from './engine-context.ts';
import { createEventHub, type EventListener } from './event-hub.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { openIndex } from './index/article-index.ts';
import { keepIndex } from './keep-index.ts';
import type { FileSystem } from './library/file-system.ts';
import { openLibrary } from './library/library.ts';

export type Engine = {
  readonly dispatch: Dispatch;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: EventListener) => () => void;
  readonly readOnly: boolean;
  /** Settles when the index holds what the files say. Lists answer before that, from what it holds by then. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
};

export type EngineOptions = {
  readonly folder: string;
  /** `read` never writes and works beside another process that holds the library. */
  readonly mode?: 'write' | 'read';
  readonly now?: () => number;
  readonly who?: string;
  readonly transport?: HttpTransport;
  /** Gets what was not foreseen, for the log. */
  readonly report?: (where: string, thrown: unknown) => void;
  readonly checkResponses?: boolean;
  readonly fileSystem?: FileSystem;
  /** Told of every file of record that is opened, so that a test can hold opening to its promise. */
  readonly onRead?: (file: string) => void;
};

/** The only wiring: the whole application without a window. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const clock = options.now ?? Date.now;
  const report = options.report ?? (() => undefined);
  const library = await openLibrary({
    folder: options.folder,
    mode: options.mode ?? 'write',
    now: clock,
    randomBytes,
    who: options.who ?? userInfo().username,
    ...(options.onRead === undefined ? {} : { onRead: options.onRead }),
    ...(options.fileSystem === undefined ? {} : { fileSystem: options.fileSystem }),
  });
  const index = await openIndex({
    file: join(library.folder, 'index.sqlite'),
    vocabularyVersion: shippedVocabulary.version,
    readOnly: library.readOnly,
  });
  const events = createEventHub();
  const closing = new AbortController();
  const keeper = keepIndex({ library, index, events, signal: closing.signal, report });
  const ready = keeper.ready();
  ready.catch(() => undefined); // the keeper has reported it
  const context: EngineContext = {
    library,
    index,
    parser: createFeedParser(),
    transport: options.transport ?? createNodeTransport(),
    events,
    now: () => instantOf(clock()),
    keeper,
  };
  const { handlers, stop } = createHandlers(context);
  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    closing.abort();
    await stop();
    await keeper.idle();
    await context.parser.close();
    await index.close();
    await library.close();
  };
  return {
    dispatch: createDispatch(handlers, { checkResponses: options.checkResponses ?? false, report }),
    subscribe: events.subscribe,
    readOnly: library.readOnly,
    ready,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

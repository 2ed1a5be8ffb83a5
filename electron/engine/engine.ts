import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createDispatch, type Dispatch } from '../../shared/contract/dispatch.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { createFeedParser } from './collect/feed-parser.ts';
import type { HttpTransport } from './collect/http-transport.ts';
import { createNodeTransport } from './collect/node-transport.ts';
import { createPageReader } from './collect/page-reader.ts';
import type { EngineContext } from './engine-context.ts';
import { createEventHub, type EventListener } from './event-hub.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { type ArticleIndex, openIndex } from './index/article-index.ts';
import { type Every, every, keepBackups } from './keep-backups.ts';
import { keepCollecting } from './keep-collecting.ts';
import { keepIndex } from './keep-index.ts';
import { keepStories } from './keep-stories.ts';
import type { FileSystem } from './library/file-system.ts';
import { type Library, openLibrary } from './library/library.ts';
import { createLibraryVocabulary, type LibraryVocabulary } from './library-vocabulary.ts';
import { type RenderPage, refuseRendering } from './render-page.ts';
import { userName } from './user-name.ts';

export type Engine = {
  readonly dispatch: Dispatch;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: EventListener) => () => void;
  /** True from the start, or from the moment that a file of a newer version was met. */
  readonly readOnly: boolean;
  /** Settles when the index holds what the files say. Lists answer before that, from what it holds by then. */
  readonly ready: Promise<void>;
  /** Settles when that is so again: a change of rules has all stored articles tagged anew. */
  readonly current: () => Promise<void>;
  /** Settles when every article is in its story. */
  readonly grouped: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type EngineOptions = {
  readonly folder: string;
  /** `read` never writes and works beside another process that holds the library. */
  readonly mode?: 'write' | 'read';
  readonly now?: () => number;
  readonly who?: string;
  readonly transport?: HttpTransport;
  /** Makes documents and pictures of pages; without it these cannot be exported. */
  readonly renderPage?: RenderPage;
  /** Gets what was not foreseen, for the log. */
  readonly report?: (where: string, thrown: unknown) => void;
  /** For hosts that run for long: sources are collected as they fall due, without being asked. */
  readonly keepCollecting?: boolean;
  /** For hosts that end with one command: articles are put into stories when `grouped` is asked, and not before. */
  readonly groupWhenAsked?: boolean;
  readonly checkResponses?: boolean;
  readonly fileSystem?: FileSystem;
  /** What repeats backups and the look for due sources; a test passes its own and needs no waiting. */
  readonly every?: Every;
  /** Told of every file of record that is opened, so that a test can hold opening to its promise. */
  readonly onRead?: (file: string) => void;
};

/** The only wiring: the whole application without a window. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const clock = options.now ?? Date.now;
  const report = options.report ?? (() => undefined);
  const library = await openLibraryOf(options, clock);
  const vocabulary = createLibraryVocabulary(library);
  const index = await openIndexOf(library, vocabulary);
  const events = createEventHub();
  const closing = new AbortController();
  const keeper = keepIndex({ library, index, events, signal: closing.signal, report });
  const ready = keeper.ready();
  ready.catch(() => undefined); // the keeper has reported it
  const whenAsked = options.groupWhenAsked ?? false;
  const stories = keepStories({ library, index, events, ready: keeper.ready, report, whenAsked });
  const grouped = async (): Promise<void> => {
    if (!index.areStoriesCurrent()) await stories.refresh();
  };
  const firstGrouped = whenAsked ? null : grouped();
  const context: EngineContext = {
    library,
    index,
    vocabulary,
    parser: createFeedParser(),
    pages: createPageReader(),
    transport: options.transport ?? createNodeTransport(),
    renderPage: options.renderPage ?? refuseRendering,
    events,
    now: () => instantOf(clock()),
    keeper,
    stories,
    report,
  };
  const { handlers, prepare, stop, isCapturing } = createHandlers(context);
  const stopBackups = keepBackups(library, options.every ?? every, report);
  const collect = handlers['collect.start'];
  const stopCollecting =
    options.keepCollecting === true
      ? keepCollecting({ library, now: context.now, collect, isCapturing, report }, options.every ?? every)
      : () => undefined;
  // In slices, beside everything else: whoever opens the timeline first need not wait for all of it.
  void firstGrouped?.then(prepare).catch((thrown: unknown) => {
    if (!closing.signal.aborted) report('timeline', thrown);
  });
  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    closing.abort();
    stopBackups();
    stopCollecting();
    try {
      await stop();
      await keeper.idle();
      await stories.stop();
      await Promise.all([context.parser.close(), context.pages.close()]);
      await index.close().catch((thrown: unknown) => report('index', thrown)); // it can be made anew
    } finally {
      await library.close();
    }
  };
  return {
    dispatch: createDispatch(handlers, { checkResponses: options.checkResponses ?? false, report }),
    subscribe: events.subscribe,
    get readOnly() {
      return library.readOnly;
    },
    ready,
    current: keeper.ready,
    grouped,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

function openLibraryOf(options: EngineOptions, now: () => number): Promise<Library> {
  return openLibrary({
    folder: options.folder,
    mode: options.mode ?? 'write',
    now,
    randomBytes,
    who: options.who ?? userName(),
    ...(options.onRead === undefined ? {} : { onRead: options.onRead }),
    ...(options.fileSystem === undefined ? {} : { fileSystem: options.fileSystem }),
  });
}

/** A library whose index cannot be had is given back: it would be locked for as long as this process lives. */
async function openIndexOf(library: Library, { labelOf }: LibraryVocabulary): Promise<ArticleIndex> {
  try {
    return await openIndex({
      file: join(library.folder, 'index.sqlite'),
      vocabularyVersion: shippedVocabulary.version,
      labelOf: (kind, id) => labelOf(kind, id) ?? id,
      readOnly: library.readOnly,
    });
  } catch (thrown) {
    await library.close();
    throw thrown;
  }
}

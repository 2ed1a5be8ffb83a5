import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedOutcome } from '../../../electron/engine/collect/collect-feeds.ts';
import { createCollectLog } from '../../../electron/engine/collect/collect-log.ts';
import { createFeedParser } from '../../../electron/engine/collect/feed-parser.ts';
import { createNodeTransport } from '../../../electron/engine/collect/node-transport.ts';
import { createPageReader } from '../../../electron/engine/collect/page-reader.ts';
import type { EngineContext } from '../../../electron/engine/engine-context.ts';
import { createEventHub } from '../../../electron/engine/event-hub.ts';
import { createStoring } from '../../../electron/engine/handlers/store-outcomes.ts';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import { keepIndex } from '../../../electron/engine/keep-index.ts';
import { keepStories } from '../../../electron/engine/keep-stories.ts';
import type { Library } from '../../../electron/engine/library/library.ts';
import { createLibraryVocabulary } from '../../../electron/engine/library-vocabulary.ts';
import { refuseRendering } from '../../../electron/engine/render-page.ts';
import { type Source, sourceHealth } from '../../../shared/model/source.ts';
import { fillableDisk } from '../../support/library-file-system.ts';
import { aSource, newLibraryPath, open } from '../../support/library-fixtures.ts';

const today = '2026-02-23T12:00:00.000Z';
const tomorrow = '2026-02-24T12:00:00.000Z';
const disk = fillableDisk((path) => path.includes('2026-02-24'));

let library: Library;
let index: ArticleIndex;

beforeEach(async () => {
  disk.isFull = true;
  library = await open(newLibraryPath(), { fileSystem: disk.files });
  index = await openIndex({ file: join(library.folder, 'index.sqlite'), vocabularyVersion: '1' });
});
afterEach(async () => {
  await index.close();
  await library.close();
});

/** The first batch arrives today, all others tomorrow. */
function contextAtMidnight(): EngineContext {
  const events = createEventHub();
  const report = (): void => undefined;
  const keeper = keepIndex({ library, index, events, signal: new AbortController().signal, report });
  const days = [today];
  return {
    library,
    index,
    vocabulary: createLibraryVocabulary(library),
    events,
    report,
    keeper,
    stories: keepStories({ library, index, events, ready: keeper.ready, report, whenAsked: true }),
    parser: createFeedParser(),
    pages: createPageReader(),
    transport: createNodeTransport(),
    renderPage: refuseRendering,
    now: () => days.shift() ?? tomorrow,
  };
}

async function follow(url: string): Promise<Source> {
  const source = aSource(library, url);
  await library.commit({
    why: 'Follow',
    changes: [{ kind: 'source', id: source.id, before: null, after: source }],
  });
  return source;
}

function arrived(source: Source): FeedOutcome {
  const health = sourceHealth.parse({
    verdict: 'OK',
    message: null,
    lastChecked: today,
    lastOk: today,
    failures: 0,
    nextDue: tomorrow,
    etag: null,
    lastModified: null,
    validatorsSince: null,
    bodyHash: null,
    retryAfter: null,
    withheld: 0,
  });
  const item = {
    title: `Report of ${source.url}`,
    url: `${source.url}/1`,
    guid: source.url,
    author: null,
    published: today,
    updated: null,
    dateGuessed: false,
    summary: 'What was said.',
    content: '',
    categories: [],
  };
  const feed = { title: 'Feed', link: null, description: '', language: 'en' };
  return {
    source,
    health,
    verdict: 'OK',
    message: null,
    ms: 1,
    feed: { feed, articles: [item] },
    encoding: null,
    repaired: false,
    salvaged: false,
    withheld: 0,
    unreached: null,
  };
}

test('where a batch cannot be stored, those before it are brought to their end first', async () => {
  const stored = await follow('https://one.example/feed');
  const lost = await follow('https://two.example/feed');
  const context = contextAtMidnight();
  const storing = createStoring(context, createCollectLog(library.collectLog.append), () => undefined);
  storing.add(arrived(stored));
  await nextTurn(); // what comes at once would go into the same batch
  storing.add(arrived(lost));
  await expect(storing.finish()).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect([library.health(stored.id)?.verdict, library.health(lost.id)]).toEqual(['OK', null]);
});

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFeedParser } from '../../../electron/engine/collect/feed-parser.ts';
import { createNodeTransport } from '../../../electron/engine/collect/node-transport.ts';
import { createPageReader } from '../../../electron/engine/collect/page-reader.ts';
import type { EngineContext } from '../../../electron/engine/engine-context.ts';
import { createEventHub } from '../../../electron/engine/event-hub.ts';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import { keepIndex } from '../../../electron/engine/keep-index.ts';
import { keepStories } from '../../../electron/engine/keep-stories.ts';
import type { Library } from '../../../electron/engine/library/library.ts';
import { createLibraryVocabulary } from '../../../electron/engine/library-vocabulary.ts';
import { refuseRendering } from '../../../electron/engine/render-page.ts';
import { createActingByRules } from '../../../electron/engine/rules/act-by-rules.ts';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import { anArticle, hashOf, newLibraryPath, open } from '../../support/library-fixtures.ts';

const day = '2026-02-23';
let library: Library;
let index: ArticleIndex;
beforeEach(async () => {
  library = await open(newLibraryPath());
  await library.saveArticles(day, [anArticle(1)], new Map([[hashOf('1'), 'One']]));
  index = await openIndex({ file: join(library.folder, 'index.sqlite'), vocabularyVersion: '1' });
});
afterEach(async () => {
  await index.close();
  await library.close();
});

function contextNow(): EngineContext {
  const events = createEventHub();
  const report = (): void => undefined;
  const keeper = keepIndex({ library, index, events, signal: new AbortController().signal, report });
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
    now: () => '2026-02-23T12:00:00.000Z',
  };
}

async function addRule(): Promise<OwnRule> {
  const rule: OwnRule = {
    id: library.newId(),
    name: 'Everything in English',
    enabled: true,
    match: 'all',
    conditions: [{ kind: 'date', since: '2020-01-01', until: null }],
    except: [],
    actions: [{ kind: 'keep' }, { kind: 'notify' }],
  };
  await library.commit({ why: 'Add', changes: [{ kind: 'rule', id: rule.id, before: null, after: rule }] });
  return rule;
}

test('what the index could not follow is acted on once it has caught up, and only once', async () => {
  const { id, name } = await addRule();
  const act = createActingByRules(contextNow());
  expect(await act([anArticle(1)])).toEqual([]);
  expect(await library.readDecision(anArticle(1).id, day)).toBeNull();
  const item = { article: anArticle(1), keys: [], body: 'One', decision: null };
  await index.upsert(day, { before: null, after: 'f1' }, [item]);
  const article = { id: anArticle(1).id, title: anArticle(1).title };
  expect(await act([])).toEqual([{ rule: { id, name }, articles: [article] }]);
  expect(await library.readDecision(anArticle(1).id, day)).toMatchObject({ kept: true });
  expect(await act([])).toEqual([]);
});

import type { DatabaseSync } from 'node:sqlite';
import type {
  ArticleFacets,
  ArticleFilter,
  ArticleList,
  ArticleRow,
} from '../../../shared/contract/article-query.ts';
import type { RelatedList } from '../../../shared/contract/related-articles.ts';
import type { ByStoryList } from '../../../shared/contract/story-query.ts';
import type { TagChanges } from '../../../shared/contract/tag-changes.ts';
import type { DatesOfArticle } from '../../../shared/model/article-dates.ts';
import type { Day } from '../../../shared/model/instant.ts';
import { isHistoryFollowed } from '../history/follow-history.ts';
import { createHistoryReader, type HistoryReader } from '../history/history-reader.ts';
import type { MaskContext } from './article-mask.ts';
import { createArticleRows, type KnownArticle } from './article-rows.ts';
import { type Columns, createColumnStore } from './column-store.ts';
import { keptChanges } from './count-changes.ts';
import { countFacets } from './count-facets.ts';
import { createFullText, type FullText } from './full-text.ts';
import { keepRecent } from './keep-recent.ts';
import type { Named } from './named-terms.ts';
import { countRows, orderArticles, pageOf } from './order-articles.ts';
import { createRelatedArticles, type RelatedRequest } from './related-articles.ts';
import { metaValue } from './schema.ts';
import { type Selection, selectArticles } from './select-articles.ts';
import { createStoryColumns } from './story-columns.ts';
import { type ByStoryRequest, createStoryLists } from './story-lists.ts';
import { createStoryRows, type StoryRows } from './story-rows.ts';
import { noTaggingPacks } from './tagging-packs.ts';
import { noTaggingRules } from './tagging-rules.ts';
import type { LabelOf } from './vocabulary-labels.ts';

export type ListRequest = ArticleFilter & {
  readonly order?: 'newest' | 'best-match' | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

export type IndexReader = {
  readonly list: (request: ListRequest) => ArticleList;
  readonly facets: (filter: ArticleFilter) => ArticleFacets;
  readonly byStory: (request: ByStoryRequest) => ByStoryList;
  /** Null where there is no such article. */
  readonly related: (request: RelatedRequest) => RelatedList | null;
  /** Those of the articles that the filter asks for. */
  readonly matching: (ids: readonly string[], filter: ArticleFilter) => readonly ArticleRow[];
  readonly row: (id: string) => ArticleRow | null;
  readonly lookup: (keys: readonly string[]) => ReadonlyMap<string, KnownArticle>;
  readonly dayOf: (id: string) => Day | null;
  readonly datesOf: DatesOfArticle;
  readonly sourcesOf: (id: string) => string[];
  readonly idsOfDay: (day: Day) => readonly string[];
  readonly count: () => number;
  readonly days: () => ReadonlyMap<Day, string>;
  readonly sourceTitles: () => ReadonlyMap<string, string>;
  readonly stories: StoryRows;
  /** What describing stored articles anew changed last; null where that was never done. */
  readonly changes: () => TagChanges | null;
  /** The rules and packs of one's own with which articles are described. */
  readonly rules: () => string;
  readonly packs: () => string;
  readonly history: HistoryReader;
  /** Whether all that is in the history of this folder is known. */
  readonly isHistoryFollowed: (folder: string) => boolean;
};

/** Lists, their facets and the next page ask for the same selection: the last few are kept until something changes. */
const keptSelections = 8;
const formerSource = 'A source no longer followed';

function namedOf({ terms, sourceTitles }: Columns, labelOf: LabelOf): readonly Named[] {
  return terms.flatMap((term, number): Named[] => {
    if (!term) return [];
    const { kind, id } = term;
    if (kind === 'language' || kind === 'rule') return [{ kind, id, number, label: id }];
    const label = kind === 'source' ? (sourceTitles.get(id) ?? formerSource) : labelOf(kind, id);
    return [{ kind, id, number, label }];
  });
}

function contextOf(columns: Columns, fullText: FullText, labelOf: LabelOf): MaskContext {
  return { columns, fullText, named: namedOf(columns, labelOf) };
}

function filterOf({ order, limit, offset, upTo, opened, ...filter }: ByStoryRequest): ArticleFilter {
  return filter;
}

/** With what articles were described, what describing them anew changed, and what the history says. */
const besideArticles = (
  db: DatabaseSync,
): Pick<IndexReader, 'changes' | 'rules' | 'packs' | 'history' | 'isHistoryFollowed'> => ({
  changes: () => keptChanges(metaValue(db, 'changes')),
  rules: () => metaValue(db, 'rules') ?? noTaggingRules,
  packs: () => metaValue(db, 'packs') ?? noTaggingPacks,
  history: createHistoryReader(db),
  isHistoryFollowed: (folder) => isHistoryFollowed(db, folder),
});

/** All that is asked of the index, answered from one connection that sees what the writing side has committed. */
export function createIndexReader(db: DatabaseSync, labelOf: LabelOf): IndexReader {
  const columnsNow = createColumnStore(db);
  const rows = createArticleRows(db);
  const fullText = createFullText(db);
  const shards = db.prepare('SELECT day, fingerprint FROM shard');
  const selections = keepRecent<Selection>(keptSelections);
  let context: MaskContext | null = null;

  const contextNow = (): MaskContext => {
    const columns = columnsNow();
    if (context?.columns === columns) return context;
    selections.forget();
    fullText.forget();
    context = contextOf(columns, fullText, labelOf);
    return context;
  };
  const select = (filter: ArticleFilter, now: MaskContext): Selection =>
    selections.get(JSON.stringify(filter), () => selectArticles(filter, now));
  const titleOf = (id: string): string => columnsNow().sourceTitles.get(id) ?? formerSource;
  const stories = createStoryRows(db);
  const storyColumns = createStoryColumns(db);
  const rowOf = (row: number): ArticleRow | null => rows.byRow(row, titleOf);
  const relatedArticles = createRelatedArticles({ db, fullText, rowOf });
  const storyLists = createStoryLists({
    find: stories,
    selected: (request) => {
      const now = contextNow();
      const { order = 'newest', text } = request;
      const { all: mask } = select(filterOf(request), now);
      return {
        mask,
        columns: now.columns,
        stories: storyColumns(now.columns),
        rows: orderArticles(mask, { order, text }, now),
      };
    },
    rowOf,
    articleOf: (id) => rows.byId(id, titleOf),
  });
  return {
    byStory: storyLists,
    related: (request) => {
      const { columns } = contextNow();
      return relatedArticles(request, { columns, stories: storyColumns(columns) });
    },
    matching: (ids, filter) => rows.withIn(ids, select(filter, contextNow()).all, titleOf),
    list: (request) => {
      const now = contextNow();
      const { order = 'newest', limit = 50, offset = 0, text } = request;
      const { all } = select(filterOf(request), now);
      const page = pageOf(orderArticles(all, { order, text }, now), offset, limit);
      const articles = page.map(rowOf).filter((row) => row !== null);
      return { total: countRows(all), articles };
    },
    facets: (filter) => {
      const now = contextNow();
      return countFacets(select(filter, now), filter, now);
    },
    row: (id) => rows.byId(id, titleOf),
    lookup: rows.byKeys,
    dayOf: rows.dayOf,
    datesOf: rows.datesOf,
    sourcesOf: rows.sourcesOf,
    idsOfDay: rows.idsOfDay,
    count: () => columnsNow().newest.length,
    days: () => new Map(shards.all().map(({ day, fingerprint }) => [String(day), String(fingerprint)])),
    sourceTitles: () => columnsNow().sourceTitles,
    stories,
    ...besideArticles(db),
  };
}

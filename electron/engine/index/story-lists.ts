import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { ArticleItem, ByStoryList, StoryItem } from '../../../shared/contract/story-query.ts';
import type { StoryRow } from '../../../shared/contract/story-row.ts';
import { articleFlags } from './article-flags.ts';
import type { Mask } from './article-mask.ts';
import { chunkBits, chunkSize } from './column-chunk.ts';
import type { Columns } from './column-store.ts';
import { groupByStory, linesOf, type StoryLine } from './group-by-story.ts';
import type { ListRequest } from './index-reader.ts';
import { keepRecent } from './keep-recent.ts';
import type { StoryColumns } from './story-columns.ts';
import type { StoryRows } from './story-rows.ts';

type StoryListParts = {
  readonly mask: Mask;
  /** Rows of the mask in the order of the list. */
  readonly rows: Iterable<number>;
  readonly columns: Columns;
  readonly stories: StoryColumns;
  readonly find: Pick<StoryRows, 'find' | 'byNumber' | 'numberOf'>;
  readonly rowOf: (row: number) => ArticleRow | null;
  readonly articleOf: (id: string) => ArticleRow | null;
};

type Page = { readonly opened: readonly string[]; readonly offset: number; readonly limit: number };

/** Articles of a story that are looked at for its sources. */
const mostRead = 500;
const mostOutlets = 8;

function outletsOf(rows: Uint32Array, { columns }: StoryListParts): string[] {
  const counts = new Map<number, number>();
  for (const row of rows.subarray(0, mostRead)) {
    const chunk = columns.chunks[row >> chunkBits];
    const at = row & (chunkSize - 1);
    for (const term of chunk?.terms.subarray(chunk.starts[at], chunk.starts[at + 1]) ?? [])
      if (columns.terms[term]?.kind === 'source') counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostOutlets)
    .flatMap(([term]) => columns.sourceTitles.get(columns.terms[term]?.id ?? '') ?? []);
}

function storyItem(
  story: StoryRow,
  rows: readonly number[],
  opened: boolean,
  parts: StoryListParts,
): StoryItem {
  const { columns, stories, articleOf, find } = parts;
  const flagsOf = (row: number): number =>
    columns.chunks[row >> chunkBits]?.flags[row & (chunkSize - 1)] ?? 0;
  const [newest = 0] = rows;
  return {
    kind: 'story',
    story,
    lead: articleOf(story.lead),
    matching: rows.length,
    unread: rows.filter((row) => (flagsOf(row) & articleFlags.read) === 0).length,
    newest: columns.chunks[newest >> chunkBits]?.moments[newest & (chunkSize - 1)] ?? 0,
    outlets: outletsOf(stories.rowsOf(find.numberOf(story.id)), parts),
    opened,
  };
}

function articleItem(article: ArticleRow, story: StoryRow | null, parts: StoryListParts): ArticleItem {
  if (!story) return { kind: 'article', article, within: null };
  const origin = story.origins.find(({ articles }) => articles.includes(article.id));
  const copied = story.copyOf[article.id];
  return {
    kind: 'article',
    article,
    within: {
      story: story.id,
      origin: { kind: origin?.kind ?? 'own-reporting', name: origin?.name ?? '' },
      copyOf: copied === undefined ? null : (parts.articleOf(copied)?.title ?? ''),
    },
  };
}

type StoryList = (request: Page) => ByStoryList;

/** A list by story, from which pages are taken. */
function createStoryList(parts: StoryListParts, upTo: number): StoryList {
  const { stories, mask, find, rowOf } = parts;
  const order = groupByStory(parts.rows, stories, upTo);
  const matchingOf = (place: number): readonly number[] => {
    const number = order.story[place] ?? 0;
    if (number === 0) return [order.first[place] ?? 0];
    return [...stories.rowsOf(number)].filter((row) => mask[row] === 1 && row < upTo);
  };
  const itemOf = ({ place, article }: StoryLine, opened: ReadonlySet<number>) => {
    const rows = matchingOf(place);
    const number = order.story[place] ?? 0;
    const story = number === 0 ? null : find.byNumber(number);
    if (article === null && story && story.articles.length > 1)
      return storyItem(story, rows, opened.has(place), parts);
    const row = rowOf(rows[article ?? 0] ?? 0);
    return row ? articleItem(row, article === null ? null : story, parts) : [];
  };
  return ({ opened, offset, limit }) => {
    const places = opened
      .map((id) => order.placeOf(find.numberOf(find.find(id)?.id ?? '')))
      .filter((place) => place >= 0 && stories.rowsOf(order.story[place] ?? 0).length > 1);
    const { total, lines } = linesOf(order, places, offset, limit);
    const shown = new Set(places);
    return {
      total,
      stories: order.count,
      articles: order.articles,
      fresh: order.fresh,
      upTo,
      items: lines.flatMap((line) => itemOf(line, shown)),
    };
  };
}

export type ByStoryRequest = ListRequest & {
  readonly upTo?: number | undefined;
  readonly opened?: readonly string[] | undefined;
};

type ListsParts = Pick<StoryListParts, 'find' | 'rowOf' | 'articleOf'> & {
  readonly selected: (request: ByStoryRequest) => Omit<StoryListParts, 'find' | 'rowOf' | 'articleOf'>;
};

/** Its pages and what is opened in them ask for the same list: the last few are kept until something changes. */
const keptLists = 4;

export function createStoryLists({
  selected,
  ...parts
}: ListsParts): (request: ByStoryRequest) => ByStoryList {
  const lists = keepRecent<StoryList>(keptLists);
  let grouped: StoryColumns | null = null;
  return ({ limit = 50, offset = 0, opened = [], ...request }) => {
    const selection = selected(request);
    const { stories } = selection;
    if (stories !== grouped) lists.forget();
    grouped = stories;
    const list = lists.get(JSON.stringify(request), () =>
      createStoryList({ ...parts, ...selection }, request.upTo ?? stories.rowCount),
    );
    return list({ opened, offset, limit });
  };
}

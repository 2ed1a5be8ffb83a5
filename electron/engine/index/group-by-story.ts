import type { StoryColumns } from './story-columns.ts';

/** A list by story: one place for each story, in the order in which its articles came. */
export type StoryOrder = {
  readonly count: number;
  /** By place: the row that came first, the number of its story (0 for none), how many of its articles match. */
  readonly first: Uint32Array;
  readonly story: Uint32Array;
  readonly matching: Uint32Array;
  /** The place of a story by its number; -1 where it is not in the list. */
  readonly placeOf: (story: number) => number;
  /** Articles that match. */
  readonly articles: number;
  /** Stories with an article that came after the list was made. */
  readonly fresh: number;
};

/**
 * Groups rows by story. Rows from `upTo` on came after the reader began to read: they change nothing in the order, and
 * only their stories are counted.
 */
export function groupByStory(rows: Iterable<number>, stories: StoryColumns, upTo: number): StoryOrder {
  const first: number[] = [];
  const story: number[] = [];
  const matching: number[] = [];
  const places = new Int32Array(stories.storyCount).fill(-1);
  const freshStories = new Set<number>();
  let [articles, freshAlone] = [0, 0];
  for (const row of rows) {
    const number = stories.storyOf(row);
    if (row >= upTo) {
      if (number === 0) freshAlone += 1;
      else freshStories.add(number);
      continue;
    }
    articles += 1;
    const place = number === 0 ? -1 : (places[number] ?? -1);
    if (place >= 0) {
      matching[place] = (matching[place] ?? 0) + 1;
      continue;
    }
    if (number > 0) places[number] = first.length;
    first.push(row);
    story.push(number);
    matching.push(1);
  }
  return {
    count: first.length,
    first: Uint32Array.from(first),
    story: Uint32Array.from(story),
    matching: Uint32Array.from(matching),
    placeOf: (number) => places[number] ?? -1,
    articles,
    fresh: freshStories.size + freshAlone,
  };
}

/** A line of the list: a story, or one of the articles of a story that was opened. */
export type StoryLine = { readonly place: number; readonly article: number | null };

/** `opened`: places of opened stories. Their articles stand below them. */
export function linesOf(
  order: StoryOrder,
  opened: readonly number[],
  offset: number,
  limit: number,
): { readonly total: number; readonly lines: readonly StoryLine[] } {
  const sorted = [...new Set(opened)].sort((a, b) => a - b);
  const sizeOf = (place: number): number => order.matching[place] ?? 0;
  const total = sorted.reduce((sum, place) => sum + sizeOf(place), order.count);
  const lineAt = (line: number): StoryLine => {
    let before = 0;
    for (const place of sorted) {
      const at = place + before;
      if (line <= at) break;
      if (line <= at + sizeOf(place)) return { place, article: line - at - 1 };
      before += sizeOf(place);
    }
    return { place: line - before, article: null };
  };
  const length = Math.max(0, Math.min(limit, total - offset));
  return { total, lines: Array.from({ length }, (_, at) => lineAt(offset + at)) };
}

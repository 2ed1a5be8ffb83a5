import { expect, test } from 'vitest';
import { groupByStory, linesOf } from '../../../electron/engine/index/group-by-story.ts';
import type { StoryColumns } from '../../../electron/engine/index/story-columns.ts';

/** Rows 0 to 5: 0, 2 and 5 are story 1, 1 and 3 story 2, 4 has none yet. */
const storyOfRow = [1, 2, 1, 2, 0, 1];
const stories: StoryColumns = {
  storyOf: (row) => storyOfRow[row] ?? 0,
  rowsOf: () => new Uint32Array(),
  storyCount: 3,
  rowCount: 6,
};

test('a story stands where its first article stands, and an article without one stands alone', () => {
  const order = groupByStory([5, 4, 3, 2, 1, 0], stories, 6);
  expect([...order.story]).toEqual([1, 0, 2]);
  expect([...order.matching]).toEqual([3, 1, 2]);
  expect([...order.first]).toEqual([5, 4, 3]);
  expect(order.articles).toBe(6);
  expect(order.fresh).toBe(0);
});

test('what came after the list was made moves nothing: its stories are counted', () => {
  const order = groupByStory([5, 4, 3, 2, 1, 0], stories, 4);
  expect([...order.story]).toEqual([2, 1]);
  expect([...order.matching]).toEqual([2, 2]);
  expect(order.fresh).toBe(2);
});

test('the articles of opened stories stand below them, on whatever page that is', () => {
  const order = groupByStory([5, 4, 3, 2, 1, 0], stories, 6);
  const { total, lines } = linesOf(order, [2, 0], 0, 50);
  expect(total).toBe(8);
  expect(lines.map(({ place, article }) => `${place}:${article ?? '-'}`)).toEqual([
    '0:-',
    '0:0',
    '0:1',
    '0:2',
    '1:-',
    '2:-',
    '2:0',
    '2:1',
  ]);
  expect(linesOf(order, [2, 0], 6, 1).lines).toEqual([{ place: 2, article: 0 }]);
  expect(linesOf(order, [2, 0], 8, 5).lines).toEqual([]);
});

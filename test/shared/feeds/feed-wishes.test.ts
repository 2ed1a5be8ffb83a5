import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../../electron/engine/collect/parse-feed-bytes.ts';
import { wishesOf } from '../../../shared/feeds/feed-wishes.ts';

const wishes = (ttl: string, skipHours: string[] = [], skipDays: string[] = []) =>
  wishesOf({ ttl, skipHours, skipDays }).wishes;

describe('what a feed wishes', () => {
  test('are minutes, hours and days', () => {
    expect(wishes(' 60 ', ['3', '2'], ['Sunday', 'monday'])).toEqual({
      ttl: 60,
      skipHours: [2, 3],
      skipDays: [0, 1],
    });
  });
  test('is midnight where hours are counted to 24', () => {
    expect(wishes('', ['24', '0'])).toEqual({ ttl: 0, skipHours: [0], skipDays: [] });
  });
  test('is understood as far as it can be', () => {
    expect(wishes('often', ['25', '-1', '5', 'noon'], ['Sat', 'Caturday', ''])).toEqual({
      ttl: 0,
      skipHours: [5],
      skipDays: [6],
    });
  });
  test('is nothing where nothing is said', () => {
    expect(wishesOf(undefined)).toEqual({});
    expect(wishesOf({ ttl: '', skipHours: [], skipDays: [] })).toEqual({});
    expect(wishes('-5')).toBeUndefined();
  });
  test('is at most a year', () => expect(wishes('999999999')?.ttl).toBe(525_600));

  test('is read from RSS', async () => {
    const feed = `<rss version="2.0"><channel><title>T</title><ttl>45</ttl>
      <skipHours><hour>0</hour><hour>1</hour></skipHours><skipDays><day>Saturday</day><day>Sunday</day></skipDays>
      <item><title>One</title></item></channel></rss>`;
    const parsed = await parseFeedBytes(new TextEncoder().encode(feed), {
      contentType: null,
      base: null,
      now: Date.parse('2026-02-23T12:00:00.000Z'),
    });
    expect(parsed.feed?.feed.wishes).toEqual({ ttl: 45, skipHours: [0, 1], skipDays: [0, 6] });
  });
});

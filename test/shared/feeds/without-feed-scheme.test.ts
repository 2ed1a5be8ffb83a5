import { expect, test } from 'vitest';
import { withoutFeedScheme } from '../../../shared/feeds/without-feed-scheme.ts';

test.each([
  ['feed://a.example/rss', 'http://a.example/rss'],
  ['feed:a.example/rss', 'http://a.example/rss'],
  ['feed:https://a.example/rss', 'https://a.example/rss'],
  ['FEED://https://a.example/rss', 'https://a.example/rss'],
  ['https://a.example/feed:1', 'https://a.example/feed:1'],
])('%s is %s', (address, meant) => {
  expect(withoutFeedScheme(address)).toBe(meant);
});

import { describe, expect, test } from 'vitest';
import { feedAddresses, looksLikeFeed } from '../../../shared/feeds/feed-addresses.ts';

describe('feedAddresses', () => {
  test.each([
    [
      'https://www.youtube.com/channel/UCabc_123',
      ['https://www.youtube.com/feeds/videos.xml?channel_id=UCabc_123'],
    ],
    ['https://m.youtube.com/user/lab', ['https://www.youtube.com/feeds/videos.xml?user=lab']],
    [
      'https://www.youtube.com/playlist?list=PL1',
      ['https://www.youtube.com/feeds/videos.xml?playlist_id=PL1'],
    ],
    [
      'https://www.youtube.com/watch?v=x&list=PL1',
      ['https://www.youtube.com/feeds/videos.xml?playlist_id=PL1'],
    ],
    ['https://github.com/lab', ['https://github.com/lab.atom']],
    [
      'https://github.com/lab/model.git',
      ['https://github.com/lab/model/releases.atom', 'https://github.com/lab/model/commits.atom'],
    ],
    ['https://github.com/lab/model/commits/dev', ['https://github.com/lab/model/commits/dev.atom']],
    ['https://github.com/lab/model/tags', ['https://github.com/lab/model/tags.atom']],
    ['https://desk.substack.com/p/a-post', ['https://desk.substack.com/feed']],
    ['https://medium.com/@writer/story-1', ['https://medium.com/feed/@writer']],
    ['https://medium.com/publication', ['https://medium.com/feed/publication']],
    ['https://writer.medium.com/', ['https://writer.medium.com/feed']],
    ['https://desk.blogspot.com/2026/02/a.html', ['https://desk.blogspot.com/feeds/posts/default']],
    ['https://desk.wordpress.com/about/', ['https://desk.wordpress.com/feed/']],
    ['https://old.reddit.com/r/netsec/top/', ['https://www.reddit.com/r/netsec/.rss']],
    ['https://www.reddit.com/user/someone', ['https://www.reddit.com/user/someone/.rss']],
    ['https://arxiv.org/list/cs.CR/recent', ['https://rss.arxiv.org/rss/cs.CR']],
    ['https://social.example/@reporter', ['https://social.example/@reporter.rss']],
  ])('%s', (address, feeds) => {
    expect(feedAddresses(address)).toEqual(feeds);
  });

  test.each([
    'https://www.youtube.com/@handle',
    'https://www.youtube.com/feeds/videos.xml?playlist_id=PL1&list=PL1',
    'https://www.tiktok.com/@someone',
    'https://github.com/marketplace/tool',
    'https://github.com/lab/model/releases.atom',
    'https://www.reddit.com/r/netsec/.rss',
    'https://desk.substack.com/feed',
    'https://arxiv.org/abs/2602.00001',
    'https://youtube.com.evil.example/channel/UCabc',
    'https://news.example/',
    'javascript:alert(1)',
    'no address',
  ])('does not guess for %s', (address) => {
    expect(feedAddresses(address)).toEqual([]);
  });
});

describe('looksLikeFeed', () => {
  test.each([
    ['https://a.example/rss', true],
    ['https://a.example/blog/feed/', true],
    ['https://a.example/news.rss', true],
    ['https://a.example/index.xml', true],
    ['https://a.example/feed.json', true],
    ['https://feeds.a.example/top', true],
    ['https://a.example/?feed=rss2', true],
    ['https://a.example/feeds/posts/default', true],
    ['https://a.example/', false],
    ['https://a.example/feedback', false],
    ['https://a.example/sitemap.xml', false],
    ['https://a.example/feeds/how-to.html', false],
  ])('%s: %s', (address, expected) => {
    expect(looksLikeFeed(new URL(address))).toBe(expected);
  });
});

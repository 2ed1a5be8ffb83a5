/**
 * THE TABLE of sites whose pages say by their address where their feeds are. Each entry answers with addresses, the
 * likeliest first, or with none. Nothing is fetched for it.
 */
type Site = {
  readonly name: string;
  readonly hosts: RegExp;
  readonly feeds: (page: Page) => readonly string[];
};

type Page = { readonly url: URL; readonly host: string; readonly parts: readonly string[] };

const atom = (base: string): string => `${base}.atom`;

/** First segments of a path on github.com that name no owner. */
const githubPages = new Set(
  'about apps collections customer-stories enterprise events explore features issues login marketplace new notifications orgs pricing pulls search security settings site sponsors topics trending'.split(
    ' ',
  ),
);

function githubFeeds({ parts }: Page): readonly string[] {
  const [owner, repository, section, branch] = parts;
  if (owner === undefined || githubPages.has(owner)) return [];
  if (repository === undefined) return [atom(`https://github.com/${owner}`)];
  const base = `https://github.com/${owner}/${repository.replace(/\.git$/, '')}`;
  const commits = atom(`${base}/commits${section === 'commits' && branch !== undefined ? `/${branch}` : ''}`);
  if (section === 'commits') return [commits];
  if (section === 'tags') return [`${base}/tags.atom`];
  return [`${base}/releases.atom`, commits];
}

const youtubeFeed = (key: string, value: string): string =>
  `https://www.youtube.com/feeds/videos.xml?${key}=${encodeURIComponent(value)}`;

function youtubeFeeds({ url, parts }: Page): readonly string[] {
  const [kind, name] = parts;
  if (kind === 'channel' && name !== undefined) return [youtubeFeed('channel_id', name)];
  if (kind === 'user' && name !== undefined) return [youtubeFeed('user', name)];
  const list = url.searchParams.get('list');
  return list === null || kind === 'feeds' ? [] : [youtubeFeed('playlist_id', list)];
}

function mediumFeeds({ host, parts }: Page): readonly string[] {
  if (host !== 'medium.com') return [`https://${host}/feed`];
  const [name] = parts;
  return name === undefined || name === 'feed' ? [] : [`https://medium.com/feed/${name}`];
}

function redditFeeds({ parts }: Page): readonly string[] {
  const [kind, name] = parts;
  if (name === undefined || parts.at(-1) === '.rss') return [];
  return ['r', 'u', 'user'].includes(kind ?? '') ? [`https://www.reddit.com/${kind}/${name}/.rss`] : [];
}

const arxivFeeds = ({ parts: [kind, list] }: Page): readonly string[] =>
  kind === 'list' && list !== undefined ? [`https://rss.arxiv.org/rss/${list}`] : [];

/** Any host may run Mastodon: the shape of the path is all there is to go by. */
const mastodonFeeds = ({ url, host, parts }: Page): readonly string[] => {
  const [name, ...rest] = parts;
  const isProfile = rest.length === 0 && name !== undefined && /^@[A-Za-z0-9_]{1,60}$/.test(name);
  return isProfile && !profilesElsewhere.test(host) ? [`${url.protocol}//${url.host}/${name}.rss`] : [];
};

const profilesElsewhere =
  /(?:^|\.)(?:youtube|tiktok|threads|medium|substack|instagram|x|twitter)\.(?:com|net)$/;

const sites: readonly Site[] = [
  { name: 'YouTube', hosts: /^(?:m\.)?youtube\.com$/, feeds: youtubeFeeds },
  { name: 'GitHub', hosts: /^github\.com$/, feeds: githubFeeds },
  { name: 'Substack', hosts: /\.substack\.com$/, feeds: ({ host }) => [`https://${host}/feed`] },
  { name: 'Medium', hosts: /^(?:[a-z0-9-]+\.)?medium\.com$/, feeds: mediumFeeds },
  {
    name: 'Blogger',
    hosts: /\.blogspot\.com$/,
    feeds: ({ host }) => [`https://${host}/feeds/posts/default`],
  },
  { name: 'WordPress', hosts: /\.wordpress\.com$/, feeds: ({ host }) => [`https://${host}/feed/`] },
  { name: 'Reddit', hosts: /^(?:old\.|new\.)?reddit\.com$/, feeds: redditFeeds },
  { name: 'arXiv', hosts: /^(?:export\.)?arxiv\.org$/, feeds: arxivFeeds },
  { name: 'Mastodon', hosts: /./, feeds: mastodonFeeds },
];

/** Where the feeds of a page must be, by its address alone; empty where the address does not say, or is one itself. */
export function feedAddresses(address: string): readonly string[] {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return [];
  const host = url.hostname.replace(/^www\./, '');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const site = sites.find(({ hosts }) => hosts.test(host));
  const feeds = site?.feeds({ url, host, parts }) ?? [];
  return looksLikeFeed(url) ? [] : feeds;
}

const feedPath =
  /(?:\.(?:rss|atom|rdf)|\/(?:rss|atom|feeds?|index|news)\.(?:xml|json)|\/(?:rss|atom|feed)\/?)$/i;

/** Whether an address is spelled as those of feeds are. */
export const looksLikeFeed = (url: URL): boolean =>
  feedPath.test(url.pathname) ||
  /^feeds?\./.test(url.hostname) ||
  (url.pathname.includes('/feeds/') && !url.pathname.endsWith('.html')) ||
  /^(?:rss2?|atom)$/.test(url.searchParams.get('feed') ?? '');

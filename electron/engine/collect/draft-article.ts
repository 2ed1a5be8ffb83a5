import { hash } from 'node:crypto';
import { canonicalUrl } from '../../../shared/feeds/canonical-url.ts';
import { identityKeys } from '../../../shared/feeds/identity-keys.ts';
import type { ParsedArticle, ParsedFeed } from '../../../shared/feeds/parsed-feed.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { Source } from '../../../shared/model/source.ts';

/** By which of its identities an article was recognised: the weaker ones need a second look. */
export type KeyKind = 'guid' | 'url' | 'text';
export type IdentityKey = { readonly kind: KeyKind; readonly hash: string };

/** An item of a feed, ready to be compared with what the library holds. */
export type Draft = {
  readonly source: string;
  readonly guid: string;
  /** Strongest first. */
  readonly keys: readonly IdentityKey[];
  /** What names the article the same way in every library: its address, else its feed and guid. */
  readonly idSeed: string;
  readonly body: string;
  readonly wording: Pick<Article, 'title' | 'summary' | 'author' | 'contentHash'>;
  readonly facts: Pick<
    Article,
    'url' | 'canonicalUrl' | 'published' | 'dateGuessed' | 'language' | 'categories'
  >;
};

/** 128 bits of SHA-256 in hex: short enough for an index, far beyond accidental collision. */
export const shortHash = (content: string | Uint8Array): string => hash('sha256', content).slice(0, 32);

export const articleIdOf = (seed: string): string => `art-${shortHash(seed).slice(0, 24)}`;

function keyKindOf(key: string): KeyKind {
  if (key.startsWith('guid:')) return 'guid';
  return key.startsWith('url:') ? 'url' : 'text';
}

const primaryLanguage = (tag: string | null): string | null => tag?.split(/[-_]/)[0]?.toLowerCase() || null;

export function draftArticles(source: Source, feed: ParsedFeed): Draft[] {
  const keys = identityKeys(feed.articles, source.id);
  const language = primaryLanguage(feed.feed.language) ?? source.language;
  return feed.articles.map((item, index) => draftOf(source, item, keys[index] ?? [], language));
}

function draftOf(
  source: Source,
  item: ParsedArticle,
  keys: readonly string[],
  language: string | null,
): Draft {
  const body = item.content || item.summary || '';
  const urlKey = keys.find((key) => key.startsWith('url:'));
  const address = urlKey?.slice('url:'.length) ?? (item.url === null ? null : canonicalUrl(item.url));
  return {
    source: source.id,
    guid: item.guid ?? '',
    keys: keys.map((key) => ({ kind: keyKindOf(key), hash: shortHash(key) })),
    idSeed: urlKey ?? `${source.url}\n${keys[0] ?? ''}`.replace(source.id, ''),
    body,
    wording: {
      title: item.title,
      summary: item.summary,
      // An aggregator names the publisher and no author: that is who speaks.
      author: item.author ?? item.publisher ?? null,
      contentHash: shortHash(`${item.title}\n${body}`),
    },
    facts: {
      url: item.url,
      canonicalUrl: address,
      published: item.published,
      dateGuessed: item.dateGuessed,
      language,
      categories: [...item.categories],
    },
  };
}

export function newArticle(draft: Draft, id: string, now: Instant): Article {
  return {
    id,
    ...draft.facts,
    ...draft.wording,
    firstSeen: now,
    keys: draft.keys.map((key) => key.hash),
    carriedBy: [
      { source: draft.source, guid: draft.guid, contentHash: draft.wording.contentHash, seen: now },
    ],
    revisions: [],
  };
}

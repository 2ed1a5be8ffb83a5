import type { Article, Carrier } from '../../../shared/model/article.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import { tokensOf } from '../../../shared/search/tokens.ts';
import type { Draft, KeyKind } from './draft-article.ts';

/** What the library knows of an article, without opening its file. */
export type KnownArticle = {
  readonly article: string;
  readonly carriers: readonly Pick<Carrier, 'source' | 'contentHash'>[];
};

export type Comparison = 'same' | 'edited' | 'carried-anew' | 'another';

/**
 * Compares an item with the article that one of its keys led to.
 *
 * An address alone is weak inside one feed: change logs give every item the same link. There, other words under
 * another guid are another article. Between feeds the same address is the same article, whatever the wording.
 */
export function compareWithKnown(draft: Draft, known: KnownArticle, by: KeyKind): Comparison {
  const carrier = known.carriers.find((one) => one.source === draft.source);
  if (carrier === undefined) return 'carried-anew';
  if (carrier.contentHash === draft.wording.contentHash) return 'same';
  const hasOwnGuid = draft.keys.some((key) => key.kind === 'guid');
  return by === 'url' && hasOwnGuid ? 'another' : 'edited';
}

/** An edited title keeps most of its words. */
const leastLikeness = 0.5;

/** The share of all their words that two titles have in common. */
function likenessOf(title: string, other: string): number {
  const words = new Set(tokensOf(title));
  const others = new Set(tokensOf(other));
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, words.size + others.size - common);
}

/** Whether an item with the guid of an article has nothing else of it: neither the address nor the title. */
export function isAnotherItem(article: Article, { facts, wording }: Draft): boolean {
  if (article.canonicalUrl === null || facts.canonicalUrl === null) return false;
  return (
    article.canonicalUrl !== facts.canonicalUrl && likenessOf(article.title, wording.title) < leastLikeness
  );
}

/** More wordings than any article has that people edit. */
const manyRevisions = 24;
const dayInMs = 24 * 60 * 60 * 1000;

/**
 * Whether an article is edited without end, as by a counter in its text: then one wording a day is kept. A page that
 * changes at each refresh would fill a disk within a year, and hide the edits that somebody made.
 */
export function isRestless(article: Article, { source }: Draft, now: Instant): boolean {
  const last = article.revisions.at(-1);
  if (last === undefined || article.revisions.length < manyRevisions || !shows(article, source)) return false;
  return Date.parse(now) - Date.parse(last.until) < dayInMs;
}

/** Whether the wording of an article is the one that this source gave last. */
const shows = ({ carriedBy, contentHash }: Article, source: string): boolean =>
  carriedBy.find((one) => one.source === source)?.contentHash === contentHash;

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** The article with one carrier more; its wording stays that of the first. */
export function addCarrier(article: Article, draft: Draft, now: Instant): Article {
  return {
    ...article,
    published: article.published ?? draft.facts.published,
    keys: union(
      article.keys,
      draft.keys.map((key) => key.hash),
    ),
    carriedBy: [
      ...article.carriedBy,
      { source: draft.source, guid: draft.guid, contentHash: draft.wording.contentHash, seen: now },
    ],
  };
}

/**
 * The article after an edit by a source that carries it. The former wording becomes a revision, unless the edit was
 * made by a source whose wording was not the one shown: then only that source's own hash moves on.
 */
export function addRevision(article: Article, draft: Draft, now: Instant): Article {
  const carrier = article.carriedBy.find((one) => one.source === draft.source);
  const carriedBy = article.carriedBy.map((one) =>
    one === carrier ? { ...one, guid: draft.guid, contentHash: draft.wording.contentHash } : one,
  );
  const keys = union(
    article.keys,
    draft.keys.map((key) => key.hash),
  );
  if (!shows(article, draft.source)) return { ...article, carriedBy, keys };
  const { title, summary, author, contentHash } = article;
  const revisions = [...article.revisions, { title, summary, author, contentHash, until: now }];
  return { ...article, ...draft.wording, categories: draft.facts.categories, carriedBy, keys, revisions };
}

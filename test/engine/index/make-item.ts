import { createHash } from 'node:crypto';
import type { IndexItem } from '../../../electron/engine/index/article-index.ts';
import type { Article } from '../../../shared/model/article.ts';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
export const idOf = (name: string): string => `art-${hashOf(name).slice(0, 24)}`;

export const wire = '01890000-0000-7000-8000-000000000001';
export const vendor = '01890000-0000-7000-8000-000000000002';
export const sources = [
  { id: wire, title: 'The Wire' },
  { id: vendor, title: 'Vendor blog' },
];

type Parts = Partial<Omit<Article, 'carriedBy'>> & {
  readonly body?: string;
  readonly from?: readonly string[];
  readonly decision?: IndexItem['decision'];
};

/** An article named `name`, with what a test says of it; the rest is filled in. */
export function makeItem(name: string, parts: Parts = {}): IndexItem {
  const { body = '', from = [wire], decision = null, ...fields } = parts;
  const contentHash = fields.contentHash ?? hashOf(`${name} ${body}`);
  const keys = fields.keys ?? [hashOf(`guid:${name}`), hashOf(`url:${name}`)];
  const firstSeen = fields.firstSeen ?? '2026-02-23T12:00:00.000Z';
  const article: Article = {
    id: idOf(name),
    url: `https://news.example/${encodeURIComponent(name)}`,
    canonicalUrl: `https://news.example/${encodeURIComponent(name)}`,
    title: name,
    summary: '',
    author: null,
    published: '2026-02-23T09:30:00.000Z',
    dateGuessed: false,
    language: 'en',
    categories: [],
    revisions: [],
    ...fields,
    contentHash,
    keys,
    firstSeen,
    carriedBy: from.map((source) => ({ source, guid: name, contentHash, seen: firstSeen })),
  };
  return { article, keys: article.keys, body, decision };
}

/** The fingerprints around a save that leaves `after`. */
export const added = (after: string, before: string | null = null) => ({ before, after });

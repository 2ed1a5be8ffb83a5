import type { DatabaseSync } from 'node:sqlite';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { DatesOfArticle } from '../../../shared/model/article-dates.ts';
import type { Day } from '../../../shared/model/instant.ts';
import { articleFlags } from './article-flags.ts';
import type { ShownArticle } from './describe-article.ts';

type Found = Record<string, unknown>;
export type TitleOf = (source: string) => string;

/** What the index knows of an article that an identity key leads to. */
export type KnownArticle = {
  readonly article: string;
  readonly day: Day;
  readonly contentHash: string;
  readonly sources: readonly string[];
  readonly carriers: readonly { readonly source: string; readonly contentHash: string }[];
};

export type ArticleRows = {
  readonly byRow: (row: number, titleOf: TitleOf) => ArticleRow | null;
  readonly byId: (id: string, titleOf: TitleOf) => ArticleRow | null;
  /** Those of the articles that a mask lets in. */
  readonly withIn: (ids: readonly string[], mask: Uint8Array, titleOf: TitleOf) => readonly ArticleRow[];
  readonly dayOf: (id: string) => Day | null;
  readonly datesOf: DatesOfArticle;
  /** Those that carried it; none for an article that is not there. */
  readonly sourcesOf: (id: string) => string[];
  readonly idsOfDay: (day: Day) => readonly string[];
  readonly byKeys: (keys: readonly string[]) => ReadonlyMap<string, KnownArticle>;
};

function articleRow(found: Found | undefined, titleOf: TitleOf): ArticleRow | null {
  if (!found) return null;
  const flags = Number(found['flags']);
  // The writing side made it, out of an article that its schema had checked.
  const shown = JSON.parse(String(found['shown'])) as ShownArticle;
  return {
    id: String(found['id']),
    ...shown,
    storyId: typeof found['story'] === 'string' ? found['story'] : null,
    sources: shown.sources.map((id) => ({ id, title: titleOf(id) })),
    read: (flags & articleFlags.read) !== 0,
    kept: (flags & articleFlags.kept) !== 0,
    setAside: typeof found['set_aside'] === 'string' ? found['set_aside'] : null,
  };
}

function knownArticle(found: Found): KnownArticle {
  // As above: the writing side made it.
  const carriers = JSON.parse(String(found['carriers'])) as KnownArticle['carriers'];
  return {
    article: String(found['id']),
    day: String(found['day']),
    contentHash: String(found['content_hash']),
    sources: carriers.map(({ source }) => source),
    carriers,
  };
}

const shownColumns = `SELECT id, flags, set_aside, shown, story
  FROM article LEFT JOIN article_story ON article_story.article = article.id`;

export function createArticleRows(db: DatabaseSync): ArticleRows {
  const byRow = db.prepare(`${shownColumns} WHERE row = ?`);
  const byId = db.prepare(`${shownColumns} WHERE id = ?`);
  const rowOf = db.prepare('SELECT row FROM article WHERE id = ?');
  const dayOf = db.prepare('SELECT day FROM article WHERE id = ?');
  const datesOf = db.prepare(
    "SELECT shown ->> 'published' AS published, shown ->> 'firstSeen' AS seen FROM article WHERE id = ?",
  );
  const carriedBy = db.prepare(
    "SELECT value AS source FROM article, json_each(shown, '$.sources') WHERE article.id = ?",
  );
  const ofDay = db.prepare('SELECT id FROM article WHERE day = ? ORDER BY row');
  // Two articles may share a weak key: the one that came first has it, in whatever order they were indexed.
  const byKeys = db.prepare(
    `SELECT wanted.value AS key, article.id, article.day, article.content_hash, article.carriers
     FROM json_each(?) AS wanted
     CROSS JOIN identity ON identity.key = wanted.value
     CROSS JOIN article ON article.row = identity.article
     ORDER BY article.day DESC, article.id DESC`,
  );
  return {
    byRow: (row, titleOf) => articleRow(byRow.get(row), titleOf),
    byId: (id, titleOf) => articleRow(byId.get(id), titleOf),
    withIn: (ids, mask, titleOf) =>
      ids.flatMap((id) => {
        const row = Number(rowOf.get(id)?.['row'] ?? -1);
        return mask[row] === 1 ? (articleRow(byRow.get(row), titleOf) ?? []) : [];
      }),
    dayOf: (id) => {
      const day = dayOf.get(id)?.['day'];
      return typeof day === 'string' ? day : null;
    },
    datesOf: (id) => {
      const found = datesOf.get(id);
      if (!found) return null;
      const { published, seen } = found;
      return { published: typeof published === 'string' ? published : null, firstSeen: String(seen) };
    },
    sourcesOf: (id) => carriedBy.all(id).map(({ source }) => String(source)),
    idsOfDay: (day) => ofDay.all(day).map(({ id }) => String(id)),
    byKeys: (keys) =>
      new Map(byKeys.all(JSON.stringify(keys)).map((found) => [String(found['key']), knownArticle(found)])),
  };
}

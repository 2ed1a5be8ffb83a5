import type { DatabaseSync } from 'node:sqlite';
import type { StoryRow } from '../../../shared/contract/story-row.ts';

export type StoryPage = { readonly least: number; readonly limit: number; readonly offset: number };

export type StoryRows = {
  readonly page: (page: StoryPage) => { readonly total: number; readonly stories: readonly StoryRow[] };
  /** By its id, by a former id, or by one of its articles. */
  readonly find: (id: string) => StoryRow | null;
  readonly byNumber: (number: number) => StoryRow | null;
  /** 0 where there is no such story. */
  readonly numberOf: (id: string) => number;
  /** Whether stories were made of all that the index holds. */
  readonly areCurrent: () => boolean;
};

const ofArticle = /^(?:story-)?(art-[0-9a-f]{24})$/;

function storyRow(found: Record<string, unknown> | undefined): StoryRow | null {
  if (!found) return null;
  // The story worker made it.
  return JSON.parse(String(found['shown'])) as StoryRow;
}

export function createStoryRows(db: DatabaseSync): StoryRows {
  const page = db.prepare(
    'SELECT shown FROM story WHERE articles >= ? ORDER BY latest DESC, id LIMIT ? OFFSET ?',
  );
  const count = db.prepare('SELECT count(*) AS total FROM story WHERE articles >= ?');
  const byNumber = db.prepare('SELECT shown FROM story WHERE number = ?');
  const numberOf = db.prepare('SELECT number FROM story WHERE id = ?');
  const byId = db.prepare('SELECT shown FROM story WHERE id = ?');
  const byArticle = db.prepare(
    `SELECT story.shown FROM article_story CROSS JOIN story ON story.id = article_story.story
     WHERE article_story.article = ?`,
  );
  const versions = db.prepare("SELECT key, value FROM meta WHERE key IN ('version', 'stories')");
  return {
    page: ({ least, limit, offset }) => ({
      total: Number(count.get(least)?.['total'] ?? 0),
      stories: page.all(least, limit, offset).flatMap((found) => storyRow(found) ?? []),
    }),
    find: (id) => storyRow(byId.get(id)) ?? storyRow(byArticle.get(ofArticle.exec(id)?.[1] ?? '')),
    byNumber: (number) => storyRow(byNumber.get(number)),
    numberOf: (id) => Number(numberOf.get(id)?.['number'] ?? 0),
    areCurrent: () => new Set(versions.all().map(({ value }) => value)).size === 1,
  };
}

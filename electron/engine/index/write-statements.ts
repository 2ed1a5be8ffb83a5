import type { DatabaseSync } from 'node:sqlite';
import { preparePutMeta } from './schema.ts';

/** The statements of the writing side, prepared once. */
export function prepareWriteStatements(db: DatabaseSync) {
  return {
    insertArticle: db.prepare(
      `INSERT INTO article (id, day, content_hash, moment, flags, terms, set_aside, carriers, shown, clues, found_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    updateArticle: db.prepare(
      `UPDATE article SET day = ?, content_hash = ?, moment = ?, flags = ?, terms = ?, set_aside = ?, carriers = ?,
       shown = ?, clues = ?, found_by = ? WHERE row = ?`,
    ),
    removeArticle: db.prepare('DELETE FROM article WHERE row = ?'),
    rowOfArticle: db.prepare('SELECT row FROM article WHERE id = ?'),
    indexed: db.prepare('SELECT row, content_hash, flags, terms, found_by FROM article WHERE id = ?'),
    articlesOfDay: db.prepare('SELECT row, id FROM article WHERE day = ?'),
    decide: db.prepare(
      'UPDATE article SET flags = (flags & ?) | ?, set_aside = ? WHERE id = ? RETURNING row',
    ),
    addText: db.prepare('INSERT INTO article_text (rowid, title, body) VALUES (?, ?, ?)'),
    removeText: db.prepare('DELETE FROM article_text WHERE rowid = ?'),
    addKey: db.prepare('INSERT INTO identity (key, article) VALUES (?, ?)'),
    removeKeys: db.prepare('DELETE FROM identity WHERE article = ?'),
    terms: db.prepare('SELECT number, kind, id FROM term'),
    addTerm: db.prepare('INSERT INTO term (kind, id) VALUES (?, ?)'),
    sources: db.prepare('SELECT id, title FROM source'),
    setSource: db.prepare(
      'INSERT INTO source (id, title) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title',
    ),
    forgetDaysOfSource: db.prepare(
      `UPDATE shard SET fingerprint = '' WHERE day IN (SELECT DISTINCT day FROM article WHERE instr(carriers, ?) > 0)`,
    ),
    meta: db.prepare('SELECT value FROM meta WHERE key = ?'),
    putMeta: preparePutMeta(db),
    days: db.prepare('SELECT day FROM shard'),
    forgetDays: db.prepare("UPDATE shard SET fingerprint = ''"),
    setShard: db.prepare(
      'INSERT INTO shard (day, fingerprint) VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET fingerprint = excluded.fingerprint',
    ),
    shard: db.prepare('SELECT fingerprint FROM shard WHERE day = ?'),
    moveShard: db.prepare('UPDATE shard SET fingerprint = ? WHERE day = ? AND fingerprint = ?'),
    removeShard: db.prepare('DELETE FROM shard WHERE day = ?'),
    columnsOfChunk: db.prepare(
      'SELECT row, moment, flags, terms FROM article WHERE row >= ? AND row < ? ORDER BY row',
    ),
    setChunk: db.prepare(
      `INSERT INTO chunk (number, version, columns) VALUES (?, ?, ?)
       ON CONFLICT (number) DO UPDATE SET version = excluded.version, columns = excluded.columns`,
    ),
    setClues: db.prepare('UPDATE article SET clues = ? WHERE id = ?'),
    removeStory: db.prepare('DELETE FROM story WHERE id = ?'),
    putStory: db.prepare(
      `INSERT INTO story (id, latest, articles, shown) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET latest = excluded.latest, articles = excluded.articles, shown = excluded.shown`,
    ),
    setStory: db.prepare(
      'INSERT INTO article_story (story, article) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET story = excluded.story',
    ),
    storiesOfChunk: db.prepare(
      `SELECT article.row AS row, story.number AS number FROM article
       CROSS JOIN article_story ON article_story.article = article.id
       CROSS JOIN story ON story.id = article_story.story WHERE article.row >= ? AND article.row < ?`,
    ),
    setStoryChunk: db.prepare(
      `INSERT INTO story_chunk (number, version, stories)
       VALUES (?, (SELECT coalesce(max(version), 0) + 1 FROM story_chunk), ?)
       ON CONFLICT (number) DO UPDATE SET version = excluded.version, stories = excluded.stories`,
    ),
  } as const;
}

export type WriteStatements = ReturnType<typeof prepareWriteStatements>;

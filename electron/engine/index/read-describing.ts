import type { DatabaseSync } from 'node:sqlite';
import type { Describing } from './describe-requests.ts';
import { metaValue } from './schema.ts';
import { noTaggingPacks } from './tagging-packs.ts';
import { noTaggingRules } from './tagging-rules.ts';

/** What the articles of an index were described with until now. */
export function readDescribing(db: DatabaseSync): Describing {
  const found = db.prepare('SELECT id, title FROM source').all();
  return {
    sources: found.map(({ id, title }) => ({ id: String(id), title: String(title) })),
    rules: metaValue(db, 'rules') ?? noTaggingRules,
    packs: metaValue(db, 'packs') ?? noTaggingPacks,
  };
}

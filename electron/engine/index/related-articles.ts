import type { DatabaseSync } from 'node:sqlite';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { RelatedList } from '../../../shared/contract/related-articles.ts';
import { type Tag, tagKinds } from '../../../shared/model/tag.ts';
import { type ArticleTraits, traitRarity, traitsOf } from '../../../shared/related/article-traits.ts';
import { rankRelated } from '../../../shared/related/rank-related.ts';
import type { RarityOf } from '../../../shared/related/relate-articles.ts';
import { chunkBits, chunkSize } from './column-chunk.ts';
import type { Columns } from './column-store.ts';
import type { FullText } from './full-text.ts';
import { unpackClues } from './packed-clues.ts';
import { candidateRows, momentOf } from './related-candidates.ts';
import type { StoryColumns } from './story-columns.ts';
import { createTraitPlaces, type TraitPlaces } from './trait-places.ts';

type Parts = {
  readonly db: DatabaseSync;
  readonly fullText: FullText;
  readonly rowOf: (row: number) => ArticleRow | null;
};
type Library = { readonly columns: Columns; readonly stories: StoryColumns };
export type RelatedRequest = { readonly id: string; readonly limit: number };

const shownTraits = 6;

function tagsOf(row: number, { chunks, terms }: Columns): Pick<Tag, 'kind' | 'id'>[] {
  const chunk = chunks[row >> chunkBits];
  const at = row & (chunkSize - 1);
  return [...(chunk?.terms.subarray(chunk.starts[at], chunk.starts[at + 1]) ?? [])].flatMap((number) => {
    const term = terms[number];
    const kind = tagKinds.find((one) => one === term?.kind);
    return term && kind ? [{ kind, id: term.id }] : [];
  });
}

const createRarity =
  (places: TraitPlaces, all: number): RarityOf =>
  (key, kind) => {
    const having = places.get(key)?.having ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(having) ? traitRarity(key, kind, having, all) : 0;
  };

/**
 * Finds the articles that are about the same thing as one and of other stories: tags lead to candidates through the
 * columns in memory, rare words through full text, and the clues that both have decide. Null where there is none of
 * that id.
 */
export function createRelatedArticles({ db, fullText, rowOf }: Parts) {
  const rowById = db.prepare('SELECT row FROM article WHERE id = ?');
  const cluesByRow = db.prepare('SELECT clues FROM article WHERE row = ?');
  const findPlaces = createTraitPlaces(fullText);
  const traitsOfRow = (row: number, columns: Columns): ArticleTraits => {
    const found = unpackClues(String(cluesByRow.get(row)?.['clues']));
    return traitsOf(tagsOf(row, columns), 'input' in found ? null : found);
  };
  return ({ id, limit }: RelatedRequest, { columns, stories }: Library): RelatedList | null => {
    const row = rowById.get(id)?.['row'];
    if (row === undefined) return null;
    const subject = traitsOfRow(Number(row), columns);
    const places = findPlaces(subject.traits, columns);
    const rarityOf = createRarity(places, columns.newest.length);
    const story = stories.storyOf(Number(row));
    const sameStory = new Set([Number(row), ...(story === 0 ? [] : stories.rowsOf(story))]);
    const candidates = candidateRows(subject, places, rarityOf, columns, sameStory).map((one) => ({
      row: one,
      traits: traitsOfRow(one, columns),
      moment: momentOf(one, columns),
      story: stories.storyOf(one) || null,
    }));
    const newest = momentOf(columns.newest[0] ?? 0, columns);
    const ranked = rankRelated(subject, candidates, { rarityOf, newest, limit });
    return {
      related: ranked.flatMap(({ candidate, relation }) => {
        const article = rowOf(candidate.row);
        const shared = relation.shared.slice(0, shownTraits).map(({ kind, text, key }) => ({
          kind,
          text,
          articles: places.get(key)?.having ?? 0,
        }));
        return article ? [{ article, shared }] : [];
      }),
    };
  };
}

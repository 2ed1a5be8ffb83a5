import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { StoryDecision } from '../../../shared/model/story-decision.ts';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import type { ArticleClues } from '../../../shared/stories/article-clues.ts';
import type { Story } from '../../../shared/stories/describe-story.ts';
import { createStoryGrouper } from '../../../shared/stories/group-stories.ts';
import { createClueReader, type ReadClues } from '../../../shared/stories/read-clues.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { chunkBits, chunkSize } from './column-chunk.ts';
import type { StoredStory, StoryWrite } from './index-messages.ts';
import { packClues, unpackClues } from './packed-clues.ts';
import { metaValue } from './schema.ts';
import { noTaggingPacks, readTaggingPacks } from './tagging-packs.ts';

type FindStories = (decisions: readonly StoryDecision[]) => StoryWrite;
type SeenRow = { readonly id: string; readonly hash: string };

function storedStory({ id, articles, copyOf, latest, ...more }: Story): StoredStory {
  const shown = { id, articles, latest, copyOf: Object.fromEntries(copyOf), ...more };
  return { id, latest, articles, shown: JSON.stringify(shown) };
}

/** The first result of a worker is about all stories: only what the index does not have so already is to be written. */
function againstStored(all: readonly StoredStory[], unplaced: ReadonlySet<string>, db: DatabaseSync) {
  const stored = new Map(
    db
      .prepare('SELECT id, shown FROM story')
      .all()
      .map(({ id, shown }) => [String(id), String(shown)]),
  );
  const ids = new Set(all.map(({ id }) => id));
  return {
    gone: [...stored.keys()].filter((id) => !ids.has(id)),
    stories: all.filter(
      ({ id, shown, articles }) => stored.get(id) !== shown || articles.some((one) => unplaced.has(one)),
    ),
  };
}

type Taken = { readonly clues: ArticleClues; readonly packed: string };

/** The reader of clues for the packs with which the articles are described; another one where these have changed. */
function createReading(db: DatabaseSync): () => ReadClues {
  let made: { readonly packs: string; readonly readClues: ReadClues } | null = null;
  return () => {
    const packs = metaValue(db, 'packs') ?? noTaggingPacks;
    if (made?.packs === packs) return made.readClues;
    const { vocabulary } = extendVocabulary(shippedVocabulary, readTaggingPacks(packs));
    made = { packs, readClues: createClueReader(vocabulary) };
    return made.readClues;
  };
}

/** Reads the clues that are still to be read, and keeps them until they are asked for to be written. */
function createClueTaker(readingNow: () => ReadClues) {
  let fresh: [id: string, packed: string][] = [];
  const take = (id: string, packed: string): Taken => {
    const found = unpackClues(packed);
    if (!('input' in found)) return { clues: found, packed };
    const again = packClues(readingNow()(found.input, found.tags));
    fresh.push([id, again]);
    // As every later reading will have them, with rounded weights.
    return take(id, again);
  };
  const read = (): Uint8Array => {
    const all = Buffer.from(JSON.stringify(fresh));
    fresh = [];
    return all;
  };
  return { take, read };
}

/**
 * Reads the articles of the chunks that changed since it was last asked, groups them, and tells which of the stored
 * stories are not as they were. The first time it reads all.
 */
export function createStoryReader(db: DatabaseSync): FindStories {
  const changedChunks = db.prepare('SELECT number, version FROM chunk WHERE version > ? ORDER BY number');
  const articles = db.prepare(
    `SELECT row, id, clues, story FROM article LEFT JOIN article_story ON article_story.article = article.id
     WHERE row >= ? AND row < ?`,
  );
  const grouper = createStoryGrouper();
  const seen = new Map<number, ReadonlyMap<number, SeenRow>>();
  const unplaced = new Set<string>();
  const takeClues = createClueTaker(createReading(db));
  let version = 0;
  let isFirst = true;

  const takeChunk = (number: number): ArticleClues[] => {
    const former = seen.get(number) ?? new Map<number, SeenRow>();
    const now = new Map<number, SeenRow>();
    const changed: ArticleClues[] = [];
    for (const found of articles.iterate(number << chunkBits, (number << chunkBits) + chunkSize)) {
      const number = Number(found['row']);
      const id = String(found['id']);
      const packed = String(found['clues']);
      const before = former.get(number);
      if (found['story'] === null) unplaced.add(id);
      if (before?.id === id && before.hash === hash('md5', packed)) {
        now.set(number, before);
        continue;
      }
      const taken = takeClues.take(id, packed);
      now.set(number, { id, hash: hash('md5', taken.packed) });
      changed.push(taken.clues);
    }
    grouper.remove([...former].filter(([row, { id }]) => now.get(row)?.id !== id).map(([, { id }]) => id));
    seen.set(number, now);
    return changed;
  };
  /** Adding comes last: what is gone from one chunk may have come to another. */
  const takeChanges = (): void => {
    const chunks = changedChunks.all(version);
    const changed = chunks.flatMap(({ number }) => takeChunk(Number(number)));
    grouper.add(changed);
    version = chunks.reduce((newest, chunk) => Math.max(newest, Number(chunk['version'])), version);
  };
  return (decisions) => {
    takeChanges();
    grouper.decide(decisions);
    const { gone, stories } = grouper.regroup();
    const found = stories.map(storedStory);
    const differing = isFirst ? againstStored(found, unplaced, db) : { gone, stories: found };
    isFirst = false;
    unplaced.clear();
    return { ...differing, version, read: takeClues.read() };
  };
}

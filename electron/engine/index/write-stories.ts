import { chunkBits, chunkSize } from './column-chunk.ts';
import type { StoryWrite } from './index-messages.ts';
import type { WriteStatements } from './write-statements.ts';

/** What the story worker found: the lists in memory have no part of it, so no chunk of columns changes. */
export function writeStories(
  { gone, stories, version, read }: StoryWrite,
  statements: WriteStatements,
): void {
  for (const id of gone) statements.removeStory.run(id);
  const touched = new Set<number>();
  for (const { id, latest, articles, shown } of stories) {
    statements.putStory.run(id, latest, articles.length, shown);
    for (const article of articles) {
      statements.setStory.run(id, article);
      const row = statements.rowOfArticle.get(article)?.['row'];
      if (typeof row === 'number') touched.add(row >> chunkBits);
    }
  }
  writeChunks(touched, statements);
  statements.putMeta.run('stories', String(version));
  // Articles may have been renewed since the worker read them; then it reads them once more.
  if (Number(statements.meta.get('version')?.['value'] ?? 0) !== version) return;
  // The worker made it of pairs of strings.
  const clues = JSON.parse(Buffer.from(read).toString()) as (readonly [id: string, clues: string])[];
  for (const [id, packed] of clues) statements.setClues.run(packed, id);
}

function writeChunks(touched: ReadonlySet<number>, statements: WriteStatements): void {
  for (const number of touched) {
    const first = number * chunkSize;
    const stories = new Uint32Array(chunkSize);
    for (const { row, number: story } of statements.storiesOfChunk.iterate(first, first + chunkSize))
      stories[Number(row) - first] = Number(story);
    statements.setStoryChunk.run(number, new Uint8Array(stories.buffer));
  }
}

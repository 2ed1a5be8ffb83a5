import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packClues, packUnread, unpackClues } from '../../../electron/engine/index/packed-clues.ts';
import { createClueReader } from '../../../shared/stories/read-clues.ts';
import { tagText } from '../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { anArticle, newLibraryPath, open } from '../../support/library-fixtures.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

const input = {
  id: `art-${'1'.repeat(24)}`,
  title: 'Anthropic says that three labs copied Claude by 24,000 accounts',
  text: `Anthropic accused DeepSeek on Monday. ${'It told of more. '.repeat(400)}Told by Nora Feldkamp.`,
  url: 'https://www.anthropic.com/news/1',
  published: '2026-02-23T10:00:00.000Z',
};
const tags = tagText(input, compileVocabulary(shippedVocabulary));
const read = createClueReader(shippedVocabulary);

describe('clues that are still to be read', () => {
  it('are read as if they had been at once, from less text', () => {
    const packed = packUnread(input, tags);
    const unread = unpackClues(packed);
    if (!('input' in unread)) throw new Error('They were read.');
    expect(read(unread.input, unread.tags)).toEqual(read(input, tags));
    expect(packed.length).toBeLessThan(JSON.stringify(input).length);
  });

  it('are told from those that were', () => {
    expect('input' in unpackClues(packClues(read(input, tags)))).toBe(false);
  });
});

describe('the clues of a library', () => {
  let lab: TestEngine;

  beforeEach(async () => {
    const library = await open(newLibraryPath());
    const same = 'Brightwater says that 31,000 accounts copied its Heron assistant';
    await library.saveArticles(
      '2026-02-23',
      [1, 2].map((number) => ({ ...anArticle(number), title: same })),
      new Map(),
    );
    await library.close();
    lab = await openTestEngine({ folder: library.folder, groupWhenAsked: true });
    await lab.engine.ready;
  });
  afterEach(() => lab.dispose());

  const stored = (): string[] => {
    const db = new DatabaseSync(join(lab.folder, 'index.sqlite'), { readOnly: true });
    const clues = db
      .prepare('SELECT clues FROM article')
      .all()
      .map((found) => String(found['clues']));
    db.close();
    return clues;
  };

  it('are read when stories are made of them, and then kept', async () => {
    expect(stored().every((clues) => clues.startsWith('{"unread"'))).toBe(true);
    await lab.engine.grouped();
    expect(stored().some((clues) => clues.startsWith('{"unread"'))).toBe(false);
    const { total } = await lab.client.request('stories.list', { least: 2 });
    expect(total).toBe(1);
  });
});

import type { ArticleClues } from '../../../../shared/stories/article-clues.ts';
import { groupStories } from '../../../../shared/stories/group-stories.ts';
import { createClueReader } from '../../../../shared/stories/read-clues.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Call, ExitCode } from '../command.ts';
import { eachTextLine } from '../each-text-line.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { printJsonLine } from '../terminal.ts';

type Read = {
  readonly ids: readonly (string | number)[];
  readonly clues: readonly ArticleClues[];
  readonly failed: number;
};

/** Nothing is known of a story before the last line: all are read, then all are answered in their order. */
export async function stories(call: Call): Promise<ExitCode> {
  const { ids, clues, failed } = await readAll(call);
  const places = new Map(
    groupStories(clues).flatMap(({ id, origins }) =>
      origins.flatMap(({ id: originId, articles }) =>
        articles.map((article) => [article, { storyId: id, originId }] as const),
      ),
    ),
  );
  for (const [at, id] of ids.entries()) {
    if (call.signal.aborted) break;
    if (!(await printJsonLine(call.terminal, { id, ...places.get(clues[at]?.id ?? '') }))) break;
  }
  return exitCodeFor(failed, ids.length + failed);
}

async function readAll(call: Call): Promise<Read> {
  const vocabulary = compileVocabulary(shippedVocabulary);
  const readClues = createClueReader(shippedVocabulary);
  const ids: (string | number)[] = [];
  const clues: ArticleClues[] = [];
  const named = new Set<string>();
  const { failed } = await eachTextLine(call, 'stories', (input, line) => {
    const id = named.has(String(input.id)) ? `${input.id} in line ${line}` : String(input.id);
    named.add(id);
    ids.push(input.id);
    clues.push(readClues({ ...input, id }, tagText(input, vocabulary)));
    return true;
  });
  return { ids, clues, failed };
}

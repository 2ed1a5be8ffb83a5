import { AppError } from '../../../../shared/model/app-error.ts';
import type { ArticleClues } from '../../../../shared/stories/article-clues.ts';
import { groupStories } from '../../../../shared/stories/group-stories.ts';
import { createClueReader } from '../../../../shared/stories/read-clues.ts';
import { compileVocabulary } from '../../../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Call, ExitCode } from '../command.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { linesOf } from '../json-lines.ts';
import { printable } from '../printable.ts';
import { printJsonLine } from '../terminal.ts';
import { readTextLine } from '../text-line.ts';

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

/** A bad line is named on standard error, and the rest goes on. */
async function readAll({ terminal, signal }: Call): Promise<Read> {
  const vocabulary = compileVocabulary(shippedVocabulary);
  const readClues = createClueReader(shippedVocabulary);
  const ids: (string | number)[] = [];
  const clues: ArticleClues[] = [];
  const named = new Set<string>();
  let [number, failed] = [0, 0];
  for await (const line of linesOf(terminal.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const input = readTextLine(line, number);
      const id = named.has(String(input.id)) ? `${input.id} in line ${number}` : String(input.id);
      named.add(id);
      ids.push(input.id);
      clues.push(readClues({ ...input, id }, tagText(input, vocabulary)));
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      terminal.note(`faultline stories: ${printable(thrown.message)}\n`);
      failed += 1;
    }
    if (signal.aborted) break;
  }
  return { ids, clues, failed };
}

import { AppError } from '../../../../shared/model/app-error.ts';
import { compileVocabulary } from '../../../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Call, ExitCode } from '../command.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { linesOf } from '../json-lines.ts';
import { printable } from '../printable.ts';
import { printJsonLine } from '../terminal.ts';
import { readTextLine } from '../text-line.ts';

/** Each line by itself: a bad one is named on standard error, and the rest goes on. */
export async function tag({ terminal, signal }: Call): Promise<ExitCode> {
  const vocabulary = compileVocabulary(shippedVocabulary);
  let [number, total, failed] = [0, 0, 0];
  for await (const line of linesOf(terminal.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    total += 1;
    try {
      const { id, ...input } = readTextLine(line, number);
      if (!(await printJsonLine(terminal, { id, ...tagText(input, vocabulary) }))) break;
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      terminal.note(`faultline tag: ${printable(thrown.message)}\n`);
      failed += 1;
    }
    if (signal.aborted) break;
  }
  return exitCodeFor(failed, total);
}

import { compileVocabulary } from '../../../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Call, ExitCode } from '../command.ts';
import { eachTextLine } from '../each-text-line.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { printJsonLine } from '../terminal.ts';

/** Each line is answered by itself. */
export async function tag(call: Call): Promise<ExitCode> {
  const vocabulary = compileVocabulary(shippedVocabulary);
  const { total, failed } = await eachTextLine(call, 'tag', ({ id, ...input }) =>
    printJsonLine(call.terminal, { id, ...tagText(input, vocabulary) }),
  );
  return exitCodeFor(failed, total);
}

import { basename } from 'node:path';
import { AppError } from '../../../../shared/model/app-error.ts';
import type { OwnPack } from '../../../../shared/model/own-pack.ts';
import { extendVocabulary, sentenceOf } from '../../../../shared/packs/extend-vocabulary.ts';
import { readPacksFile } from '../../../../shared/packs/packs-file.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Vocabulary } from '../../../../shared/vocabulary/vocabulary.ts';
import type { Call, ExitCode } from '../command.ts';
import { eachTextLine } from '../each-text-line.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { readText } from '../read-input.ts';
import { printJsonLine, type Terminal } from '../terminal.ts';

/** Each line is answered by itself. */
export async function tag(call: Call<{ packs: 'text' }>): Promise<ExitCode> {
  const { packs } = call.options;
  const vocabulary = compileVocabulary(
    packs === undefined ? shippedVocabulary : await vocabularyWith(packs, call.terminal),
  );
  const { total, failed } = await eachTextLine(call, 'tag', ({ id, ...input }) =>
    printJsonLine(call.terminal, { id, ...tagText(input, vocabulary) }),
  );
  return exitCodeFor(failed, total);
}

/** No library knows the pack, and no other pack is there to be told from. */
const noId = '00000000-0000-7000-8000-000000000000';

async function vocabularyWith(path: string, terminal: Terminal): Promise<Vocabulary> {
  const read = readPacksFile(await readText(path, terminal), shippedVocabulary, basename(path).slice(0, 120));
  if (typeof read === 'string') throw new AppError('BAD_REQUEST', `${path}: ${read}`);
  const pack: OwnPack = { ...read.fields, id: noId };
  const { vocabulary, leftOut } = extendVocabulary(shippedVocabulary, [pack]);
  const sentences = leftOut.map(({ kind, id, reason }) => sentenceOf(kind, id, reason));
  for (const sentence of [...read.problems, ...sentences])
    terminal.note(`faultline tag: ${printable(sentence)}\n`);
  return vocabulary;
}

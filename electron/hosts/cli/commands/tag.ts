import { z } from 'zod';
import { AppError } from '../../../../shared/model/app-error.ts';
import { edtfSpan } from '../../../../shared/model/edtf-date.ts';
import { compileVocabulary } from '../../../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Call, ExitCode } from '../command.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { linesOf, readJsonLine } from '../json-lines.ts';
import { printable } from '../printable.ts';
import { printJsonLine } from '../terminal.ts';

const time = /(?<=^\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}\S*$/;

/** `published` is a hint: `2026`, `2026-02`, a day, or a moment. */
const published = z.string().refine((text) => edtfSpan(text.replace(time, '')) !== null, {
  error: 'a date is written 2026, 2026-02, 2026-02-23 or with a time',
});

/** What else a line holds is not ours and is passed over. */
const textLine = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  text: z.string(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  language: z.string().nullish(),
  published: published.nullish(),
});

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

/** A line may say null for what it does not know; the tagger is simply not told. */
function readTextLine(line: string, number: number) {
  const { id, title, text, ...hints } = readJsonLine(textLine, line, `Line ${number}`);
  const known = Object.entries(hints).filter(([, value]) => typeof value === 'string');
  return { id, title, text, ...(Object.fromEntries(known) as Readonly<Record<string, string>>) }; // filtered above
}

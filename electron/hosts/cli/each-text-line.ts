import { z } from 'zod';
import { AppError } from '../../../shared/model/app-error.ts';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Call } from './command.ts';
import { linesOf, readJsonLine } from './json-lines.ts';
import { printable } from './printable.ts';

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

type TextLine = {
  readonly id: string | number;
  readonly title: string;
  readonly text: string;
} & Readonly<Partial<Record<'url' | 'source' | 'language' | 'published', string>>>;

/** A line may say null for what it does not know; it is then not told. */
function readTextLine(line: string, number: number): TextLine {
  const { id, title, text, ...hints } = readJsonLine(textLine, line, `Line ${number}`);
  const known = Object.entries(hints).filter(([, value]) => typeof value === 'string');
  return { id, title, text, ...(Object.fromEntries(known) as Readonly<Record<string, string>>) }; // filtered above
}

/**
 * Hands over each article of standard input, until the person interrupts or `use` says false. A bad line is named on
 * standard error, and the rest goes on.
 */
export async function eachTextLine(
  { terminal, signal }: Pick<Call, 'terminal' | 'signal'>,
  command: string,
  use: (article: TextLine, line: number) => boolean | Promise<boolean>,
): Promise<{ readonly total: number; readonly failed: number }> {
  let [number, total, failed] = [0, 0, 0];
  for await (const line of linesOf(terminal.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    total += 1;
    try {
      if (!(await use(readTextLine(line, number), number))) break;
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      terminal.note(`faultline ${command}: ${printable(thrown.message)}\n`);
      failed += 1;
    }
    if (signal.aborted) break;
  }
  return { total, failed };
}

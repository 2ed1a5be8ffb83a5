import type { z } from 'zod';
import { AppError } from '../../../shared/model/app-error.ts';
import { checked } from '../../../shared/model/checked.ts';
import { parseJson } from './parse-json.ts';

/** Characters of one line; a longer one is no article, and must not fill the memory. */
const longestLine = 32 * 1024 * 1024;

/** The lines of a stream of UTF-8, without their ends. A line beyond the limit comes cut, which readJsonLine refuses. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield joined(rest, line).replace(/\r$/, '');
      rest = '';
    }
    rest = joined(rest, last);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

const isTooLong = (line: string): boolean => line.length >= longestLine;

/** Nothing is added to a line that is too long already: its end would make the cut one look whole. */
const joined = (rest: string, more: string): string => (isTooLong(rest) ? rest : rest + more);

/** The value of one line, or an AppError that says what is wrong with it, and where that is: `Line 3`. */
export function readJsonLine<Schema extends z.ZodType>(
  schema: Schema,
  line: string,
  where: string,
): z.output<Schema> {
  if (isTooLong(line)) {
    throw new AppError('BAD_REQUEST', `${where} has more than ${longestLine} characters: it is no article.`);
  }
  return checked(schema, parseJson(line, where), where);
}

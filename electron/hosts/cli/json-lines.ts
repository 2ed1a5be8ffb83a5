import type { z } from 'zod';
import { AppError } from '../../../shared/model/app-error.ts';
import { checked } from '../../../shared/model/checked.ts';

/** Characters of one line; a longer one is no article, and must not fill the memory. */
const longestLine = 32 * 1024 * 1024;

/** The lines of a stream of UTF-8, without their ends. A line beyond the limit comes cut, which JSON then refuses. */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield (rest + line).replace(/\r$/, '');
      rest = '';
    }
    if (rest.length < longestLine) rest += last;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** The value of one line, or an AppError that names the line and what is wrong with it. */
export function readJsonLine<Schema extends z.ZodType>(
  schema: Schema,
  line: string,
  number: number,
): z.output<Schema> {
  return checked(schema, parsed(line, number), `Line ${number}`);
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    // Only JSON.parse can throw here, and its reason is about the text of the line.
    throw new AppError(
      'BAD_REQUEST',
      `Line ${number} is not JSON: ${String(thrown).replace(/^SyntaxError: /, '')}.`,
    );
  }
}

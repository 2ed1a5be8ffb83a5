import type { z } from 'zod';
import { AppError } from './app-error.ts';
import { inWords } from './issue-sentence.ts';

/** The value as its schema has it, or an AppError whose sentence says what is wrong, and where in `what`. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  what?: string,
): z.output<Schema> {
  const result = schema.safeParse(value, inWords);
  if (result.success) return result.data;
  const where = what === undefined ? '' : `${what}: `;
  throw new AppError('BAD_REQUEST', `${where}${describeIssues(result.error)}.`);
}

const shownIssues = 3;

/** The first few things wrong with a value, each with its place: `fields.title: it must not be empty`. */
export function describeIssues(error: z.ZodError): string {
  const sentences = error.issues.slice(0, shownIssues).map((issue) => {
    const place = placeOf(issue.path);
    return place === '' ? issue.message : `${place}: ${issue.message}`;
  });
  const more = error.issues.length - sentences.length;
  return sentences.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

/** `requests[0].channel`, as a program would write it. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

import { AppError } from '../../shared/model/app-error.ts';
import type { Strings } from '../strings/en.ts';

/** What is said of a failure, and beneath it the engine's own sentence where that says more. */
export type FailureWords = { readonly sentence: string; readonly detail: string | null };

/** Codes that say all there is to say: their sentence names neither a file nor a record. */
const whole: ReadonlySet<string> = new Set(['CANCELLED']);

/**
 * The engine speaks English. A code that has a sentence in the language of the screen is told in it; where a code can mean
 * anything (a bad request), the engine's sentence is all there is.
 */
export function codeWords(code: string, message: string, { failure }: Strings): FailureWords {
  const known = failure.codes[code];
  if (known === undefined) return { sentence: message, detail: null };
  return { sentence: known, detail: whole.has(code) ? null : message };
}

export function failureWords(error: unknown, s: Strings): FailureWords {
  if (error instanceof AppError) return codeWords(error.code, error.message, s);
  return { sentence: error instanceof Error ? error.message : String(error), detail: null };
}

/** What was asked for is not there, or not there any more: no failure of anything, and to try again is of no use. */
export const isMissing = (error: unknown): boolean => error instanceof AppError && error.code === 'NOT_FOUND';

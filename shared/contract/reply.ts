import { z } from 'zod';
import { AppError, type ErrorCode, errorCodes } from '../model/app-error.ts';

export type Failure = { readonly code: ErrorCode; readonly message: string };
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** What may come over a transport: anything else is not a reply of ours. */
export const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.enum(errorCodes), message: z.string() }) }),
]);

export const fail = (code: ErrorCode, message: string): Reply<never> => ({
  ok: false,
  error: { code, message },
});

/**
 * The failure that a thrown thing stands for. Only an AppError's own sentence may reach the person; what was
 * not foreseen may hold paths or contents and is told in general words.
 */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof AppError) return { code: thrown.code, message: thrown.message };
  return {
    code: 'INTERNAL',
    message:
      'Something went wrong that was not foreseen. Nothing was changed; the log of this session has the details.',
  };
}

/**
 * The foreseen failures, by code for the program. The sentence for the person travels beside the code and
 * says what happened, to what, and what to do.
 */
export const errorCodes = [
  'BAD_REQUEST',
  'UNREADABLE_FILE',
  'FILE_TOO_LARGE',
  'WRONG_PASSPHRASE',
  'BAD_SIGNATURE',
  'UNKNOWN_CHANNEL',
  'NOT_FOUND',
  'CONFLICT',
  'READ_ONLY',
  'LOCKED',
  'NEWER_SCHEMA',
  'DAMAGED',
  'NOT_A_LIBRARY',
  'DISK_FULL',
  'NO_PERMISSION',
  'WRITE_FAILED',
  'UNSUPPORTED_RUNTIME',
  'CANCELLED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The only class of this project: an Error that keeps its code across every transport. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}

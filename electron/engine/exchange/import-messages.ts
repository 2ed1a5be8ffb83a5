import type { Incoming } from '../../../shared/exchange/incoming.ts';
import type { ForeignFile } from '../../../shared/exchange/readers.ts';
import type { ErrorCode } from '../../../shared/model/app-error.ts';

/** What the thread that reads an import is given: a file, with its passphrase where it is encrypted. */
export type SentFile = ForeignFile & { readonly passphrase?: string };

/** What it holds; of a table that was encrypted also the table itself, so that it can be read again. */
export type ReadFile = Incoming & { readonly plain?: ForeignFile };

/** Records that are handed over at once: few enough that copying them is not felt. */
export const recordsInHand = 2000;

/** What the thread that reads an import says. */
export type ImportMessage =
  | { readonly kind: 'records'; readonly records: Incoming['records'] }
  | { readonly kind: 'rest'; readonly rest: Omit<ReadFile, 'records'> }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly sentence: string };

import { AppError, type ErrorCode } from '../model/app-error.ts';
import { parseForeign } from './parse-lines.ts';

/** More than the largest library that we know of makes. */
const longest = 512 * 1024 * 1024;

/** The JSON document in the bytes of a file, or a refusal in one sentence; what it is for says `format`. */
export function readDocument(bytes: Uint8Array, format: string): unknown {
  refuseLonger(bytes, longest, format);
  const parsed = parseForeign(textOf(bytes, format), longest);
  if ('flaw' in parsed) throw documentRefusal(format, parsed.flaw);
  return parsed.value;
}

export const documentRefusal = (
  format: string,
  what: string,
  code: Extract<ErrorCode, 'UNREADABLE_FILE' | 'FILE_TOO_LARGE' | 'BAD_SIGNATURE'> = 'UNREADABLE_FILE',
): AppError => new AppError(code, `This is no ${format} that can be read: ${what}. Nothing was changed.`);

/** Refuses a file that is longer, before anything of it is looked at. */
export function refuseLonger({ length }: Uint8Array, most: number, format: string): void {
  if (length > most)
    throw documentRefusal(format, `it is larger than ${most / 1024 / 1024} MB`, 'FILE_TOO_LARGE');
}

/** Without its byte order mark. */
export function textOf(bytes: Uint8Array, format: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw documentRefusal(format, 'it is not UTF-8 text');
  }
}

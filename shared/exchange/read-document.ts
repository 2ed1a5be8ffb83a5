import { AppError } from '../model/app-error.ts';
import { parseForeign } from './parse-lines.ts';

/** More than the largest library that we know of makes. */
const longest = 512 * 1024 * 1024;

/** The JSON document in the bytes of a file, or a refusal in one sentence; what it is for says `format`. */
export function readDocument(bytes: Uint8Array, format: string): unknown {
  if (bytes.length > longest) throw documentRefusal(format, `it is larger than ${longest / 1024 / 1024} MB`);
  const parsed = parseForeign(textOf(bytes, format), longest);
  if ('flaw' in parsed) throw documentRefusal(format, parsed.flaw);
  return parsed.value;
}

export const documentRefusal = (format: string, what: string): AppError =>
  new AppError('BAD_REQUEST', `This is no ${format} that can be read: ${what}. Nothing was changed.`);

/** Without its byte order mark. */
export function textOf(bytes: Uint8Array, format: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw documentRefusal(format, 'it is not UTF-8 text');
  }
}

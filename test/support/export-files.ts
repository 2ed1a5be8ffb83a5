import { unzipSync } from 'fflate';
import type { ExportContent } from '../../shared/exchange/export-content.ts';
import type { Format } from '../../shared/exchange/format.ts';
import { bytesOf } from './bytes-of.ts';

/** What a format writes: one file, or those of the zip that it is, each by its name. */
export function exportFiles(
  { token, extension, write }: Format,
  content: ExportContent,
): ReadonlyMap<string, Uint8Array> {
  const bytes = bytesOf(write(content));
  const isZip = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
  return new Map(isZip ? Object.entries(unzipSync(bytes)) : [[`${token}.${extension}`, bytes]]);
}

/** As one text, whichever it is. */
export const exportText = (format: Format, content: ExportContent): string =>
  Array.from(exportFiles(format, content), ([name, bytes]) => `${name}\n${Buffer.from(bytes)}`).join('\n');

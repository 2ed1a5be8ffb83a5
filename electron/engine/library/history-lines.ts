import { z } from 'zod';
import { articleId } from '../../../shared/model/article.ts';
import { batchFields, type HistoryBatch } from '../../../shared/model/history-batch.ts';
import { type Day, day } from '../../../shared/model/instant.ts';
import { hostileShape, parseJson, sha256Of } from './envelope.ts';
import type { OpenFile } from './file-system.ts';

/**
 * One line of the history: `{"sha256": …, "entry": {…batch, "days": {…}}}`, the hash being that of
 * `JSON.stringify(entry)`. `days` says in which day's file each decision of the batch lies, so that the history can
 * be applied again without looking for the articles.
 */
export type HistoryLine = { readonly batch: HistoryBatch; readonly days: Readonly<Record<string, Day>> };

const entrySchema = batchFields.extend({ days: z.record(articleId, day) });

const opening = '{"sha256":"';
const hashLength = 64;
const between = '","entry":';
/** So many bytes of a line tell its hash. */
export const lineHead = opening.length + hashLength + between.length;

export function encodeLine({ batch, days }: HistoryLine): string {
  const entry = JSON.stringify({ ...batch, days });
  return `${opening}${sha256Of(entry)}${between}${entry}}\n`;
}

/** The hash that a line bears, or null where it does not begin as one. */
export function hashOfLine(bytes: Buffer): string | null {
  const head = bytes.subarray(0, lineHead).toString('latin1');
  const hash = head.slice(opening.length, -between.length);
  return head === `${opening}${hash}${between}` && /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}

/** The line, or null where it is not exactly what was written. What another program's end of line adds does not count. */
export function readLine(bytes: Buffer): HistoryLine | null {
  const hash = hashOfLine(bytes);
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  const entry = bytes.subarray(lineHead, end - 1);
  if (hash === null || bytes[end - 1] !== closingBrace || sha256Of(entry) !== hash) return null;
  const parsed = parseJson(entry.toString('utf8'));
  if (!parsed.ok || hostileShape(parsed.value)) return null;
  const read = entrySchema.safeParse(parsed.value);
  if (!read.success) return null;
  const { days, ...batch } = read.data;
  return { batch, days };
}

const carriageReturn = 0x0d;
const closingBrace = 0x7d;
const newline = 0x0a;
const blockSize = 64 * 1024;

/**
 * The lines of a file from the last to the first, without reading more of it than asked for. A line may be that of an import of a
 * hundred thousand records: its blocks are joined once.
 */
export async function* linesBackward(file: OpenFile): AsyncGenerator<Buffer> {
  let end = await file.size();
  let later: Buffer[] = [];
  while (end > 0) {
    const length = Math.min(blockSize, end);
    const block = Buffer.alloc(length);
    await readExactly(file, block, end - length);
    end -= length;
    let stop = length;
    for (let at = lastNewline(block, stop); at >= 0; at = lastNewline(block, at)) {
      yield Buffer.concat([block.subarray(at + 1, stop), ...later.reverse()]);
      later = [];
      stop = at;
    }
    later.push(block.subarray(0, stop));
  }
  yield Buffer.concat(later.reverse());
}

const lastNewline = (block: Buffer, before: number): number => block.subarray(0, before).lastIndexOf(newline);

async function readExactly(file: OpenFile, into: Buffer, position: number): Promise<void> {
  for (let done = 0; done < into.length; ) {
    const count = await file.read(into.subarray(done), into.length - done, position + done);
    if (count === 0) return;
    done += count;
  }
}

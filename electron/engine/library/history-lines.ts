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
const lineSchema = z.strictObject({ sha256: z.string(), entry: z.record(z.string(), z.unknown()) });

export function encodeLine({ batch, days }: HistoryLine): string {
  const entry = JSON.stringify({ ...batch, days });
  return `{"sha256":"${sha256Of(entry)}","entry":${entry}}\n`;
}

/** The line, or null where it is not exactly what was written. */
export function readLine(bytes: Uint8Array): HistoryLine | null {
  const parsed = parseJson(new TextDecoder().decode(bytes));
  if (!parsed.ok || hostileShape(parsed.value)) return null;
  const line = lineSchema.safeParse(parsed.value);
  if (!line.success || sha256Of(JSON.stringify(line.data.entry)) !== line.data.sha256) return null;
  const entry = entrySchema.safeParse(line.data.entry);
  if (!entry.success) return null;
  const { days, ...batch } = entry.data;
  return { batch, days };
}

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

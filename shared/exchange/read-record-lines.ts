import type { z } from 'zod';
import { createIntake } from './create-intake.ts';
import { foreignLine } from './foreign-text.ts';
import type { Incoming } from './incoming.ts';
import { parseLines } from './parse-lines.ts';
import { earlierOf, recordFile, recordFileName, unsettled } from './record-file.ts';

const longestName = 150;

/** One record file, or those of a folder, one a line. */
export function readRecordLines(text: string, file: string): Incoming {
  const intake = createIntake();
  const lines = /^\s*\{\s*\n/.test(text) ? text.replace(/\n/g, ' ') : text;
  for (const { line, where: place } of parseLines(lines, file, recordFile, intake.refuse)) {
    const where = fileNamedIn(line) ?? place;
    if (line.conflicts) intake.refuse(`${where} was left out: ${unsettled}`);
    else if (line.kind === 'refusal')
      intake.refuse(`${where} was left out: what somebody refused stays with them.`);
    else intake.take(line.kind, line.record, where, earlierOf(line.kind, line.record, line.versions));
  }
  return intake.done({ file, format: 'Record files', library: null, exportId: null, by: null, at: null });
}

/** Of the file that such a record belongs into: whatever its id is, a name on one line. */
const fileNamedIn = ({ kind, record: { id } }: z.output<typeof recordFile>): string | null =>
  typeof id === 'string' ? foreignLine(recordFileName(kind, id), longestName) : null;

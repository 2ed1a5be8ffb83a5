import { createIntake } from './create-intake.ts';
import type { Incoming } from './incoming.ts';
import { parseLines } from './parse-lines.ts';
import { earlierOf, recordFile, recordFileName, unsettled } from './record-file.ts';

/** One record file, or those of a folder, one a line. */
export function readRecordLines(text: string, file: string): Incoming {
  const intake = createIntake();
  const lines = /^\s*\{\s*\n/.test(text) ? text.replace(/\n/g, ' ') : text;
  for (const { line } of parseLines(lines, file, recordFile, intake.refuse)) {
    const where = recordFileName(line.kind, String(line.record['id']));
    if (line.conflicts) intake.refuse(`${where} was left out: ${unsettled}`);
    else if (line.kind === 'refusal')
      intake.refuse(`${where} was left out: what somebody refused stays with them.`);
    else intake.take(line.kind, line.record, where, earlierOf(line.kind, line.record, line.versions));
  }
  return intake.done({ file, format: 'Record files', library: null, exportId: null, by: null, at: null });
}

import { z } from 'zod';
import { batchFields } from '../model/history-batch.ts';
import { recordId } from '../model/record-id.ts';
import { undoOptions, undoPreview } from '../model/undo.ts';
import { why } from './channel-shapes.ts';

/** A batch, of which only the changes that were asked for stand here; `others` says how many do not. */
export const historyEntry = batchFields.omit({ imported: true }).extend({ others: z.int().nonnegative() });
export type HistoryEntry = z.infer<typeof historyEntry>;

/** Without a name: the newest batch that still stands. */
const named = undoOptions.extend({ batch: recordId.optional() });

/** What was changed by whom, and the way back. */
export const historyChannels = {
  /** The newest first. */
  'history.list': {
    request: z.strictObject({
      /** Only what changed this record. */
      record: z.string().max(100).optional(),
      /** Of an incident also its claims, their assertions, its measures and search notes, and what was merged into it. */
      within: z.boolean().default(false),
      limit: z.int().min(1).max(1000).default(100),
      /** Only batches before this number: the `seq` of the last entry asks for the next page. */
      before: z.int().positive().optional(),
    }),
    response: z.strictObject({ entries: z.array(historyEntry) }),
  },
  /** What an undo would do, where a choice is wanted first, and what hangs on it; changes nothing. */
  'history.preview': { request: named, response: undoPreview },
  'history.undo': {
    request: named.extend({ why }),
    response: z.strictObject({ batch: recordId, undone: recordId }),
  },
} as const;

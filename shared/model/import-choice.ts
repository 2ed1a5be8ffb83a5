import { z } from 'zod';
import { recordId } from './record-id.ts';

/** What an import would do to a record. `changedThere` is also what both changed where nothing is left open. */
export const importWhats = ['conflict', 'new', 'changedThere', 'changedHere'] as const;
export type ImportWhat = (typeof importWhats)[number];

/** What can stand in a part of a record where two versions differ. */
export const mergeKeeps = ['ours', 'theirs', 'merged'] as const;
export type MergeKeep = (typeof mergeKeeps)[number];

/** What a person wants in a part of a record; without a path, of the record as a whole: there or not. */
export const importChoice = z.strictObject({
  id: recordId,
  path: z.string().max(100).nullable(),
  keep: z.enum(mergeKeeps),
});
export type ImportChoice = z.infer<typeof importChoice>;

import { z } from 'zod';
import { edtfDate } from './edtf-date.ts';
import { namedActor } from './named-actor.ts';
import { recordId } from './record-id.ts';

/** "Looked for X in Y on this date and found nothing": an entry too, so that silence has its source and its date. */
export const searchNoteFields = z.strictObject({
  lookedFor: z.string().trim().min(1).max(1000),
  where: z.string().trim().min(1).max(1000),
  on: edtfDate,
  /** Empty: nothing. */
  found: z.string().max(5000).default(''),
  incident: recordId.nullable().default(null),
  actor: namedActor.nullable().default(null),
});
export const searchNote = searchNoteFields.extend({ id: recordId });
export type SearchNote = z.infer<typeof searchNote>;

import { z } from 'zod';
import { instant } from '../../../shared/model/instant.ts';
import { recordId } from '../../../shared/model/record-id.ts';
import type { LibraryMeta } from './doc-kind.ts';

/**
 * What a person chose for this library and for every host that opens it. Kept in library.json and not in the history:
 * choosing again is the way back. One entry a setting, each with what it is where nobody chose.
 */
const settings = {
  /** Since when nothing is collected without being asked; null where it is. */
  pausedSince: instant.nullable().catch(null).default(null),
  /** The batch that put the example in, so that it can be told from what a person filed. */
  exampleBatch: recordId.nullable().catch(null).default(null),
} as const;

const schema = z.object(settings);
export type LibrarySettings = z.infer<typeof schema>;

/** What cannot be understood counts as not chosen. */
export const readSettings = ({ settings }: LibraryMeta): LibrarySettings => schema.parse(settings);

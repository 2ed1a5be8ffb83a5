import { z } from 'zod';
import { exportFormats, exportProfile } from '../model/export-profile.ts';
import { handlingMark } from '../model/handling-mark.ts';
import { recordKind } from '../model/history-batch.ts';
import { passphrase } from '../model/passphrase.ts';
import { recordId } from '../model/record-id.ts';
import { timelineFilter } from '../model/timeline-filter.ts';

const exportAsked = exportProfile.extend({
  format: z.enum(exportFormats),
  /** What the filters show, all of it. */
  filter: timelineFilter.default({}),
  title: z.string().trim().max(500).default(''),
});

const exportStart = exportAsked.extend({
  /** With the key of the library; only a native package. */
  sign: z.boolean().default(false),
  /** Encrypts the file, which must be a native package; kept nowhere. */
  passphrase: passphrase.min(8, 'must have 8 characters or more, better four words or more').exactOptional(),
});

const counts = z.partialRecord(recordKind, z.int());

export const exportPreview = z.strictObject({
  /** A name for the file. */
  name: z.string(),
  mediaType: z.string(),
  /** Rows of a table, and lines of a text. */
  rows: z.int(),
  /** The records behind them. */
  records: counts,
  /** What the filters show but the handling mark keeps back. */
  leftOut: counts,
  /** The strictest mark of what leaves. */
  mark: handlingMark.nullable(),
  /** What a person should know before it leaves, in the language of the export. */
  warnings: z.array(z.string()),
});
export type ExportPreview = z.infer<typeof exportPreview>;

/** What leaves the library and what comes in. */
export const exchangeChannels = {
  'exports.preview': { request: exportAsked, response: exportPreview },
  /** Begins an export of what the library holds at this moment; its pieces are read one after the other. */
  'exports.start': { request: exportStart, response: exportPreview.extend({ export: recordId }) },
  /** The next bytes of the file; `done` with the last of them. */
  'exports.read': {
    request: z.strictObject({ export: recordId }),
    response: z.strictObject({ base64: z.string(), done: z.boolean() }),
  },
  /** The records, whatever the filters show, that the handling mark keeps back, or that were removed: older copies of them can be taken away. */
  'exports.withheld': {
    request: z.strictObject({ ceiling: handlingMark }),
    response: z.strictObject({ ids: z.array(recordId) }),
  },
} as const;

import { z } from 'zod';
import { handlingMark } from './handling-mark.ts';

/** The formats in which a timeline can leave; each has one entry in shared/exchange/formats.ts. */
export const exportFormats = [
  'native',
  'json',
  'csv',
  'csv-excel',
  'csv-tables',
  'markdown',
  'html',
  'timelinejs',
  'stix',
  'misp',
  'ics',
  'atom',
  'jsonfeed',
  'opml',
  'csl-json',
  'biblatex',
  'bibtex',
  'ris',
  'web-annotation',
  'json-ld',
  'svg',
  'png',
  'pdf',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The languages in which what is exported can speak. */
export const exportLocales = ['en', 'tr'] as const;
export type ExportLocale = (typeof exportLocales)[number];

/** What a table can have as its columns, and a text as its parts, in this order. */
export const exportFields = [
  'date',
  'kind',
  'title',
  'who',
  'status',
  'basis',
  'quote',
  'sources',
  'actors',
  'themes',
  'incident',
  'mark',
  'link',
  'id',
] as const;
export type ExportField = (typeof exportFields)[number];

/** How something is exported, whatever the filters show. */
export const exportProfile = z.strictObject({
  /** What bears a stricter mark stays behind. */
  ceiling: handlingMark.default('clear'),
  locale: z.enum(exportLocales).default('en'),
  /** Null: all of them. */
  fields: z.array(z.enum(exportFields)).min(1).max(exportFields.length).nullable().default(null),
  /** Without the name of who exports it, and without what persons noted for themselves. */
  anonymous: z.boolean().default(false),
});
export type ExportProfile = z.infer<typeof exportProfile>;

import type { ExportContent } from './export-content.ts';
import type { ExportRow } from './export-row.ts';
import { ofAddresses, uuidBytes, uuidV5 } from './uuid-v5.ts';

/**
 * A UUID for each entry, the same in every export: that of the record where it has one entry only, and one made of it for
 * each step in the life of a measure.
 */
export const entryUuid = ({ id, kind, record }: Pick<ExportRow, 'id' | 'kind' | 'record'>): string =>
  kind === 'measure' ? uuidV5(id, uuidBytes(record)) : record;

/** Of the whole: the same title and filters from the same library are the same feed, whenever it is exported. */
export const exportUuid = ({ title, asked, library }: ExportContent['about']): string =>
  uuidV5(`${title}\n${asked}`, uuidBytes(library));

/** An article of the same id is the same article in every library. */
export const articleUuid = (article: string): string =>
  uuidV5(`faultline://article/${article}`, uuidBytes(ofAddresses));

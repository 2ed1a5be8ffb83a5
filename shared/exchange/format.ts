import type { ExportFormat } from '../model/export-profile.ts';
import type { ExportContent } from './export-content.ts';

/** One format: everything about it that screen, command line, checks and tests need. */
export type Format = {
  readonly token: ExportFormat;
  /** What programs and people call it. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /**
   * The pieces of the file in their order, made as they are asked for, so that a large one is never whole in memory. Texts are
   * written in UTF-8. The same content gives the same bytes.
   */
  readonly write: (content: ExportContent) => Iterable<string | Uint8Array>;
};

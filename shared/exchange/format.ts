import type { ExportFormat } from '../model/export-profile.ts';
import type { ExportWords } from '../words/export-en.ts';
import type { ExportContent } from './export-content.ts';

/** What a host makes of a page: a document, or a picture of its upper left corner in so many dots a pixel. */
export type Rendering =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'png'; readonly width: number; readonly height: number; readonly scale: number };

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
  /** It tells when each record last changed, for which the history has to be read. */
  readonly tellsChanges?: true;
  /** What is written is a page without script, of which the host makes the file. */
  readonly rendered?: (content: ExportContent) => Rendering;
  /** What a person should know of so many rows before this leaves. */
  readonly warnings?: (
    rows: { readonly dated: number; readonly undated: number },
    words: ExportWords,
  ) => string[];
};

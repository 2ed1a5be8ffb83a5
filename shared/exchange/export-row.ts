import type { TimelineEntry } from '../contract/timeline-entry.ts';
import type { Assertion } from '../model/assertion.ts';
import type { EdtfDate } from '../model/edtf-date.ts';
import type { HandlingMark } from '../model/handling-mark.ts';
import type { Day } from '../model/instant.ts';

/** Where a reader can look it up. */
export type RowSource = {
  readonly title: string;
  /** Only http and https. */
  readonly url: string | null;
  readonly publisher: string;
  readonly published: Day | null;
  readonly accessed: Day | null;
  /** Of its words, where that is known. */
  readonly language: string | null;
};

/**
 * The rows of an export, made each time that they are gone through: a hundred thousand of them are never all in memory, but where
 * a format needs them so.
 */
export type ExportRows = Iterable<ExportRow> & { readonly length: number };

/**
 * One line of what is exported: an entry of the timeline with all that a reader needs to judge it. Every format writes rows, or
 * the records behind them. Names and words, not ids, but where the name says so.
 */
export type ExportRow = {
  /** Of the entry: a measure has one for each step of its life. */
  readonly id: string;
  readonly kind: TimelineEntry['kind'];
  readonly record: string;
  /** Null where it has no date to stand at. */
  readonly date: EdtfDate | null;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly approximate: boolean;
  readonly title: string;
  /** Who says it or does it; of an incident those who accuse. */
  readonly who: readonly string[];
  /** The token: of an incident its kind, of an assertion its stance, of a measure what it is from then on. */
  readonly status: string;
  readonly claimStatus: TimelineEntry['claimStatus'];
  /**
   * Who says it, on which basis, how it stands, and who denies it, in a sentence of the reader's language. A format that cannot
   * hold the status writes this.
   */
  readonly standing: string;
  readonly basis: Assertion['basis'] | null;
  readonly quote: string | null;
  /** The id of the assertion that it answers. */
  readonly answers: string | null;
  readonly sources: readonly RowSource[];
  readonly actors: readonly string[];
  readonly themes: readonly string[];
  readonly incident: { readonly id: string; readonly title: string } | null;
  /** What it is about in more words: an incident's or a measure's summary, where it was looked and what was found. */
  readonly summary: string;
  readonly mark: HandlingMark | null;
  /** The address that opens the record in the app. */
  readonly link: string;
};

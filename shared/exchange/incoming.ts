import type { Outline } from '../feeds/parse-opml.ts';
import type { LedgerKind, LedgerRecord } from '../ledger/ledger.ts';
import type { Instant } from '../model/instant.ts';
import type { TableLook } from '../model/table-look.ts';
import type { CitedArticle } from './export-content.ts';

/** A record that came in, checked by its schema and in the one form in which records are kept. */
export type IncomingRecord = {
  readonly kind: LedgerKind;
  readonly record: LedgerRecord;
  /**
   * Hashes of what it was before, the newest first (shared/exchange/version-hash.ts), where the format carries them: they say
   * from which common version both sides went on.
   */
  readonly earlier: readonly string[];
};

/** A record that is no more where it comes from. */
export type IncomingRemoval = {
  readonly kind: LedgerKind;
  readonly id: string;
  readonly at: Instant | null;
  readonly by: string | null;
  /** Of the versions that it had, the newest first. */
  readonly earlier: readonly string[];
};

/** A feed to follow, as a list has it: nothing in it is believed yet. `where` begins the sentence that says why it is not taken. */
export type IncomingSource = Outline & { readonly where: string };

/** Where it comes from, as far as the file says; none of it is proven. */
export type Origin = {
  /** The name of the file. */
  readonly file: string;
  /** What the format is called. */
  readonly format: string;
  /** The library that it was exported from; null where it comes from another program. */
  readonly library: string | null;
  readonly exportId: string | null;
  readonly by: string | null;
  readonly at: Instant | null;
};

/**
 * What every reader yields, whatever the format. Articles that records cite come as they were cited; one that a library lacks is
 * stored in it without its text. What is only known by its address is a `link` of the assertion.
 */
export type Incoming = {
  readonly from: Origin;
  readonly records: readonly IncomingRecord[];
  readonly removed: readonly IncomingRemoval[];
  readonly articles: ReadonlyMap<string, CitedArticle>;
  /** In the order of the file; none but in lists of feeds, which hold no records. */
  readonly sources: readonly IncomingSource[];
  /** One sentence each for what is not taken, and why. */
  readonly refused: readonly string[];
  /** The SHA-256 of the key that signed it, verified; only where it is signed. */
  readonly signedBy?: string;
  /** The columns and first rows of a table, of which a person can say what they are; null for all else. */
  readonly table: TableLook | null;
};

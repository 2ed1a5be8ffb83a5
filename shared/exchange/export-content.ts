import type { ClaimRow } from '../ledger/claim-rows.ts';
import type { Ledger, LedgerKind } from '../ledger/ledger.ts';
import type { ExportProfile } from '../model/export-profile.ts';
import type { HandlingMark } from '../model/handling-mark.ts';
import type { Instant } from '../model/instant.ts';
import type { Source } from '../model/source.ts';
import type { ExportRows } from './export-row.ts';
import type { Lineage } from './lineage.ts';
import type { Sign } from './package-signature.ts';

/** An article as it is cited. */
export type CitedArticle = {
  readonly id: string;
  readonly title: string;
  /** Of the web, in ASCII, without passwords and keys; null where it has none such. */
  readonly url: string | null;
  readonly author: string | null;
  readonly published: Instant | null;
  /** The date was made from the order of the feed. */
  readonly dateGuessed: boolean;
  /** When this library first had it: what citations call the day of access. */
  readonly firstSeen: Instant;
  readonly language: string | null;
  /** The names of the sources that carried it. */
  readonly publishers: readonly string[];
  /** Of the archived text. */
  readonly contentHash: string;
};

/**
 * What leaves: exactly what the filters show, with the records behind it and those that these hang on. Nothing in it is above
 * the ceiling, and nothing names a record that is not in it.
 */
export type ExportContent = {
  /** In the order of the timeline; what has no date comes last. */
  readonly rows: ExportRows;
  /** Each kind in the order of its ids. */
  readonly ledger: Ledger;
  /** Those that the records name, in the order of their ids. */
  readonly articles: ReadonlyMap<string, CitedArticle>;
  /** The standing of a claim, by all that is known of it below the ceiling, whether the filters show it or not. */
  readonly standingOf: (claim: string) => ClaimRow | null;
  readonly markOf: (kind: LedgerKind, id: string) => HandlingMark | null;
  /**
   * When a record, or what belongs to it, last changed: also what was removed since. No earlier than it was made, by which it
   * goes where the history says nothing.
   */
  readonly changedAt: (id: string) => Instant;
  /** The strictest mark of what is in it. */
  readonly mark: HandlingMark | null;
  /** The vocabulary's word for an id; the id itself where it has none. */
  readonly label: LabelOf;
  /** What the library follows, their addresses without passwords and keys. */
  readonly sources: readonly Source[];
  readonly about: ExportAbout;
  readonly profile: ExportProfile;
  /** Only for the native package, which other libraries read back. */
  readonly lineage?: Lineage;
  /** Only for a native package that is to be signed. */
  readonly sign?: Sign;
};

export type LabelOf = (kind: 'actor' | 'theme' | 'countermeasure', id: string) => string;

export type ExportAbout = {
  readonly title: string;
  /** What the filters ask for, in words; empty where everything is shown. */
  readonly filters: string;
  /** The same by its tokens and ids, of which the id of the export is made: words change. */
  readonly asked: string;
  /** When it was exported: no format looks at a clock. */
  readonly at: Instant;
  /** Who exports it; null where the export is anonymous. */
  readonly by: string | null;
  /** The id of the library that it comes from. */
  readonly library: string;
};

import type { ErrorCode } from '../../../shared/model/app-error.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { DescribedArticle } from './describe-article.ts';
import type { DecisionChange, IndexItem, MovedDay, SourceTitle } from './index-item.ts';

/**
 * The end of a change to a day: the articles that replaced all others, or what was added, with the day's fingerprint
 * before its files were written (null where it had none) and after.
 */
export type DayEnd =
  | { readonly kind: 'replaced'; readonly fingerprint: string; readonly keep: readonly string[] }
  | { readonly kind: 'added'; readonly before: string | null; readonly after: string };

/** Stories as they are stored; `version` is that of the articles of which they were made. */
export type StoryWrite = {
  readonly gone: readonly string[];
  readonly stories: readonly StoredStory[];
  readonly version: number;
  /** Clues that were read for it, as JSON of ids and clues: in one piece, which threads hand over at once. */
  readonly read: Uint8Array;
};
export type StoredStory = {
  readonly id: string;
  /** When its last article appeared, in milliseconds since 1970. */
  readonly latest: number;
  readonly articles: readonly string[];
  /** What a list shows of it, as JSON. */
  readonly shown: string;
};

/** What the index is asked to write: each one transaction. */
export type WriteRequest =
  | (DayPart & { readonly kind: 'store'; readonly items: readonly IndexItem[] })
  | PlainRequest
  /** Writes nothing: makes what the first article would wait for. */
  | { readonly kind: 'prepare' }
  | { readonly kind: 'close' };

type DayPart = {
  readonly day: Day;
  /** True for the first part of a change. */
  readonly begins: boolean;
  /** True for the parts of a replacement: until its end the day counts as not indexed. */
  readonly replaces: boolean;
  readonly end: DayEnd | null;
};

type PlainRequest =
  | { readonly kind: 'sources'; readonly sources: readonly SourceTitle[] }
  | {
      readonly kind: 'decisions';
      readonly changes: readonly DecisionChange[];
      readonly days: readonly MovedDay[];
    }
  /** Rules of one's own: every day is due again. */
  | { readonly kind: 'rules'; readonly rules: string }
  /** As above. */
  | { readonly kind: 'packs'; readonly packs: string }
  | { readonly kind: 'stories'; readonly found: StoryWrite }
  /** What the history of this folder says that was not read before. */
  | { readonly kind: 'history'; readonly folder: string };

/** A request as the writing thread gets it from the describing one. */
export type DescribedRequest =
  | (DayPart & { readonly kind: 'store'; readonly articles: readonly StoredArticle[] })
  /** Articles of this day could not be described. */
  | { readonly kind: 'undescribed'; readonly day: Day; readonly message: string }
  | Exclude<WriteRequest, { readonly kind: 'store' | 'close' }>;

/** What was described, with its nested parts as JSON: that is how they are stored, and strings go between threads at once. */
export type StoredArticle = Omit<DescribedArticle, 'carriers' | 'shown'> & {
  readonly carriers: string;
  readonly shown: string;
};

export type Call<Request> = { readonly call: number; readonly write: Request };
/** A failure without a code was not foreseen; its message is for the log. */
export type WorkerAnswer =
  | { readonly call: number; readonly ok: true; readonly relevant: number }
  | { readonly call: number; readonly ok: false; readonly code: ErrorCode | null; readonly message: string };

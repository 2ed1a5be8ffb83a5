import type { ErrorCode } from '../../../shared/model/app-error.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { DecisionChange, IndexItem, MovedDay, SourceTitle } from './index-item.ts';

/** The end of a change to a day. `keep` names its articles where all others have to go; null keeps every one. */
export type DayEnd = { readonly fingerprint: string; readonly keep: readonly string[] | null };

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

/** What the index worker is asked to write: each one transaction. */
export type WriteRequest =
  | {
      readonly kind: 'store';
      readonly day: Day;
      readonly items: readonly IndexItem[];
      /** True for the parts of a replacement: until its end the day counts as not indexed. */
      readonly replaces: boolean;
      readonly end: DayEnd | null;
    }
  | { readonly kind: 'sources'; readonly sources: readonly SourceTitle[] }
  | {
      readonly kind: 'decisions';
      readonly changes: readonly DecisionChange[];
      readonly days: readonly MovedDay[];
    }
  /** Rules of one's own: every day is due again. */
  | { readonly kind: 'rules'; readonly rules: string }
  | { readonly kind: 'stories'; readonly found: StoryWrite }
  /** Writes nothing: makes what the first article would wait for. */
  | { readonly kind: 'prepare' }
  | { readonly kind: 'close' };

export type WorkerRequest = { readonly call: number; readonly write: WriteRequest };
/** A failure without a code was not foreseen; its message is for the log. */
export type WorkerAnswer =
  | { readonly call: number; readonly ok: true; readonly relevant: number }
  | { readonly call: number; readonly ok: false; readonly code: ErrorCode | null; readonly message: string };

import type { ActCue } from './cues-acts.ts';
import type { StatementCue } from './cues-statements.ts';
import type { Named, Sentence } from './read-article.ts';

export type ActKind =
  | Exclude<ActCue, 'against' | 'against-after' | 'by' | 'by-after' | 'aside'>
  | Exclude<StatementCue, 'say-after' | 'say-before' | 'allege' | 'name' | 'accusation'>;

const ofThings: ReadonlySet<ActKind> = new Set<ActKind>(['deed', 'suffer', 'between']);

/** What is done to things and suffered, where nobody need speak or answer for it. */
export const isOfThings = (kind: ActKind): boolean => ofThings.has(kind);

/** What somebody says, or does not, to what is said of him. */
export const answering: ReadonlySet<ActKind> = new Set<ActKind>(['deny', 'decline', 'no-reply']);

export const byAuthority: ReadonlySet<ActKind> = new Set<ActKind>([
  'penalise',
  'charge',
  'investigate',
  'convict',
]);

export type Act = {
  readonly kind: ActKind;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly subject: readonly Named[];
  readonly object: readonly Named[];
  /** The subject stands in the sentence itself. */
  readonly isNamed: boolean;
  /** "The three companies": all that are accused. */
  readonly isOfAll?: true;
};

/** An act before it is known whose it is. */
export type Placed = Pick<Act, 'kind' | 'start' | 'end' | 'sentence'>;

export type ReadActs = {
  /** In the order of the text. */
  readonly acts: readonly Act[];
  /** Of whom the sentences before told, where that is known. */
  readonly running: ReadonlyMap<Sentence, readonly Named[]>;
};

import { z } from 'zod';
import { actor } from '../../../shared/model/actor.ts';
import { article, articleId, contentHash } from '../../../shared/model/article.ts';
import { assertion } from '../../../shared/model/assertion.ts';
import { claim } from '../../../shared/model/claim.ts';
import { decision } from '../../../shared/model/decision.ts';
import { distinction } from '../../../shared/model/distinction.ts';
import { exportProfileRecord } from '../../../shared/model/export-profile-record.ts';
import type { RecordKind } from '../../../shared/model/history-batch.ts';
import { incident } from '../../../shared/model/incident.ts';
import { type Day, day } from '../../../shared/model/instant.ts';
import { knownKey } from '../../../shared/model/known-key.ts';
import { learnedRelevance } from '../../../shared/model/learned-relevance.ts';
import { measure } from '../../../shared/model/measure.ts';
import { ownPack } from '../../../shared/model/own-pack.ts';
import { ownRule } from '../../../shared/model/own-rule.ts';
import { recordId } from '../../../shared/model/record-id.ts';
import { refusal } from '../../../shared/model/refusal.ts';
import { savedTimeline } from '../../../shared/model/saved-timeline.ts';
import { searchNote } from '../../../shared/model/search-note.ts';
import { source, sourceHealth } from '../../../shared/model/source.ts';
import { storyDecision } from '../../../shared/model/story-decision.ts';
import { tableMapping } from '../../../shared/model/table-mapping.ts';

/**
 * What the JSON files of record hold. Each is one dictionary of records by id under the name `section`, with the
 * number of the last history batch that it contains (`applied`), and for library.json what else it needs (`meta`).
 */
export type DocKind<Item = unknown, Meta = unknown> = {
  readonly format: string;
  readonly section: string;
  readonly key: z.ZodType<string>;
  readonly item: z.ZodType<Item>;
  readonly meta: z.ZodType<Meta>;
  /** The id that an item carries in itself; it must be its key. */
  readonly idOf: (item: Item, key: string) => string;
  readonly emptyMeta: () => Meta;
};

export type Doc<Item = unknown, Meta = unknown> = {
  applied: number;
  meta: Meta;
  readonly records: Map<string, Item>;
};

export type NoMeta = Record<never, never>;
const noMeta: z.ZodType<NoMeta> = z.strictObject({});

function recordsOf<Item extends { readonly id: string }>(
  section: string,
  item: z.ZodType<Item>,
  key: z.ZodType<string> = recordId,
): DocKind<Item, NoMeta> {
  const idOf = (one: Item): string => one.id;
  return { format: `faultline/${section}`, section, key, item, idOf, meta: noMeta, emptyMeta: () => ({}) };
}

/** `checkpoint`: every batch up to this one is in its files, so that opening reads the history only from there. */
const libraryMeta = z.strictObject({
  id: recordId,
  checkpoint: z.int().nonnegative(),
  health: z.record(recordId, sourceHealth),
  settings: z.record(z.string(), z.json()),
});
export type LibraryMeta = z.infer<typeof libraryMeta>;

export const libraryKind = (newId: () => string) => ({
  ...recordsOf('sources', source),
  format: 'faultline/library',
  meta: libraryMeta,
  emptyMeta: (): LibraryMeta => ({ id: newId(), checkpoint: 0, health: {}, settings: {} }),
});

export const ledgerKinds = {
  incident: recordsOf('incidents', incident),
  claim: recordsOf('claims', claim),
  assertion: recordsOf('assertions', assertion),
  measure: recordsOf('measures', measure),
  'search-note': recordsOf('search-notes', searchNote),
  actor: recordsOf('actors', actor),
  distinction: recordsOf('distinctions', distinction),
  refusal: recordsOf('refusals', refusal),
  /** What persons decided about stories: the stories themselves are derived. */
  story: recordsOf('stories', storyDecision),
  /** Rules of one's own, which tag beside the packs. */
  rule: recordsOf('rules', ownRule),
  /** Packs of one's own, beside those that ship. */
  pack: recordsOf('packs', ownPack),
  /** What a person's corrections have taught about the subject: none or one. */
  relevance: recordsOf('relevance', learnedRelevance),
  /** Ways of exporting that have a name. */
  profile: recordsOf('profiles', exportProfileRecord),
  /** What the columns of tables are that come in. */
  mapping: recordsOf('mappings', tableMapping),
  /** Whose the keys are that sign what comes in. */
  key: recordsOf('known-keys', knownKey),
  /** Timelines that have a name: filters, not a second copy. */
  timeline: recordsOf('timelines', savedTimeline),
} as const;
export type LedgerKind = keyof typeof ledgerKinds;
export type LedgerRecords = {
  readonly [Kind in LedgerKind]: z.infer<(typeof ledgerKinds)[Kind]['item']>;
};

/** In the order of the table. */
export const ledgerKindNames = Object.keys(ledgerKinds) as LedgerKind[]; // the keys of a constant table

export const isLedgerKind = (kind: string): kind is LedgerKind => Object.hasOwn(ledgerKinds, kind);

export const articlesKind = recordsOf('articles', article, articleId);

export const decisionsKind = {
  ...recordsOf('decisions', z.never(), articleId),
  item: decision,
  idOf: (one: z.infer<typeof decision>) => one.article,
};

export const bodiesKind = {
  ...recordsOf('bodies', z.never(), contentHash),
  item: z.string(),
  idOf: (_body: string, key: string) => key,
};

export const libraryFile = 'library.json';

/** The one file of a kind. */
const wholeFile = (kind: LedgerKind): string => `ledger/${ledgerKinds[kind].section}.json`;
const partFile = (kind: LedgerKind, digit: string): string =>
  `ledger/${ledgerKinds[kind].section}-${digit}.json`;

/**
 * Kinds that lie in sixteen files, by the last digit of their ids. Of a hundred thousand assertions in one file (36 MB) each
 * change wrote all of them anew, which took seconds on a busy machine and made the collector of garbage hold the thread.
 */
const partedKinds: ReadonlySet<LedgerKind> = new Set(['assertion']);
const digits = '0123456789abcdef';

/** The files of a kind of record. */
export const ledgerFiles = (kind: LedgerKind): string[] =>
  partedKinds.has(kind) ? Array.from(digits, (digit) => partFile(kind, digit)) : [wholeFile(kind)];

/** The file that a record is in; what is no id is in none, which any of them tells. */
export function ledgerFile(kind: LedgerKind, id: string): string {
  if (!partedKinds.has(kind)) return wholeFile(kind);
  const digit = id.slice(-1);
  return partFile(kind, digits.includes(digit) ? digit : '0');
}

/** Files of the first schema, in which all records of a kind lay that has more files now. */
export const formerFiles: readonly string[] = [...partedKinds].map(wholeFile);
/** By each of the files that took its place. */
export const formerFileOf: ReadonlyMap<string, string> = new Map(
  [...partedKinds].flatMap((kind) => ledgerFiles(kind).map((file) => [file, wholeFile(kind)])),
);

export const allLedgerFiles: readonly string[] = ledgerKindNames.flatMap(ledgerFiles);
/** The kinds of the first version. */
const firstKinds: ReadonlySet<string> = new Set(['incident', 'claim', 'assertion', 'measure']);
/** Libraries of earlier versions lack these: where no backup has one either, nothing was lost. */
export const laterFiles: ReadonlySet<string> = new Set(
  ledgerKindNames.filter((kind) => !firstKinds.has(kind)).flatMap(ledgerFiles),
);
export const articlesFile = (of: Day): string => `articles/${of}.json`;
export const bodiesFile = (of: Day, part: number): string =>
  `articles/${of}.bodies${part === 1 ? '' : `-${part}`}.json`;
export const decisionsFile = (of: Day): string => `decisions/${of}.json`;
export const folders = ['ledger', 'articles', 'decisions', 'history'] as const;

const kindsByFile: ReadonlyMap<string, LedgerKind> = new Map([
  ...ledgerKindNames.flatMap((kind) => ledgerFiles(kind).map((file) => [file, kind] as const)),
  ...[...partedKinds].map((kind) => [wholeFile(kind), kind] as const),
]);

/** What of a document by a former file belongs into one of those that took its place. */
export function partOf<Item, Meta>(whole: Doc<Item, Meta>, file: string): Doc<Item, Meta> {
  const kind = kindsByFile.get(file);
  if (kind === undefined || !formerFileOf.has(file)) return whole;
  return { ...whole, records: new Map([...whole.records].filter(([id]) => ledgerFile(kind, id) === file)) };
}

const dayFile = /^(articles|decisions)\/(\d{4}-\d{2}-\d{2})(?:\.bodies(?:-\d+)?)?\.json$/;

/** The kind of a file of record by its name in the library, or null where the name is not one of ours. */
export function kindOfFile(name: string): DocKind | null {
  // One list of kinds of unlike items: each is only ever used with its own documents.
  const asAny = (kind: unknown): DocKind => kind as DocKind;
  if (name === libraryFile) return asAny(libraryKind(() => ''));
  const ledger = kindsByFile.get(name);
  if (ledger) return asAny(ledgerKinds[ledger]);
  const [, folder, date] = dayFile.exec(name) ?? [];
  if (!day.safeParse(date).success) return null;
  if (folder === 'decisions') return name === decisionsFile(date ?? '') ? asAny(decisionsKind) : null;
  return asAny(name.includes('.bodies') ? bodiesKind : articlesKind);
}

/** The file that holds a record; null for a decision whose article is in no known day. */
export function fileOfRecord(kind: RecordKind, id: string, dayOfDecision: Day | undefined): string | null {
  if (kind === 'source') return libraryFile;
  if (kind === 'decision') return dayOfDecision === undefined ? null : decisionsFile(dayOfDecision);
  return ledgerFile(kind, id);
}

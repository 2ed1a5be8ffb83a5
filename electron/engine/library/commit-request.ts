import { isDeepStrictEqual } from 'node:util';
import { sortById } from '../../../shared/ledger/sort-by-id.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { checked } from '../../../shared/model/checked.ts';
import {
  type HistoryBatch,
  historyBatch,
  type ImportedFrom,
  type RecordChange,
  type RecordKind,
} from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { RecordId } from '../../../shared/model/record-id.ts';
import { type Doc, type DocKind, decisionsKind, fileOfRecord, ledgerKinds, libraryKind } from './doc-kind.ts';
import type { HistoryLine } from './history-lines.ts';

/** What somebody wants to change, as one step: all of it or nothing, undone as one. */
export type CommitRequest = {
  readonly why: string;
  readonly undoes?: RecordId | null;
  readonly changes: readonly RecordChange[];
  /** Where it comes from, and what was taken into account. */
  readonly imported?: ImportedFrom;
  /** In which day's file the decisions on an article lie. Where it does not know, the articles are searched, which is slow. */
  readonly decisionDay?: (article: string) => Day | null;
};

/** The records as they will be when all that was staged so far is written: by file, by id, null for removed. */
export type Staged = Map<string, Map<string, unknown>>;

type Stamp = Pick<HistoryBatch, 'seq' | 'batch' | 'at' | 'who'>;

type StagingDeps = {
  readonly staged: Staged;
  readonly present: (file: string, kind: DocKind, id: string) => Promise<unknown>;
  readonly findDay: (article: string) => Promise<Day | null>;
};

/** Any kind by its name: each is only ever used with its own documents. */
export const docKindOf = (kind: RecordKind): DocKind => {
  if (kind === 'source') return libraryKind(() => '') as unknown as DocKind;
  return (kind === 'decision' ? decisionsKind : ledgerKinds[kind]) as unknown as DocKind;
};

/** Checks a request against the records and makes its line of the history; adds to `staged` only when all is right. */
export async function stageCommit(
  request: CommitRequest,
  stamp: Stamp,
  deps: StagingDeps,
): Promise<HistoryLine> {
  const staged: Staged = new Map();
  const days: Record<string, Day> = {};
  const changes: RecordChange[] = [];
  for (const change of request.changes) {
    const day = change.kind === 'decision' ? await dayOfDecision(change.id, request, deps) : undefined;
    if (day !== undefined) days[change.id] = day;
    const file = fileOfRecord(change.kind, change.id, day);
    if (file === null) throw new AppError('NOT_FOUND', `This library holds no article ${change.id}.`);
    demandSame(await presentRecord(file, change, staged, deps), change);
    const after = checkedAfter(change);
    mapOf(staged, file).set(change.id, after);
    changes.push({ ...change, after });
  }
  const { why, undoes = null, imported } = request;
  if (changes.length === 0 && !imported && undoes === null)
    throw new AppError('BAD_REQUEST', 'This change changes nothing.');
  const origin = imported === undefined ? {} : { imported };
  const batch = checked(historyBatch, { ...stamp, why, undoes, changes, ...origin }, 'This change');
  for (const [file, records] of staged) {
    for (const [id, record] of records) mapOf(deps.staged, file).set(id, record);
  }
  return { batch, days };
}

async function dayOfDecision(
  article: string,
  { decisionDay }: CommitRequest,
  deps: StagingDeps,
): Promise<Day | undefined> {
  return decisionDay?.(article) ?? (await deps.findDay(article)) ?? undefined;
}

async function presentRecord(
  file: string,
  { kind, id }: RecordChange,
  staged: Staged,
  deps: StagingDeps,
): Promise<unknown> {
  for (const layer of [staged, deps.staged]) {
    const records = layer.get(file);
    if (records?.has(id)) return records.get(id);
  }
  return deps.present(file, docKindOf(kind), id);
}

function demandSame(present: unknown, { kind, id, before }: RecordChange): void {
  if (isDeepStrictEqual(present ?? null, before)) return;
  throw new AppError(
    'CONFLICT',
    `The ${kind} ${id} has changed since it was read; look at it again and repeat the change. Nothing was changed.`,
  );
}

function checkedAfter({ kind, id, after }: RecordChange): RecordChange['after'] {
  if (after === null) return null;
  const { item, key, idOf } = docKindOf(kind);
  const record = checked(item, after, `The ${kind} ${id}`);
  if (!key.safeParse(id).success || idOf(record, id) !== id) {
    throw new AppError('BAD_REQUEST', `The ${kind} ${id} carries another id in itself; nothing was changed.`);
  }
  return record as RecordChange['after']; // schemas of records yield plain JSON objects
}

function mapOf(staged: Staged, file: string): Map<string, unknown> {
  const records = staged.get(file) ?? new Map<string, unknown>();
  staged.set(file, records);
  return records;
}

/** What a batch changes in one file of record. */
export type FileChanges = {
  readonly kind: DocKind;
  /** The number of the batch. */
  readonly seq: number;
  readonly changes: readonly RecordChange[];
};

/**
 * Brings a document up to a batch of the history. Applying a batch twice changes nothing. Records stay in the order of their
 * ids, so that a batch and its undo leave a file as it was.
 */
export function applyToDoc(doc: Doc<unknown, unknown>, { kind, seq, changes }: FileChanges): void {
  for (const { id, after } of changes) {
    if (after === null) doc.records.delete(id);
    else doc.records.set(id, checked(kind.item, after, `Batch ${seq} of the history`));
  }
  sortById(doc.records);
  doc.applied = Math.max(doc.applied, seq);
}

/** The files of record that a batch touches, each with what it changes there. */
export function changesByFile({ batch, days }: HistoryLine): ReadonlyMap<string, FileChanges> {
  const files = new Map<string, FileChanges & { readonly changes: RecordChange[] }>();
  for (const change of batch.changes) {
    const file = fileOfRecord(change.kind, change.id, days[change.id]);
    if (file === null) continue;
    const known = files.get(file);
    if (known) known.changes.push(change);
    else files.set(file, { kind: docKindOf(change.kind), seq: batch.seq, changes: [change] });
  }
  return files;
}

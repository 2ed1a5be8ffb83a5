import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { HistoryBatch, RecordChange } from '../../../shared/model/history-batch.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitChanges } from './commit-changes.ts';
import { findDay } from './find-day.ts';

export const presentLedger = ({ library }: EngineContext): Ledger => ({
  incidents: library.records('incident'),
  claims: library.records('claim'),
  assertions: library.records('assertion'),
  measures: library.records('measure'),
  searchNotes: library.records('search-note'),
  actors: library.records('actor'),
  distinctions: library.records('distinction'),
  refusals: library.records('refusal'),
});

/** Writes changes of the ledger as one batch; whether the articles that they name exist was asked before. */
export function commitLedger(
  changes: readonly RecordChange[],
  why: string,
  context: EngineContext,
): Promise<HistoryBatch> {
  if (changes.length === 0)
    throw new AppError('BAD_REQUEST', 'Nothing would change: the record says this already.');
  return commitChanges({ why, changes }, context);
}

export async function refuseUnknownArticles(
  changes: readonly RecordChange[],
  context: EngineContext,
): Promise<void> {
  for (const { before, after } of changes) {
    const known = new Set(articlesOf(before));
    for (const id of articlesOf(after)) {
      if (known.has(id) || (await findDay(id, context)) !== null) continue;
      throw new AppError('NOT_FOUND', `There is no article ${id} in this library.`);
    }
  }
}

/** Every article that a record names, in itself and in its parts: a step of a life, an effect, an alias. */
function articlesOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(articlesOf);
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === 'article') return typeof value === 'string' ? [value] : [];
    return name === 'articles' ? textsIn(value) : articlesOf(value);
  });
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

import type { EventOf } from '../../../shared/contract/channels.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { HistoryBatch, RecordChange, RecordKind } from '../../../shared/model/history-batch.ts';
import type { EngineContext } from '../engine-context.ts';
import type { MovedDay } from '../index/article-index.ts';

type Commit = {
  readonly why: string;
  readonly undoes?: string;
  readonly changes: readonly RecordChange[];
};

type Topic = EventOf<'data.changed'>['topics'][number];

const topicsOf: Readonly<Record<RecordKind, readonly Topic[]>> = {
  source: ['sources', 'articles'],
  incident: ['ledger'],
  claim: ['ledger'],
  assertion: ['ledger'],
  measure: ['ledger'],
  decision: ['decisions'],
};

/** The one way in which a handler changes records: to disk as one batch, then the index, then whoever listens. */
export async function commitChanges(commit: Commit, context: EngineContext): Promise<HistoryBatch> {
  const kinds = new Set(commit.changes.map(({ kind }) => kind));
  const isIndexed = kinds.has('decision') || kinds.has('source');
  const batch = isIndexed
    ? await context.keeper.change(() => commitIndexed(commit, context))
    : await toLibrary(commit, context);
  context.events.emit('data.changed', { topics: [...new Set([...kinds].flatMap((kind) => topicsOf[kind]))] });
  return batch;
}

const toLibrary = (commit: Commit, { library, index }: EngineContext): Promise<HistoryBatch> =>
  library.commit({ ...commit, changes: [...commit.changes], decisionDay: index.dayOf });

async function commitIndexed(commit: Commit, context: EngineContext): Promise<HistoryBatch> {
  const { library, index, keeper } = context;
  const decisions = commit.changes.filter(({ kind }) => kind === 'decision');
  const days = [...new Set(decisions.flatMap(({ id }) => index.dayOf(id) ?? []))];
  const before = await Promise.all(days.map(library.fingerprint));
  const batch = await toLibrary(commit, context);
  await keeper.follow(async () => {
    const after = await Promise.all(days.map(library.fingerprint));
    const moved = days.map(
      (day, at): MovedDay => ({ day, before: before[at] ?? '', after: after[at] ?? '' }),
    );
    await index.setDecisions(decisions.map(decided), moved);
    await index.setSources(library.sources().map(({ id, title }) => ({ id, title })));
  });
  return batch;
}

// The library has checked the record by its schema.
const decided = ({ id, after }: RecordChange) => ({ article: id, decision: after as Decision | null });

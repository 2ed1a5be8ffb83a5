import type { EventOf } from '../../../shared/contract/channels.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { HistoryBatch, RecordChange, RecordKind } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';

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
  const { library, index, events } = context;
  const dayOf = (id: string): Day | null => index.dayOf(id);
  const decisions = commit.changes.filter(({ kind }) => kind === 'decision');
  const days = [...new Set(decisions.flatMap(({ id }) => dayOf(id) ?? []))];
  const before = await Promise.all(days.map(library.fingerprint));
  const batch = await library.commit({ ...commit, changes: [...commit.changes], decisionDay: dayOf });
  if (decisions.length > 0) {
    const after = await Promise.all(days.map(library.fingerprint));
    const moved = days.map((day, at) => ({ day, before: before[at] ?? '', after: after[at] ?? '' }));
    await index.setDecisions(decisions.map(decided), moved);
  }
  const kinds = new Set(commit.changes.map(({ kind }) => kind));
  if (kinds.has('source')) await index.setSources(library.sources().map(({ id, title }) => ({ id, title })));
  events.emit('data.changed', { topics: [...new Set([...kinds].flatMap((kind) => topicsOf[kind]))] });
  return batch;
}

// The library has checked the record by its schema.
const decided = ({ id, after }: RecordChange) => ({ article: id, decision: after as Decision | null });

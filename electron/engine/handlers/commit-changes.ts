import type { EventOf } from '../../../shared/contract/channels.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type {
  HistoryBatch,
  ImportedFrom,
  RecordChange,
  RecordKind,
} from '../../../shared/model/history-batch.ts';
import type { EngineContext } from '../engine-context.ts';
import type { MovedDay } from '../index/article-index.ts';
import { readDay } from '../sync-index.ts';

type Commit = {
  readonly why: string;
  readonly undoes?: string;
  readonly changes: readonly RecordChange[];
  readonly imported?: ImportedFrom;
};

type Topic = EventOf<'data.changed'>['topics'][number];

const topicsOf: Readonly<Record<RecordKind, readonly Topic[]>> = {
  source: ['sources', 'articles'],
  incident: ['ledger'],
  claim: ['ledger'],
  assertion: ['ledger'],
  measure: ['ledger'],
  'search-note': ['ledger'],
  actor: ['ledger'],
  distinction: ['ledger'],
  refusal: ['ledger'],
  decision: ['decisions'],
  story: ['stories'],
  rule: ['rules'],
  pack: ['packs'],
  relevance: ['relevance'],
  profile: ['profiles'],
  mapping: ['mappings'],
  key: ['keys'],
  timeline: ['timelines'],
};

/** What stored articles are tagged by, beside what ships and what was decided about each. */
const isTaggedBy: ReadonlySet<RecordKind> = new Set(['rule', 'pack', 'relevance']);

/** The one way in which a handler changes records: to disk as one batch, then the index, then whoever listens. */
export async function commitChanges(commit: Commit, context: EngineContext): Promise<HistoryBatch> {
  const isIndexed = commit.changes.some(({ kind }) => kind === 'decision' || kind === 'source');
  const batch = isIndexed
    ? await context.keeper.change(() => commitIndexed(commit, context))
    : await toLibrary(commit, context);
  if (commit.changes.some(({ kind }) => isTaggedBy.has(kind))) context.keeper.renew();
  tell(commit, context);
  return batch;
}

/**
 * The same with changes of decisions or sources that are worked out when their turn has come, from what all before
 * them left; null changes nothing.
 */
export async function commitInTurn(
  workOut: () => Commit | null | Promise<Commit | null>,
  context: EngineContext,
): Promise<HistoryBatch | null> {
  const done = await context.keeper.change(async () => {
    const commit = await workOut();
    return commit && { commit, batch: await commitIndexed(commit, context) };
  });
  if (done) tell(done.commit, context);
  return done?.batch ?? null;
}

/**
 * The same for sources alone, safe when it settles: `indexed` settles when the index has followed, which was asked
 * before anything that is asked of it later.
 */
export async function commitSources(
  workOut: () => Commit,
  context: EngineContext,
): Promise<{ readonly indexed: Promise<unknown> }> {
  const done = await context.keeper.change(async () => {
    const commit = workOut();
    if (commit.changes.length === 0) return null;
    await toLibrary(commit, context);
    return { commit, indexed: context.keeper.follow(() => tellTitles(context)) };
  });
  if (done) tell(done.commit, context);
  return { indexed: done?.indexed ?? Promise.resolve() };
}

const tellTitles = ({ library, index }: EngineContext): Promise<void> =>
  index.setSources(library.sources().map(({ id, title }) => ({ id, title })));

function tell({ changes }: Commit, { events }: EngineContext): void {
  // What an import only remembers says how the next one is looked at.
  const topics = changes.length === 0 ? topicsOf.incident : changes.flatMap(({ kind }) => topicsOf[kind]);
  events.emit('data.changed', { topics: [...new Set(topics)] });
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
    const retold = new Set(decisions.filter(changesTags).map(({ id }) => id));
    const retoldDays = new Set([...retold].map(index.dayOf));
    await index.setDecisions(
      decisions.map(decided),
      moved.filter(({ day }) => !retoldDays.has(day)),
    );
    for (const one of moved) if (retoldDays.has(one.day)) await describeAnew(one, retold, context);
    await tellTitles(context);
  });
  return batch;
}

/** Articles of a day whose tags were decided on. A day that was stale before is read anew as a whole later. */
async function describeAnew(
  { day, before, after }: MovedDay,
  retold: ReadonlySet<string>,
  { library, index }: EngineContext,
): Promise<void> {
  if (index.staleDays([{ day, fingerprint: before }]).stale.length > 0) return;
  const { items } = await readDay(day, library);
  const changed = items.filter(({ article }) => retold.has(article.id));
  await index.upsert(day, { before, after }, changed);
}

function changesTags({ before, after }: RecordChange): boolean {
  const said = (record: RecordChange['before']) => {
    // The library has checked the record by its schema.
    const decision = record as Decision | null;
    return { tags: decision?.tags ?? [], relevant: decision?.relevant ?? null };
  };
  return !sameValue(said(before), said(after));
}

// The library has checked the record by its schema.
const decided = ({ id, after }: RecordChange) => ({ article: id, decision: after as Decision | null });

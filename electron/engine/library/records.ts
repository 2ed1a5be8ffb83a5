import type { Decision } from '../../../shared/model/decision.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import { type Day, instantOf } from '../../../shared/model/instant.ts';
import type { RecordId } from '../../../shared/model/record-id.ts';
import type { Source, SourceHealth } from '../../../shared/model/source.ts';
import { applyToDoc, type CommitRequest, changesByFile, type Staged, stageCommit } from './commit-request.ts';
import type { Disk } from './disk.ts';
import {
  type DocKind,
  decisionsFile,
  decisionsKind,
  type LedgerKind,
  type LedgerRecords,
  type LibraryMeta,
  libraryFile,
} from './doc-kind.ts';
import type { DocSaver } from './doc-saver.ts';
import type { Docs } from './docs.ts';
import { gather } from './gather.ts';
import type { HistoryLine } from './history-lines.ts';
import type { HistoryLog } from './history-log.ts';
import { createLedgerShelves, type LedgerShelves } from './ledger-shelves.ts';
import { type LibrarySettings, readSettings } from './library-settings.ts';
import type { OpenDoc } from './open-doc.ts';
import type { OpenFiles } from './open-files.ts';
import { createRecentBatches, type RecentBatches } from './recent-batches.ts';
import { rollForward } from './roll-forward.ts';

export type SavedHealth = { readonly id: string; readonly health: SourceHealth };

/** What a person decided and what the library follows. */
export type Records = {
  readonly sources: () => readonly Source[];
  readonly health: (source: string) => SourceHealth | null;
  /** One write for all of them. Health of a source that is gone is dropped. */
  readonly saveHealth: (list: readonly SavedHealth[]) => Promise<void>;
  readonly settings: () => LibrarySettings;
  /** The other settings stay as they are, those of other versions too. */
  readonly saveSettings: (change: Partial<LibrarySettings>) => Promise<void>;
  /** The records of one kind as they are now, by id. */
  readonly records: <Kind extends LedgerKind>(kind: Kind) => ReadonlyMap<string, LedgerRecords[Kind]>;
  /** The number of the newest batch that is in the records: those of a moment are of the batches up to it, and no others. */
  readonly lastSeq: () => number;
  /** What changed after the batch of a number; null where that is too long ago. */
  readonly changesSince: RecentBatches['since'];
  readonly readDecisions: (day: Day) => Promise<ReadonlyMap<string, Decision>>;
  /** What was decided on one article of a day. */
  readonly readDecision: (article: string, day: Day) => Promise<Decision | null>;
  readonly commit: (request: CommitRequest) => Promise<HistoryBatch>;
  /** Waits for what is under way, and tries once more to write what could not be written. */
  readonly settle: () => Promise<void>;
};

export type RecordsDeps = {
  readonly disk: Disk;
  readonly docs: Docs;
  readonly saver: DocSaver;
  readonly history: HistoryLog;
  readonly library: OpenDoc<Source, LibraryMeta>;
  readonly libraryKind: DocKind;
  readonly ledger: OpenFiles['ledger'];
  readonly who: string;
  readonly newId: () => RecordId;
  readonly findDay: (article: string) => Promise<Day | null>;
};

/** How many batches may pass before library.json notes that they are all in their files. */
const checkpointEvery = 200;

/**
 * A batch is written ahead: first its line in the history (synced), then the files it touches. Once the line is safe
 * the batch is confirmed whatever happens to the files: one that cannot be written now is told, written again with
 * the next batch, and otherwise brought up to the history at the next opening.
 */
export async function createRecords(deps: RecordsDeps): Promise<Records> {
  const { disk, library, ledger } = deps;
  const libraryData = () => library.low.data;

  const numbers = await openNumbers(deps);
  const shelves = createLedgerShelves(ledger);
  const commits = gather((requests: readonly CommitRequest[]) =>
    commitGroup(requests, numbers, { ...deps, shelves }),
  );

  return {
    sources: () => [...libraryData().records.values()],
    health: (source) => {
      const { health } = libraryData().meta;
      return Object.hasOwn(health, source) ? (health[source] ?? null) : null;
    },
    saveHealth: async (list) => {
      disk.demandWriting();
      const { meta, records } = libraryData();
      const all = [...Object.entries(meta.health), ...list.map(({ id, health }) => [id, health] as const)];
      meta.health = Object.fromEntries(all.filter(([id]) => records.has(id)));
      await library.low.write();
    },
    settings: () => readSettings(libraryData().meta),
    saveSettings: async (change) => {
      disk.demandWriting();
      const { meta } = libraryData();
      const before = meta.settings;
      meta.settings = { ...before, ...change };
      try {
        await library.low.write();
      } catch (thrown) {
        meta.settings = before;
        throw thrown;
      }
    },
    records: shelves.of,
    lastSeq: () => numbers.applied,
    changesSince: numbers.recent.since,
    readDecisions: (day) =>
      deps.docs.use(decisionsFile(day), decisionsKind, ({ low }) => new Map(low.data.records)),
    readDecision: (article, day) =>
      deps.docs.use(decisionsFile(day), decisionsKind, ({ low }) => low.data.records.get(article) ?? null),
    commit: async (request) => {
      disk.demandWriting();
      const outcome = (await commits.add(request)).get(request);
      if (outcome?.status === 'fulfilled') return outcome.value.batch;
      throw outcome?.reason;
    },
    settle: async () => {
      await commits.idle();
      if (disk.canWrite()) await saveTouched(new Map(), numbers, deps, 1);
    },
  };
}

/**
 * `last`: the newest batch in the history; `applied`: the newest in the records. Batches after the checkpoint of library.json
 * may lack in files after a crash.
 */
type Numbers = { last: number; applied: number; readonly recent: RecentBatches };

async function openNumbers({ disk, docs, saver, history, library, libraryKind, ledger }: RecordsDeps) {
  const { meta } = library.low.data;
  const { lastSeq, isSaved } = await rollForward(meta.checkpoint, history, docs, saver);
  const applied = [library, ...Object.values(ledger).flat()].map(({ low }) => low.data.applied);
  if (isSaved && lastSeq > meta.checkpoint && disk.canWrite()) {
    meta.checkpoint = lastSeq;
    await saver.save(new Map([[libraryFile, libraryKind]]));
  }
  // A history that lost its end must not give a number a second time.
  const last = Math.max(lastSeq, ...applied);
  return { last, applied: last, recent: createRecentBatches(last) };
}

type CommitDeps = RecordsDeps & { readonly shelves: LedgerShelves };

type Outcomes = Map<CommitRequest, PromiseSettledResult<HistoryLine>>;

/** One append for all that wait, one write of each file they touch; each request has its own outcome. */
async function commitGroup(
  requests: readonly CommitRequest[],
  numbers: Numbers,
  deps: CommitDeps,
): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const lines = await stageGroup(requests, numbers, deps, outcomes);
  if (lines.length === 0) return outcomes;
  try {
    await deps.history.append(lines);
  } catch (reason) {
    for (const [request, { status }] of outcomes) {
      if (status === 'fulfilled') outcomes.set(request, { status: 'rejected', reason });
    }
    return outcomes;
  }
  numbers.last += lines.length;
  await applyAndSave(lines, numbers, deps);
  return outcomes;
}

async function stageGroup(
  requests: readonly CommitRequest[],
  { last }: Numbers,
  { disk, docs, who, newId, findDay }: RecordsDeps,
  outcomes: Outcomes,
): Promise<HistoryLine[]> {
  const staged: Staged = new Map();
  const lines: HistoryLine[] = [];
  const present = (file: string, kind: DocKind, id: string) =>
    docs.use(file, kind, ({ low }) => low.data.records.get(id) ?? null);
  for (const request of requests) {
    const stamp = { seq: last + lines.length + 1, batch: newId(), at: instantOf(disk.now()), who };
    try {
      const value = await stageCommit(request, stamp, { staged, present, findDay });
      disk.demandWriting(); // a file just opened may have turned out to be newer than this version
      lines.push(value);
      outcomes.set(request, { status: 'fulfilled', value });
    } catch (reason) {
      outcomes.set(request, { status: 'rejected', reason });
    }
  }
  return lines;
}

async function applyAndSave(
  lines: readonly HistoryLine[],
  numbers: Numbers,
  deps: CommitDeps,
): Promise<void> {
  const steps = lines.map(changesByFile);
  const touched = new Map(
    steps.flatMap((step) => [...step].map(([file, { kind }]) => [file, kind] as const)),
  );
  const held = await Promise.all([...touched].map(([file, kind]) => deps.docs.hold(file, kind)));
  for (const step of steps) {
    for (const { doc } of held) {
      const changes = step.get(doc.name);
      if (changes) applyToDoc(doc.low.data, changes);
    }
  }
  deps.shelves.follow(lines);
  numbers.applied = numbers.last;
  numbers.recent.add(lines.map(({ batch }) => batch));
  await saveTouched(touched, numbers, deps, checkpointEvery);
  for (const { release } of held) release();
}

/** Other files first: library.json notes that all batches are in their files, so it must not be written before. */
async function saveTouched(
  touched: ReadonlyMap<string, DocKind>,
  { last }: Numbers,
  { saver, library, libraryKind }: RecordsDeps,
  every: number,
): Promise<void> {
  const { meta } = library.low.data;
  const others = new Map([...touched].filter(([file]) => file !== libraryFile));
  const isSaved = await saver.save(others);
  const isLibraryTouched = touched.has(libraryFile);
  const isCheckpointDue = isSaved && last - meta.checkpoint >= every;
  if (isSaved && (isLibraryTouched || isCheckpointDue)) meta.checkpoint = last;
  if (isLibraryTouched || isCheckpointDue) await saver.save(new Map([[libraryFile, libraryKind]]));
}

import type { Author } from '../../../shared/exchange/import-row.ts';
import type { PastVersion, RecordPast } from '../../../shared/exchange/record-past.ts';
import { isLedgerKind, type LedgerKind, type LedgerRecord } from '../../../shared/ledger/ledger.ts';
import { inPresentForm, type JsonRecord } from '../../../shared/ledger/record-schemas.ts';
import type { HistoryBatch } from '../../../shared/model/history-batch.ts';
import type { Library } from '../library/library.ts';

export type RecordPasts = {
  readonly of: (kind: LedgerKind, id: string) => RecordPast;
  readonly all: () => Iterable<{ readonly kind: LedgerKind; readonly id: string; readonly past: RecordPast }>;
};

type Found = { readonly batch: string; readonly version: PastVersion };
type Track = { readonly kind: LedgerKind; readonly id: string; readonly found: Found[] };

/**
 * What the history knows of the records that are wanted, in one pass, the newest version first. An import that was undone counts
 * as never made, so that it can be made again; whatever else was undone counts as known and decided against.
 */
export async function recordPasts(
  isWanted: (kind: LedgerKind, id: string) => boolean,
  library: Pick<Library, 'newestFirst'>,
): Promise<RecordPasts> {
  const tracks = new Map<string, Track>();
  const undoneBy = new Map<string, string>();
  const passedOver = new Set<string>();
  const add = (kind: string, id: string, batch: string, version: PastVersion): void => {
    if (!isLedgerKind(kind) || !isWanted(kind, id)) return;
    const track = tracks.get(id) ?? { kind, id, found: [] };
    tracks.set(id, track);
    if (track.kind === kind) track.found.push({ batch, version });
  };
  for await (const batch of library.newestFirst()) {
    const undo = undoneBy.get(batch.batch);
    if (undo === undefined && batch.undoes !== null) undoneBy.set(batch.undoes, batch.batch);
    if (undo !== undefined && batch.imported) {
      passedOver.add(undo).add(batch.batch);
    }
    for (const { kind, id, version } of versionsIn(batch)) add(kind, id, batch.batch, version);
  }
  const pastOf = ({ found }: Track): RecordPast =>
    found.flatMap(({ batch, version }) => (passedOver.has(batch) ? [] : [version]));
  return {
    of: (kind, id) => {
      const track = tracks.get(id);
      return track?.kind === kind ? pastOf(track) : [];
    },
    all: function* () {
      for (const track of tracks.values()) yield { kind: track.kind, id: track.id, past: pastOf(track) };
    },
  };
}

/** What a batch left, the last change first; then what an import of it was shown and did not leave. */
function* versionsIn({ changes, imported, who, at }: HistoryBatch) {
  const by = { who: imported?.by ?? who, at };
  for (const { kind, id, after } of changes.toReversed())
    yield { kind, id, version: versionOf(kind, after, by) };
  for (const { kind, id, record, earlier } of imported?.versions ?? []) {
    if (record !== undefined) yield { kind, id, version: versionOf(kind, record, null) };
    for (const name of earlier) yield { kind, id, version: { name } };
  }
}

function versionOf(
  kind: HistoryBatch['changes'][number]['kind'],
  record: JsonRecord | null,
  by: Author | null,
): PastVersion {
  // Present forms are what the schemas yield; one that no schema takes any more has a name that nothing else has.
  return { record: inPresentForm(kind, record) as LedgerRecord | null, by };
}

import { applyToDoc, changesByFile } from './commit-request.ts';
import { type DocKind, formerFileOf } from './doc-kind.ts';
import type { DocSaver } from './doc-saver.ts';
import type { Docs, HeldDoc } from './docs.ts';
import type { HistoryLine } from './history-lines.ts';
import type { HistoryLog } from './history-log.ts';
import type { OpenDoc } from './open-doc.ts';

/** The batches after `seq`, the oldest first. */
export async function linesAfter(seq: number, history: HistoryLog): Promise<HistoryLine[]> {
  const lines: HistoryLine[] = [];
  for await (const line of history.newestFirst()) {
    if (line.batch.seq <= seq) break;
    lines.push(line);
  }
  return lines.reverse();
}

/** Applies to one document, lost and recovered, every batch that it lacks. */
export async function replay(doc: OpenDoc<unknown, unknown>, history: HistoryLog): Promise<void> {
  for (const line of await linesAfter(doc.low.data.applied, history)) {
    for (const [file, changes] of changesByFile(line)) {
      const isHere = file === doc.name || formerFileOf.get(file) === doc.name;
      if (isHere) applyToDoc(doc.low.data, changes);
    }
  }
}

type Rolled = { readonly lastSeq: number; readonly isSaved: boolean };

/** Brings every file up to the history, after a crash between the two. `checkpoint`: all before it is known to be. */
export async function rollForward(
  checkpoint: number,
  history: HistoryLog,
  docs: Docs,
  saver: DocSaver,
): Promise<Rolled> {
  const lines = await linesAfter(checkpoint, history);
  const changed = new Map<string, DocKind>();
  const held = new Map<string, HeldDoc<unknown, unknown>>();
  for (const line of lines) {
    for (const [file, changes] of changesByFile(line)) {
      const { doc } = held.get(file) ?? (await holdInto(held, file, changes.kind, docs));
      if (doc.low.data.applied >= line.batch.seq) continue;
      applyToDoc(doc.low.data, changes);
      changed.set(file, changes.kind);
    }
  }
  const isSaved = await saver.save(changed);
  for (const { release } of held.values()) release();
  return { lastSeq: Math.max(checkpoint, lines.at(-1)?.batch.seq ?? 0), isSaved };
}

async function holdInto(
  held: Map<string, HeldDoc<unknown, unknown>>,
  file: string,
  kind: DocKind,
  docs: Docs,
): Promise<HeldDoc<unknown, unknown>> {
  const one = await docs.hold(file, kind);
  held.set(file, one);
  return one;
}

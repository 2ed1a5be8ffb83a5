import { basename } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { AppError } from '../../../shared/model/app-error.ts';
import { instantOf } from '../../../shared/model/instant.ts';
import { type Disk, keepCopy } from './disk.ts';
import { type Doc, type DocKind, partOf } from './doc-kind.ts';
import { type DamageCode, encodeDoc, librarySchema, openEnvelope } from './envelope.ts';
import { salvageRecords } from './salvage-records.ts';

/** Where a lost document can come from: the newest backup that holds it whole, or null. */
export type FindBackup = (
  name: string,
) => Promise<{ readonly bytes: Buffer; readonly backup: string } | null>;

/** One JSON file of record, held by lowdb. */
export type OpenDoc<Item, Meta> = {
  readonly name: string;
  readonly low: Low<Doc<Item, Meta>>;
  /** The file was missing or damaged, so that the history must be applied to it again. */
  readonly wasLost: boolean;
};

type Loaded<Item, Meta> = { readonly doc: Doc<Item, Meta>; readonly seq: number; readonly wasLost: boolean };

export type OpenDocOptions = {
  /** The file is part of every library, so that its absence is damage and not a beginning. */
  readonly mustExist: boolean;
  readonly findBackup: FindBackup;
  /** What a file holds that an earlier version had in another; null where there is none such. */
  readonly former: () => Promise<Doc<unknown, unknown> | null>;
};

export async function openDoc<Item, Meta>(
  name: string,
  kind: DocKind<Item, Meta>,
  disk: Disk,
  options: OpenDocOptions,
): Promise<OpenDoc<Item, Meta>> {
  let seq = 0;
  let wasLost = false;
  const adapter: Adapter<Doc<Item, Meta>> = {
    read: async () => {
      const loaded = await load(name, kind, disk, options);
      seq = loaded?.seq ?? 0;
      wasLost = loaded?.wasLost ?? false;
      return loaded?.doc ?? null;
    },
    write: (doc) => {
      disk.demandWriting();
      return disk.writer.write(disk.path(name), () => {
        seq += 1;
        return encodeDoc(kind, doc, { seq, savedAt: instantOf(disk.now()) });
      });
    },
  };
  const low = new Low(adapter, emptyDoc(kind));
  await low.read();
  return { name, low, wasLost };
}

const emptyDoc = <Item, Meta>(kind: DocKind<Item, Meta>): Doc<Item, Meta> => ({
  applied: 0,
  meta: kind.emptyMeta(),
  records: new Map(),
});

async function load<Item, Meta>(
  name: string,
  kind: DocKind<Item, Meta>,
  disk: Disk,
  options: OpenDocOptions,
): Promise<Loaded<Item, Meta> | null> {
  const bytes = await disk.read(name);
  if (!bytes) {
    const former = await options.former();
    // Of the same kind, by its name (doc-kind.ts).
    if (former) return { doc: former as Doc<Item, Meta>, seq: 0, wasLost: false };
    return options.mustExist
      ? recover(name, kind, Buffer.of(), { code: 'MISSING', what: 'it is missing' }, disk, options)
      : null;
  }
  const opened = openEnvelope(bytes, kind);
  switch (opened.state) {
    case 'good':
      return { doc: opened.doc, seq: opened.seq, wasLost: false };
    case 'newer':
      refuseNewer(name, opened.schema, disk);
      if (options.mustExist) return null;
      // What is derived from a day must not be derived from an empty one.
      throw new AppError('NEWER_SCHEMA', newerSentence(name, opened.schema));
    case 'damaged':
      return recover(name, kind, bytes, opened, disk, options);
  }
}

/** A file of a newer version makes the whole library read-only: what we do not understand we must not replace. */
export function refuseNewer(name: string, schema: number, disk: Disk): void {
  const message = newerSentence(name, schema);
  disk.forbidWriting('NEWER_SCHEMA', message);
  disk.tell({ file: name, code: 'NEWER_SCHEMA', message });
}

const newerSentence = (name: string, schema: number): string =>
  `${name} was written by a newer version of Faultline (schema ${schema}; this version knows ${librarySchema}). The library is open for reading only and nothing in it was changed; update Faultline to work on it.`;

type Damage = { readonly code: DamageCode; readonly what: string };

/**
 * The best that can be had of a lost document: the newest whole backup, and every record of the damaged bytes that
 * it lacks. Whoever opens the document then applies the history to it, so that records come back exactly.
 */
async function recover<Item, Meta>(
  name: string,
  kind: DocKind<Item, Meta>,
  bytes: Buffer,
  damage: Damage,
  disk: Disk,
  { findBackup }: OpenDocOptions,
): Promise<Loaded<Item, Meta>> {
  const found = await findBackup(name);
  const restored = found ? openEnvelope(found.bytes, kind) : null;
  const base =
    restored?.state === 'good'
      ? { doc: partOf(restored.doc, name), seq: restored.seq }
      : { doc: emptyDoc(kind), seq: 0 };
  let salvaged = 0;
  for (const [id, item] of salvageRecords(bytes, kind)) {
    if (base.doc.records.has(id)) continue;
    base.doc.records.set(id, item);
    salvaged += 1;
  }
  const kept = damage.code === 'MISSING' ? null : await keepDamaged(name, bytes, disk);
  const message = sentence(name, damage, kept, found?.backup ?? null, salvaged);
  disk.tell({ file: name, code: damage.code, message });
  return { ...base, wasLost: true };
}

/** Where the bytes are now. Where they cannot be kept, nothing may be written over them. */
async function keepDamaged(name: string, bytes: Buffer, disk: Disk): Promise<string | null> {
  if (!disk.canWrite()) return null;
  try {
    return await keepCopy(name, bytes, disk);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    const message = `${name} is damaged and its bytes could not be put aside, so the library is open for reading only. ${thrown.message}`;
    disk.forbidWriting(thrown.code, message);
    disk.tell({ file: name, code: thrown.code, message });
    return null;
  }
}

function sentence(
  name: string,
  { what }: Damage,
  kept: string | null,
  backup: string | null,
  salvaged: number,
): string {
  const where = kept ? ` Its bytes are kept as ${basename(kept)}.` : '';
  const restored = backup ? `Backup ${backup} took its place` : 'There is no backup of it';
  const added = salvaged > 0 ? `, and ${salvaged} more records could be read from the damaged file` : '';
  return `${name} could not be read: ${what}.${where} ${restored}${added}; what the history holds is applied again.`;
}

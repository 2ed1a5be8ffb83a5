import { z } from 'zod';
import { incidentPair } from '../model/duplicates.ts';
import { recordKind } from '../model/history-batch.ts';
import { importChoice, importWhats, mergeKeeps } from '../model/import-choice.ts';
import { instant } from '../model/instant.ts';
import { keyHash } from '../model/known-key.ts';
import { passphrase } from '../model/passphrase.ts';
import { recordId } from '../model/record-id.ts';
import { columnMapping } from '../model/table-field.ts';
import { tableLook } from '../model/table-look.ts';

const author = z.strictObject({ who: z.string().nullable(), at: instant.nullable() });

/** What the file says of itself; nothing of it is proven. */
export const importOrigin = z.strictObject({
  file: z.string(),
  /** What the format is called. */
  format: z.string(),
  /** The library that it was exported from; null where it comes from another program. */
  library: z.string().nullable(),
  exportId: z.string().nullable(),
  by: z.string().nullable(),
  at: instant.nullable(),
});

export const signatureStandings = ['unsigned', 'own', 'first', 'known', 'other', 'missing'] as const;

/**
 * The key that signed the file, and what the keys that are remembered and earlier imports from the same library say of it: its
 * `first`, a `known` one, an `other` than that library had, or the `own` of this library; without a key, `missing` where that
 * library has one. Whoever has the key made the file; no status follows from that.
 */
export const importSignature = z.strictObject({
  key: keyHash.nullable(),
  /** Whose it is, where a person remembered it under a name. */
  name: z.string().nullable(),
  standing: z.enum(signatureStandings),
});
export type ImportSignature = z.infer<typeof importSignature>;

const importCounts = z.strictObject({
  new: z.int(),
  same: z.int(),
  changedHere: z.int(),
  changedThere: z.int(),
  conflicts: z.int(),
});

export const importPreview = z.strictObject({
  import: recordId,
  from: importOrigin,
  signature: importSignature,
  counts: importCounts,
  /** By kind, of all that is in the file. */
  records: z.partialRecord(recordKind, z.int()),
  /** Articles that the library lacks: they are stored as they were cited, without their text. */
  articles: z.int(),
  /** Pairs of incidents that may be one once this is in; nothing merges them. */
  duplicates: z.array(incidentPair),
  /** One sentence each for what is not taken, and why. */
  refused: z.array(z.string()),
  /** The columns and first rows of a table; null for all else. */
  table: tableLook.nullable(),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** A part of a record in which the sides differ; `path` is null where one side lacks the whole record. */
export const importField = z.strictObject({
  path: z.string().nullable(),
  /** Null where there is no common version, or the value is none. */
  base: z.json(),
  ours: z.json(),
  theirs: z.json(),
  /** With the changes of both; null where nothing holds both. */
  merged: z.json(),
  oursBy: author.nullable(),
  theirsBy: author.nullable(),
  /** What can be chosen, and what is taken without a choice; of a part that only this side changed nothing but `ours`. */
  choices: z.array(z.enum(mergeKeeps)),
  choice: z.enum(mergeKeeps),
  /** A conflict: both sides changed it, and only a person can say which is right. */
  isOpen: z.boolean(),
});

export const importRow = z.strictObject({
  what: z.enum(importWhats),
  kind: recordKind,
  id: recordId,
  title: z.string(),
  fields: z.array(importField),
});
export type ImportRowShown = z.infer<typeof importRow>;

/** A record that an import changed, and the incident with which it is shown. */
export const takenRecord = z.strictObject({
  kind: recordKind,
  id: recordId,
  title: z.string(),
  isRemoved: z.boolean(),
  incident: recordId.nullable(),
});
export type TakenRecord = z.infer<typeof takenRecord>;
/** So many of each kind are named; a person looks at more on the timeline. */
export const mostTaken = 200;

/**
 * What comes in. A file is sent in pieces, looked at without changing or fetching anything, and taken as one batch after a
 * backup. What was sent is forgotten when others are sent after it, or the program ends.
 */
export const importChannels = {
  'imports.start': {
    request: z.strictObject({
      name: z.string().trim().min(1).max(500),
      /** Of a list of feeds: those on private addresses are followed too. */
      allowPrivate: z.boolean().default(false),
    }),
    response: z.strictObject({ import: recordId }),
  },
  /** The next bytes of the file, at most 3 MB at once. */
  'imports.send': {
    request: z.strictObject({ import: recordId, base64: z.base64().max(4 * 1024 * 1024) }),
    response: z.strictObject({ bytes: z.int() }),
  },
  'imports.preview': {
    request: z.strictObject({
      import: recordId,
      /** Of an encrypted file, until it was read once; kept nowhere. */
      passphrase: passphrase.exactOptional(),
      /** What a person says of the columns of a table holds until they say something else, and is what `imports.apply` takes. */
      mapping: columnMapping.exactOptional(),
    }),
    response: importPreview,
  },
  /** The records that differ, conflicts first, a page of them. */
  'imports.rows': {
    request: z.strictObject({
      import: recordId,
      what: z.enum(importWhats).exactOptional(),
      offset: z.int().nonnegative().default(0),
      limit: z.int().positive().max(500).default(50),
    }),
    response: z.strictObject({ total: z.int(), items: z.array(importRow) }),
  },
  /** Takes it: what no choice names is taken as its row says, and open conflicts as `take` says where it says anything. */
  'imports.apply': {
    request: z.strictObject({
      import: recordId,
      choices: z.array(importChoice).max(100_000).default([]),
      take: z.enum(['ours', 'theirs']).exactOptional(),
      why: z.string().max(1000).default(''),
    }),
    response: z.strictObject({
      /** Null where nothing changed. */
      batch: recordId.nullable(),
      counts: importCounts,
      /** Records that are as they were not before. */
      changed: z.int(),
      /** How many of them are of which kind, and the first of each. */
      kinds: z.partialRecord(recordKind, z.int()),
      records: z.array(takenRecord),
      articles: z.int(),
      /** The backup that was made first. */
      backup: z.string().nullable(),
      /** What could not be taken, and why. */
      refused: z.array(z.string()),
    }),
  },
} as const;

import { z } from 'zod';
import { articleId, contentHash } from '../model/article.ts';
import { handlingMark } from '../model/handling-mark.ts';
import { recordKind } from '../model/history-batch.ts';
import { instant } from '../model/instant.ts';
import { recordId } from '../model/record-id.ts';
import { removed } from './relate-versions.ts';
import { versionHashForm } from './version-hash.ts';

/**
 * The native package: a zip of these entries, and of a signature where somebody signed it, and no others. Records, articles and
 * removals are one JSON document a line; the manifest says who made it, and what each part must hash to. It comes after them, for
 * only then is that known.
 */
export const packageParts = ['records.ndjson', 'articles.ndjson', 'tombstones.ndjson'] as const;
export type PackagePart = (typeof packageParts)[number];
export const manifestName = 'manifest.json';

export const packageFormat = 'faultline/package';
export const packageVersion = 1;

/** So many earlier versions are told of each record: enough for years of edits, whoever looks in how seldom. */
export const mostEarlier = 200;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const versionNamed = z.union([z.string().regex(versionHashForm), z.literal(removed)]);
export const earlierVersions = z.array(versionNamed).max(mostEarlier);

export const manifestSchema = z.strictObject({
  format: z.literal(packageFormat),
  version: z.literal(packageVersion),
  library: z.string().max(100),
  exportId: recordId,
  by: z.string().max(200).nullable(),
  at: instant,
  ceiling: handlingMark,
  counts: z.partialRecord(recordKind, z.int().nonnegative()),
  parts: z.record(z.enum(packageParts), z.strictObject({ sha256, bytes: z.int().nonnegative() })),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const recordLine = z.strictObject({
  kind: z.string().max(40),
  record: z.record(z.string(), z.unknown()),
  earlier: earlierVersions.default([]),
});

export const articleLine = z.strictObject({
  id: articleId,
  title: z.string().max(2000),
  url: z
    .url({ protocol: /^https?$/ })
    .max(4096)
    .nullable(),
  author: z.string().max(500).nullable(),
  published: instant.nullable(),
  dateGuessed: z.boolean(),
  firstSeen: instant,
  language: z.string().max(40).nullable(),
  publishers: z.array(z.string().max(500)).max(100),
  contentHash,
});

export const tombstoneLine = z.strictObject({
  kind: z.string().max(40),
  id: recordId,
  at: instant.nullable(),
  by: z.string().max(200).nullable(),
  earlier: earlierVersions,
});

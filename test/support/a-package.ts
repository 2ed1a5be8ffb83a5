import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { idOf } from '../shared/ledger/sample-records.ts';

export type PackageParts = {
  readonly records?: string | Uint8Array;
  readonly tombstones?: string;
  readonly articles?: string;
};

/** A package whose sums are right, whatever it holds. */
export function aPackage(
  { records = '', tombstones = '', articles = '' }: PackageParts,
  manifest: object = {},
): Uint8Array {
  const parts = { 'records.ndjson': records, 'articles.ndjson': articles, 'tombstones.ndjson': tombstones };
  const sums = Object.entries(parts).map(([name, content]) => [
    name,
    { sha256: createHash('sha256').update(content).digest('hex'), bytes: Buffer.byteLength(content) },
  ]);
  const head = {
    format: 'faultline/package',
    version: 1,
    library: idOf(99),
    exportId: idOf(98),
    by: 'Mallory',
    at: '2026-11-01T10:00:00.000Z',
    ceiling: 'clear',
    counts: {},
    parts: Object.fromEntries(sums),
    ...manifest,
  };
  const entries = Object.entries({ ...parts, 'manifest.json': JSON.stringify(head) });
  return zipSync(
    Object.fromEntries(
      entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** One document a line. */
export const ndjson = (...records: readonly unknown[]): string =>
  records.map((each) => JSON.stringify(each)).join('\n');

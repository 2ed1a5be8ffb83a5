import { Zip, ZipDeflate } from 'fflate';
import { ledgerKinds, recordsOf } from '../ledger/ledger.ts';
import { countRecords } from './below-ceiling.ts';
import type { ExportContent } from './export-content.ts';
import {
  type Manifest,
  manifestName,
  type PackagePart,
  packageFormat,
  packageVersion,
} from './native-package.ts';
import { signatureName } from './package-signature.ts';
import { createSha256 } from './sha-256.ts';

/** Records that are made into bytes at once. */
const linesInHand = 500;
/** As a package has no clock of its own, the day on which the clock of zip files begins. */
const mtime = new Date(1980, 0, 1);
/** Half as large again as with the most effort, and four times as fast. */
const level = 1;

/** The package that another library reads back: records with the names of their earlier versions, below the ceiling. */
export function* writeNative(content: ExportContent): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((failure, piece) => {
    if (failure) throw failure;
    ready.push(piece);
  });
  const parts: Partial<Manifest['parts']> = {};
  const all: readonly (readonly [PackagePart, Iterable<object>])[] = [
    ['records.ndjson', recordLines(content)],
    ['articles.ndjson', content.articles.values()],
    ['tombstones.ndjson', content.lineage?.removed ?? []],
  ];
  for (const [name, lines] of all) {
    const entry = entryIn(zip, name);
    const digest = createSha256();
    let bytes = 0;
    for (const piece of piecesOf(lines)) {
      digest.add(piece);
      bytes += piece.length;
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    parts[name] = { sha256: digest.end(), bytes };
  }
  const manifest = encodeJson(manifestOf(content, parts as Manifest['parts'])); // each part was written
  entryIn(zip, manifestName).push(manifest, true);
  if (content.sign) entryIn(zip, signatureName).push(encodeJson(content.sign(manifest)), true);
  zip.end();
  yield* ready;
}

const encodeJson = (value: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);

function entryIn(zip: Zip, name: string): ZipDeflate {
  const entry = new ZipDeflate(name, { level });
  entry.mtime = mtime;
  zip.add(entry);
  return entry;
}

function* recordLines({ ledger, lineage }: ExportContent): Generator<object> {
  for (const kind of ledgerKinds.toSorted()) {
    for (const [id, record] of recordsOf(ledger, kind)) {
      const earlier = lineage?.earlierOf(kind, id) ?? [];
      yield earlier.length === 0 ? { kind, record } : { kind, record, earlier };
    }
  }
}

function* piecesOf(lines: Iterable<object>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let texts: string[] = [];
  for (const line of lines) {
    texts.push(`${JSON.stringify(line)}\n`);
    if (texts.length < linesInHand) continue;
    yield encoder.encode(texts.join(''));
    texts = [];
  }
  if (texts.length > 0) yield encoder.encode(texts.join(''));
}

function manifestOf({ about, profile, ledger, lineage }: ExportContent, parts: Manifest['parts']): Manifest {
  return {
    format: packageFormat,
    version: packageVersion,
    library: about.library,
    exportId: lineage?.exportId ?? about.library,
    by: about.by,
    at: about.at,
    ceiling: profile.ceiling,
    counts: countRecords(ledger),
    parts,
  };
}

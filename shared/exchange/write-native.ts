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
import { textPieces } from './text-pieces.ts';
import { type ZippedFile, zipFiles } from './zip-files.ts';

/** The package that another library reads back: records with the names of their earlier versions, below the ceiling. */
export const writeNative = (content: ExportContent): Generator<Uint8Array> => zipFiles(filesOf(content));

/** Each is packed before the next is asked for: the manifest says what the parts hash to, and the signature is over it. */
function* filesOf(content: ExportContent): Generator<ZippedFile> {
  const parts: Partial<Manifest['parts']> = {};
  const all: readonly (readonly [PackagePart, Iterable<object>])[] = [
    ['records.ndjson', recordLines(content)],
    ['articles.ndjson', content.articles.values()],
    ['tombstones.ndjson', content.lineage?.removed ?? []],
  ];
  for (const [name, lines] of all)
    yield {
      name,
      pieces: hashed(lines, (part) => {
        parts[name] = part;
      }),
    };
  const manifest = encodeJson(manifestOf(content, parts as Manifest['parts'])); // each part was written
  yield { name: manifestName, pieces: [manifest] };
  if (content.sign) yield { name: signatureName, pieces: [encodeJson(content.sign(manifest))] };
}

const encodeJson = (value: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`);

/** The bytes of a part, and what they come to once the last was taken. */
function* hashed(
  lines: Iterable<object>,
  tell: (part: Manifest['parts'][PackagePart]) => void,
): Generator<Uint8Array> {
  const digest = createSha256();
  let bytes = 0;
  for (const piece of textPieces(jsonLines(lines))) {
    digest.add(piece);
    bytes += piece.length;
    yield piece;
  }
  tell({ sha256: digest.end(), bytes });
}

function* jsonLines(lines: Iterable<object>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

function* recordLines({ ledger, lineage }: ExportContent): Generator<object> {
  for (const kind of ledgerKinds.toSorted()) {
    for (const [id, record] of recordsOf(ledger, kind)) {
      const earlier = lineage?.earlierOf(kind, id) ?? [];
      yield earlier.length === 0 ? { kind, record } : { kind, record, earlier };
    }
  }
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

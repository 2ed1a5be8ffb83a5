import { isLedgerKind } from '../ledger/ledger.ts';
import type { AppError } from '../model/app-error.ts';
import { checked } from '../model/checked.ts';
import { createIntake, type Intake } from './create-intake.ts';
import type { Incoming } from './incoming.ts';
import {
  articleLine,
  type Manifest,
  manifestName,
  manifestSchema,
  type PackagePart,
  packageParts,
  packageVersion,
  recordLine,
  tombstoneLine,
} from './native-package.ts';
import { packageSignature, signatureName, type Verify } from './package-signature.ts';
import { parseForeign, parseLines } from './parse-lines.ts';
import { documentRefusal } from './read-document.ts';
import { readZip } from './read-zip.ts';
import { sha256Of } from './sha-256.ts';

const names: ReadonlySet<string> = new Set([...packageParts, manifestName, signatureName]);

/**
 * What a package holds. One that is not exactly what its maker wrote is refused as a whole, in one sentence; so is a signed one
 * where nothing is given that could verify it.
 */
export function readNative(bytes: Uint8Array, file: string, verify?: Verify): Incoming {
  const entries = readZip(bytes, (name) => names.has(name));
  const signedBy = signerIn(entries, verify);
  const manifest = manifestIn(entries);
  const intake = createIntake();
  const textOf = (part: PackagePart): string => textIn(entries, part, manifest);
  refuseMiscounted(manifest, takeRecords(textOf('records.ndjson'), intake));
  for (const { line, where } of parseLines(
    textOf('articles.ndjson'),
    'articles.ndjson',
    articleLine,
    intake.refuse,
  ))
    intake.cite(line, where);
  takeTombstones(textOf('tombstones.ndjson'), intake);
  const { library, exportId, by, at } = manifest;
  const incoming = intake.done({ file, format: 'Faultline package', library, exportId, by, at });
  return signedBy === null ? incoming : { ...incoming, signedBy };
}

function signerIn(entries: ReadonlyMap<string, Uint8Array>, verify: Verify | undefined): string | null {
  const [bytes, manifest] = [entries.get(signatureName), entries.get(manifestName)];
  if (!bytes || !manifest) return null;
  const parsed = parseForeign(decode(bytes, signatureName));
  if ('flaw' in parsed) throw refusal(`of its ${signatureName}, ${parsed.flaw}`);
  const signature = checked(packageSignature, parsed.value, `The ${signatureName} of this package`);
  if (!verify) throw refusal('it is signed, which cannot be verified here');
  const signer = verify(signature, manifest);
  if (signer === null)
    throw documentRefusal(
      'package',
      'its signature does not hold: it was damaged, or changed by somebody who lacks the key',
      'BAD_SIGNATURE',
    );
  return signer;
}

const refusal = (what: string): AppError => documentRefusal('package', what);

function manifestIn(entries: ReadonlyMap<string, Uint8Array>): Manifest {
  const bytes = entries.get(manifestName);
  if (!bytes) throw refusal(`it has no ${manifestName}`);
  const parsed = parseForeign(decode(bytes, manifestName));
  if ('flaw' in parsed) throw refusal(`of its ${manifestName}, ${parsed.flaw}`);
  const { value } = parsed;
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  if (typeof version === 'number' && version > packageVersion)
    throw refusal('a newer version of Faultline has written it; install that one to read it');
  return checked(manifestSchema, value, `The ${manifestName} of this package`);
}

function textIn(entries: ReadonlyMap<string, Uint8Array>, part: PackagePart, { parts }: Manifest): string {
  const bytes = entries.get(part);
  if (!bytes) throw refusal(`it has no ${part}`);
  if (bytes.length !== parts[part].bytes || sha256Of(bytes) !== parts[part].sha256)
    throw refusal(`its ${part} is not the one that was packed: it was damaged or changed on the way`);
  return decode(bytes, part);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal(`its ${name} is not UTF-8 text`);
  }
}

/** Returns how many lines there are of each kind. */
function takeRecords(text: string, intake: Intake): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { line, where } of parseLines(text, 'records.ndjson', recordLine, intake.refuse)) {
    counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1);
    // What a person refused to have proposed is their own affair, and no package of ours holds it.
    if (line.kind === 'refusal')
      intake.refuse(`${where} was left out: what somebody refused stays with them.`);
    else intake.take(line.kind, line.record, where, line.earlier);
  }
  return counts;
}

function refuseMiscounted({ counts }: Manifest, found: ReadonlyMap<string, number>): void {
  for (const [kind, count = 0] of Object.entries(counts)) {
    const there = found.get(kind) ?? 0;
    if (there !== count)
      throw refusal(
        `its ${manifestName} counts ${count} records of the kind "${kind}", and it holds ${there}`,
      );
  }
}

function takeTombstones(text: string, intake: Intake): void {
  for (const { line, where } of parseLines(text, 'tombstones.ndjson', tombstoneLine, intake.refuse)) {
    const { kind } = line;
    if (isLedgerKind(kind)) intake.remove({ ...line, kind });
    else intake.refuse(`${where} was left out: there is no such kind of record.`);
  }
}

import type { DocKind } from './doc-kind.ts';
import { hostileShape, largestFile, parseJson, readRecord } from './envelope.ts';

/** Every record of a damaged file that stands whole on a line of its own and is right in itself. */
export function salvageRecords<Item, Meta>(bytes: Buffer, kind: DocKind<Item, Meta>): Map<string, Item> {
  const records = new Map<string, Item>();
  if (bytes.length > largestFile) return records;
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line.includes('\uFFFD')) continue;
    const parsed = parseJson(`{${line.trim().replace(/,$/, '')}}`);
    if (!parsed.ok || hostileShape(parsed.value)) continue;
    const [entry, more] = Object.entries(Object(parsed.value));
    if (!entry || more) continue;
    const item = readRecord(entry[0], entry[1], kind);
    if (typeof item !== 'string') records.set(entry[0], item.item);
  }
  return records;
}

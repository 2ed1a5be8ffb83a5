import { createHash, hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { describeIssues } from '../../../shared/model/checked.ts';
import { instant } from '../../../shared/model/instant.ts';
import { inWords } from '../../../shared/model/issue-sentence.ts';
import type { Doc, DocKind } from './doc-kind.ts';

/**
 * Every JSON file of record is an envelope `{format, schema, seq, savedAt, sha256, data}`. The hash is that of
 * `JSON.stringify(data)`: a flipped bit is seen, while an editor or git that changes line ends or indentation does
 * no harm. One record stands on one line, for people, for git, and so that a torn file can be salvaged by line.
 * `savedAt` is for people only; nothing is ordered by it, so that a wrong clock does no harm. Schema 2 differs from 1 in which
 * files there are (former-files.ts), not in what a file holds.
 */
export const librarySchema = 2;

export const largestFile = 256 * 1024 * 1024;
const deepest = 32;
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

const envelope = z.strictObject({
  format: z.string(),
  schema: z.int().min(1).max(librarySchema),
  seq: z.int().nonnegative(),
  savedAt: instant,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  data: z.record(z.string(), z.unknown()),
});

export type DamageCode =
  | 'MISSING'
  | 'EMPTY'
  | 'NULS'
  | 'TOO_LARGE'
  | 'NOT_UTF8'
  | 'BOM'
  | 'TRUNCATED'
  | 'NOT_JSON'
  | 'WRONG_TYPE'
  | 'WRONG_FORMAT'
  | 'BAD_ENVELOPE'
  | 'FORBIDDEN_KEY'
  | 'TOO_DEEP'
  | 'BAD_HASH'
  | 'BAD_DATA';

export type Opened<Item, Meta> =
  | { readonly state: 'good'; readonly seq: number; readonly doc: Doc<Item, Meta> }
  | { readonly state: 'newer'; readonly schema: number }
  | { readonly state: 'damaged'; readonly code: DamageCode; readonly what: string };

const damaged = (code: DamageCode, what: string) => ({ state: 'damaged', code, what }) as const;

export const sha256Of = (content: string | Uint8Array): string => hash('sha256', content);

/** Records after which the screen gets its turn: a large day is 20 MB, 300 ms in one piece. */
const linesInHand = 500;

/** The bytes of a file of record, as it was when it was called: other work goes on meanwhile. */
export async function encodeDoc<Item, Meta>(
  kind: DocKind<Item, Meta>,
  doc: Doc<Item, Meta>,
  stamp: { readonly seq: number; readonly savedAt: string },
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const digest = createHash('sha256');
  let lines: string[] = [];
  const hand = (): void => {
    digest.update(lines.join(''));
    pieces.push(Buffer.from(lines.map((line) => `${line}\n`).join('')));
    lines = [];
  };
  for (const line of dataLines({ ...kind, ...doc, records: [...doc.records] })) {
    lines.push(line);
    if (lines.length < linesInHand) continue;
    hand();
    await nextTurn();
  }
  hand();
  const sha256 = digest.digest('hex');
  const head = JSON.stringify({ format: kind.format, schema: librarySchema, ...stamp, sha256 });
  return Buffer.concat([Buffer.from(`${head.slice(0, -1)},"data":\n`), ...pieces, Buffer.from('}\n')]);
}

type Lines = {
  readonly applied: number;
  readonly meta: unknown;
  readonly section: string;
  readonly records: readonly [string, unknown][];
};

/** `JSON.stringify` of the data, cut into lines: joined with nothing between they are exactly that text. */
function* dataLines({ applied, meta, section, records }: Lines): Generator<string> {
  yield `{"applied":${applied},`;
  for (const [name, value] of Object.entries(Object(meta))) {
    if (typeof value !== 'object' || value === null)
      yield `${JSON.stringify(name)}:${JSON.stringify(value)},`;
    else yield* dictionaryLines(name, Object.entries(value), '},');
  }
  yield* dictionaryLines(section, records, '}}');
}

function* dictionaryLines(
  name: string,
  entries: readonly [string, unknown][],
  end: string,
): Generator<string> {
  yield `${JSON.stringify(name)}:{`;
  for (const [index, [key, value]] of entries.entries()) {
    const comma = index === entries.length - 1 ? '' : ',';
    yield `${JSON.stringify(key)}:${JSON.stringify(value)}${comma}`;
  }
  yield end;
}

/** What the bytes of a file are. Never throws and never repairs: what is not exactly right is named. */
export function openEnvelope<Item, Meta>(bytes: Buffer, kind: DocKind<Item, Meta>): Opened<Item, Meta> {
  const text = textOf(bytes);
  if (typeof text !== 'string') return text;
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const isCut = !/\}\s*$/.test(text.slice(-100));
    return isCut ? damaged('TRUNCATED', 'it ends in the middle') : damaged('NOT_JSON', 'it is not JSON');
  }
  return openValue(parsed.value, kind);
}

function textOf(bytes: Buffer) {
  if (bytes.length === 0) return damaged('EMPTY', 'it is empty');
  if (bytes.length > largestFile) return damaged('TOO_LARGE', 'it is larger than any file of a library');
  if (bytes.every((byte) => byte === 0)) return damaged('NULS', 'it holds nothing but zeros');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return damaged('BOM', 'it begins with a byte order mark, so another program has written it');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return damaged('NOT_UTF8', 'it is not UTF-8 text');
  }
}

function openValue<Item, Meta>(value: unknown, kind: DocKind<Item, Meta>): Opened<Item, Meta> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return damaged('WRONG_TYPE', 'it holds something else than a document');
  }
  const newer = newerSchema(value);
  if (newer !== null) return { state: 'newer', schema: newer };
  if (!('format' in value) || value.format !== kind.format) {
    return damaged('WRONG_FORMAT', `it is not a "${kind.format}" file`);
  }
  const shape = hostileShape(value);
  if (shape) return shape;
  const head = envelope.safeParse(value, inWords);
  if (!head.success) return damaged('BAD_ENVELOPE', `its head is wrong (${describeIssues(head.error)})`);
  const { data, seq, sha256 } = head.data;
  if (sha256Of(JSON.stringify(data)) !== sha256) {
    return damaged('BAD_HASH', 'its content does not match its checksum');
  }
  const doc = readData(data, kind);
  return typeof doc === 'string' ? damaged('BAD_DATA', doc) : { state: 'good', seq, doc };
}

function newerSchema(value: object): number | null {
  if (!('format' in value && 'schema' in value)) return null;
  const { format, schema } = value;
  const isOurs = typeof format === 'string' && format.startsWith('faultline/');
  return isOurs && typeof schema === 'number' && schema > librarySchema ? schema : null;
}

/** Keys that could reach a prototype, and nesting that could exhaust a stack: no file of ours has either. */
export function hostileShape(value: unknown) {
  for (let level: unknown[] = [value], depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return damaged('TOO_DEEP', 'it is nested deeper than any file of a library');
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (!Array.isArray(one) && forbiddenKeys.some((key) => Object.hasOwn(one, key))) {
        return damaged('FORBIDDEN_KEY', 'it holds a key that no file of a library has');
      }
      for (const child of Object.values(one)) if (typeof child === 'object') next.push(child);
    }
    level = next;
  }
  return null;
}

/** The document in the data, or what is wrong with it. */
function readData<Item, Meta>(
  data: Readonly<Record<string, unknown>>,
  kind: DocKind<Item, Meta>,
): Doc<Item, Meta> | string {
  const { applied, [kind.section]: section, ...rest } = data;
  const number = z.int().nonnegative().safeParse(applied);
  if (!number.success) return 'the number of its last batch is wrong';
  const meta = kind.meta.safeParse(rest, inWords);
  if (!meta.success) return describeIssues(meta.error);
  if (typeof section !== 'object' || section === null) return `it has no ${kind.section}`;
  const records = new Map<string, Item>();
  for (const [key, value] of Object.entries(section)) {
    const item = readRecord(key, value, kind);
    if (typeof item === 'string') return `${kind.section}.${key.slice(0, 40)}: ${item}`;
    records.set(key, item.item);
  }
  return { applied: number.data, meta: meta.data, records };
}

/** One record under its id, or what is wrong with it. */
export function readRecord<Item, Meta>(
  key: string,
  value: unknown,
  kind: DocKind<Item, Meta>,
): { item: Item } | string {
  if (!kind.key.safeParse(key).success) return 'not a valid id';
  const item = kind.item.safeParse(value, inWords);
  if (!item.success) return describeIssues(item.error);
  return kind.idOf(item.data, key) === key ? { item: item.data } : 'it stands under the id of another';
}

export function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    return { ok: false };
  }
}

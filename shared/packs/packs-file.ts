/**
 * Packs as a file that a person can read and pass on: JSON with its format and schema version. It is what the export of
 * the shipped packs writes, or any part of it. One bad entry keeps no other out; each is one sentence, which names it
 * and its field. Nothing of a file is taken before it is known how deep and how long it is.
 */
import { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { inWords } from '../model/issue-sentence.ts';
import {
  type OwnEntry,
  type OwnPack,
  ownEntrySchemas,
  type PackEntryKind,
  type PackFields,
  packEntryKinds,
  packFields,
  packLabels,
  packLimits,
  packShelves,
} from '../model/own-pack.ts';
import { recordId } from '../model/record-id.ts';
import { tagKinds } from '../model/tag.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { sentenceOf } from './extend-vocabulary.ts';
import { isDeeperThan } from './is-deeper-than.ts';
import { withoutKnown } from './merge-entry.ts';

export const packsFormat = 'faultline/packs-file';
export const packsSchema = 1;
/** In UTF-16 code units; the shipped packs have about a million. */
export const longestPacksFile = 4_000_000;
const mostEntries = 20_000;
const deepest = 12;

export type ReadPack = {
  /** Null where a file names none. */
  readonly id: string | null;
  readonly fields: PackFields;
  /** Entries that say what the shipped packs say. */
  readonly same: number;
  readonly problems: readonly string[];
};

const head = z.object({ format: z.literal(packsFormat), schema: z.number() });
const list = z.array(z.unknown());
const envelope = z.strictObject({
  format: z.literal(packsFormat),
  schema: z.literal(packsSchema),
  id: recordId.exactOptional(),
  name: packFields.shape.name.exactOptional(),
  version: packFields.shape.version,
  maker: packFields.shape.maker,
  packs: list.max(1000).default([]),
  concepts: list.default([]),
  labels: z.record(z.string(), z.unknown()).default({}),
});
const shelf = z.strictObject({ kind: z.enum(tagKinds), id: z.string().max(100), entries: list });

type Found = { readonly kind: PackEntryKind; readonly value: unknown };

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null; // why is of no use to a person: the place is a count of characters
  }
}

/** The envelope of a file, or what is wrong with it as a sentence. */
function opened(text: string): z.infer<typeof envelope> | string {
  if (text.length > longestPacksFile)
    return `The file is longer than ${longestPacksFile / 1_000_000} million characters; divide it.`;
  const json = parsed(text);
  if (json === null) return 'The file is not JSON; choose one that "Export packs" has written.';
  if (isDeeperThan(json.value, deepest))
    return 'The file is nested deeper than any pack; choose one that "Export packs" has written.';
  const about = head.safeParse(json.value);
  if (!about.success)
    return `The file holds no packs: its "format" must be "${packsFormat}" and its "schema" a number.`;
  if (about.data.schema > packsSchema)
    return 'The file was written by a newer version of Faultline; update this one to read it.';
  const read = envelope.safeParse(json.value, inWords);
  return read.success ? read.data : `The file cannot be read: ${describeIssues(read.error)}.`;
}

/** The entries of all packs of a file in their order, with a sentence for each pack that is none. */
function entriesOf({ packs, concepts }: z.infer<typeof envelope>): readonly (Found | string)[] {
  const inPacks = packs.flatMap((pack, at): (Found | string)[] => {
    const read = shelf.safeParse(pack, inWords);
    if (!read.success) return [`Pack ${at + 1} of the file is left out: ${describeIssues(read.error)}.`];
    return read.data.entries.map((value) => ({ kind: read.data.kind, value }));
  });
  return [...concepts.map((value): Found => ({ kind: 'concept', value })), ...inPacks];
}

const named = z.object({ id: z.string() });

function readEntry({ kind, value }: Found): OwnEntry | string {
  const read = ownEntrySchemas[kind].safeParse(value, inWords);
  if (read.success && !hasForbiddenKey(value)) return read.data;
  const about = named.safeParse(value);
  const id = about.success ? about.data.id.slice(0, 80) : '?';
  return sentenceOf(kind, id, read.error ? describeIssues(read.error) : 'it has no place for "__proto__"');
}

/** Schemas pass it over in silence, as it can be a key in JSON alone. */
function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasForbiddenKey);
}

function readLabels(tables: Readonly<Record<string, unknown>>) {
  const read = packLabels.safeParse(tables, inWords);
  if (read.success && !hasForbiddenKey(tables)) return { labels: read.data, problems: [] };
  const reason = read.error ? describeIssues(read.error) : 'they have no place for "__proto__"';
  return { labels: {}, problems: [`The labels are left out: ${reason}.`] };
}

/** What the file calls otherwise than the shipped packs do. */
function newLabels(labels: PackFields['labels'], shipped: Vocabulary['labels'] = {}): PackFields['labels'] {
  const known = new Map(Object.entries(shipped));
  const tables = Object.entries(labels).map(([language, table]) => {
    const kinds = (['actors', 'themes', 'countermeasures'] as const).map((kind) => {
      const before = new Map(Object.entries(known.get(language)?.[kind] ?? {}));
      return [
        kind,
        Object.fromEntries(Object.entries(table[kind]).filter(([id, label]) => before.get(id) !== label)),
      ];
    });
    return [language, Object.fromEntries(kinds)] as const;
  });
  const isSaying = ([, table]: (typeof tables)[number]): boolean =>
    Object.values(table).some((one) => Object.keys(one ?? {}).length > 0);
  return Object.fromEntries(tables.filter(isSaying));
}

type Shelves = { readonly [Kind in PackEntryKind]: Map<string, OwnEntry> };
const noShelves = (): Shelves => ({
  actor: new Map(),
  theme: new Map(),
  countermeasure: new Map(),
  concept: new Map(),
});

/** By kind and id; of two with one id the first stays. */
function shelved(found: readonly (Found | string)[]): { shelves: Shelves; problems: string[] } {
  const shelves = noShelves();
  const problems: string[] = [];
  for (const one of found) {
    const entry = typeof one === 'string' ? one : readEntry(one);
    if (typeof one === 'string' || typeof entry === 'string') problems.push(String(entry));
    else if (shelves[one.kind].has(entry.id))
      problems.push(sentenceOf(one.kind, entry.id, 'it stands in the file twice, and the first one counts'));
    else shelves[one.kind].set(entry.id, entry);
  }
  return { shelves, problems };
}

/** What of a file is not in the shipped packs already. A sentence where it cannot be read at all. */
export function readPacksFile(text: string, shipped: Vocabulary, fallbackName: string): ReadPack | string {
  const file = opened(text);
  if (typeof file === 'string') return file;
  const found = entriesOf(file);
  if (found.length > mostEntries) return `The file holds more than ${mostEntries} entries; divide it.`;
  const { shelves, problems } = shelved(found);
  const base = baseOf(shipped);
  const all = packEntryKinds.flatMap((kind) =>
    [...shelves[kind].values()].map((entry) => ({ kind, entry: withoutKnown(entry, base(kind, entry.id)) })),
  );
  const saying = all.filter(({ entry }) => Object.keys(entry).length > 1);
  const entriesOfKind = (kind: PackEntryKind) =>
    saying.filter((one) => one.kind === kind).map(({ entry }) => entry);
  const { labels, problems: ofLabels } = readLabels(file.labels);
  const fields = {
    name: file.name ?? fallbackName,
    version: file.version,
    maker: file.maker,
    ...Object.fromEntries(packEntryKinds.map((kind) => [packShelves[kind], entriesOfKind(kind)])),
    labels: newLabels(labels, shipped.labels),
  };
  const whole = packFields.safeParse(fields, inWords);
  if (!whole.success) return `The file cannot be taken: ${describeIssues(whole.error)}.`;
  if (JSON.stringify(whole.data).length > packLimits.characters)
    return `What the file says beside the shipped packs is longer than ${packLimits.characters / 1_000_000} million characters; divide it.`;
  const same = all.length - saying.length;
  return { id: file.id ?? null, fields: whole.data, same, problems: [...problems, ...ofLabels] };
}

function baseOf({ actors, themes, countermeasures, concepts }: Vocabulary) {
  const tables = { actor: actors, theme: themes, countermeasure: countermeasures, concept: concepts };
  const entries = packEntryKinds.map(
    (kind) => [kind, new Map(tables[kind].map((entry): [string, object] => [entry.id, entry]))] as const,
  );
  const byKind = new Map(entries);
  return (kind: PackEntryKind, id: string): object | undefined => byKind.get(kind)?.get(id);
}

/** As `readPacksFile` reads it: what the pack says, and nothing of what ships. */
export function writePackFile({ id, name, version, maker, concepts, labels, ...pack }: OwnPack): string {
  const packs = tagKinds.flatMap((kind) => {
    const entries: readonly OwnEntry[] = pack[packShelves[kind]];
    return entries.length === 0 ? [] : [{ kind, id: packShelves[kind], entries }];
  });
  const file = {
    format: packsFormat,
    schema: packsSchema,
    id,
    name,
    version,
    maker,
    packs,
    concepts,
    labels,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * A pack of one's own: actors, themes and kinds of countermeasure beside those that ship, and what of the shipped ones
 * a person wants otherwise.
 *
 * 1. An entry with an id that the vocabulary has changes that entry: the fields that it names take the place of the
 *    entry's own, what stands under `adds` joins them, all others stay. With another id it is a new entry.
 * 2. The shipped packs are never changed: the vocabulary of a library is made of them and of its own packs, whenever it
 *    is needed, and without a pack it is as it was.
 * 3. Terms and rules are in the notation of the packs (vocabulary.ts). What the notation and the other entries make of
 *    them is judged in shared/packs; here stands what can be told of an entry alone.
 */
import { z } from 'zod';
import { recordId } from './record-id.ts';
import { wordLanguages } from './word-languages.ts';

export const packLimits = {
  packs: 50,
  /** Of one pack. */
  entries: 2000,
  /** Of one list of an entry, or of one language of it. */
  terms: 1000,
  /** Of what a pack says, as JSON. */
  characters: 1_000_000,
} as const;

export const actorKinds = [
  'lab',
  'big-tech',
  'chip-maker',
  'cloud',
  'platform',
  'company',
  'fund',
  'data-vendor',
  'open-source-project',
  'security-firm',
  'security-team',
  'research-or-ngo',
  'industry-body',
  'media',
  'government',
  'regulator',
  'legislature',
  'court',
  'intergovernmental',
  'threat-actor-or-malware',
  'person',
] as const;

export const countermeasureKinds = ['technical', 'policy', 'legal', 'contractual'] as const;

/** In a table by id such a name would be found though nobody put it there. */
const isTaken = (id: string): boolean => id in {};

export const packTermId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, {
    error: 'an id has small letters, digits and hyphens, as in my-actor',
  })
  .refine((id) => !isTaken(id), { error: 'this id cannot be used: choose another one' });

/** Without what is not seen and turns round what is: a pack may come from a stranger, and is shown in many places. */
const text = z.string().regex(/^[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u, {
  error: 'it holds a character that is not seen; write it anew',
});
const term = text.trim().min(1).max(100);
const rule = text.min(1).max(2000);
const sentence = text.trim().min(1).max(1000);
const label = text.trim().min(1).max(120);
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(packLimits.terms);
const byLanguage = <Item extends z.ZodType>(item: Item) =>
  z.partialRecord(z.enum(wordLanguages), listOf(item));

const domain = z
  .string()
  .trim()
  .max(253)
  .regex(/^(?=.*\.)[a-z0-9\p{L}]([a-z0-9\p{L}.-]*[a-z0-9\p{L}])?$/u, {
    error: 'a domain is written in small letters and without https://, as in example.org',
  });

const ambiguousName = z.strictObject({
  term,
  needs: listOf(term),
  unless: listOf(term).exactOptional(),
  strict: z.literal(true).exactOptional(),
});

/** The fields that hold more than one thing: to these `adds` can add. */
const many = {
  actor: {
    aliases: listOf(term).exactOptional(),
    former: listOf(term).exactOptional(),
    products: listOf(term).exactOptional(),
    people: listOf(term).exactOptional(),
    spellings: byLanguage(term).exactOptional(),
    ambiguous: listOf(ambiguousName).exactOptional(),
    domains: listOf(domain).exactOptional(),
    match: listOf(sentence).exactOptional(),
    ignore: listOf(sentence).exactOptional(),
  },
  theme: {
    rules: byLanguage(rule).exactOptional(),
    needs: listOf(term).exactOptional(),
    atlas: listOf(label).exactOptional(),
    owaspLlm: listOf(label).exactOptional(),
    mitRisk: listOf(label).exactOptional(),
    oecdPrinciples: listOf(label).exactOptional(),
    match: listOf(sentence).exactOptional(),
    ignore: listOf(sentence).exactOptional(),
  },
  countermeasure: {
    rules: byLanguage(rule).exactOptional(),
    needs: listOf(term).exactOptional(),
    atlas: listOf(label).exactOptional(),
    match: listOf(sentence).exactOptional(),
    ignore: listOf(sentence).exactOptional(),
  },
  concept: { terms: byLanguage(term).exactOptional() },
} as const;

const definition = text.trim().max(1000).exactOptional();

const one = {
  actor: {
    name: label.exactOptional(),
    kind: z.enum(actorKinds).exactOptional(),
    /** Two letters, or what else the packs have there; it may be empty. */
    country: text.trim().max(20).exactOptional(),
  },
  theme: { label: label.exactOptional(), definition },
  countermeasure: {
    label: label.exactOptional(),
    kind: z.enum(countermeasureKinds).exactOptional(),
    definition,
  },
  concept: {},
} as const;

const entryOf = <One extends z.ZodRawShape, Many extends z.ZodRawShape>(single: One, lists: Many) =>
  z.strictObject({ id: packTermId, ...single, ...lists, adds: z.strictObject(lists).exactOptional() });

export const ownActor = entryOf(one.actor, many.actor);
export const ownTheme = entryOf(one.theme, many.theme);
export const ownCountermeasure = entryOf(one.countermeasure, many.countermeasure);
/** Words that rules name together, as in `@theft`. */
export const ownConcept = entryOf(one.concept, many.concept);

/** What entries are called in another language than English, by id. */
const labels = z.strictObject({
  actors: z.record(packTermId, label).default({}),
  themes: z.record(packTermId, label).default({}),
  countermeasures: z.record(packTermId, label).default({}),
});
export const packLabels = z.partialRecord(z.enum(wordLanguages), labels);

export const packFields = z.strictObject({
  name: label,
  version: text.trim().min(1).max(40).default('1'),
  /** Who made it; empty where nobody says. */
  maker: text.trim().max(120).default(''),
  actors: z.array(ownActor).max(packLimits.entries).default([]),
  themes: z.array(ownTheme).max(packLimits.entries).default([]),
  countermeasures: z.array(ownCountermeasure).max(packLimits.entries).default([]),
  concepts: z.array(ownConcept).max(packLimits.entries).default([]),
  labels: packLabels.default({}),
});
export type PackFields = z.infer<typeof packFields>;

export const ownPack = packFields.extend({ id: recordId });
export type OwnPack = z.infer<typeof ownPack>;

/** What a pack has entries of, and the list that holds them. */
export const packShelves = {
  actor: 'actors',
  theme: 'themes',
  countermeasure: 'countermeasures',
  concept: 'concepts',
} as const satisfies Record<string, keyof PackFields>;
export type PackEntryKind = keyof typeof packShelves;
export const packEntryKinds = [
  'concept',
  'actor',
  'theme',
  'countermeasure',
] as const satisfies PackEntryKind[];

export const ownEntrySchemas = {
  actor: ownActor,
  theme: ownTheme,
  countermeasure: ownCountermeasure,
  concept: ownConcept,
} as const satisfies Record<PackEntryKind, z.ZodType>;
export type OwnEntry<Kind extends PackEntryKind = PackEntryKind> = z.infer<(typeof ownEntrySchemas)[Kind]>;

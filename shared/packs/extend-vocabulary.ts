/**
 * The vocabulary of a library: the shipped one with the packs of its own laid over it, in the order of the packs.
 *
 * Every entry is judged here, whenever a vocabulary is made, and not only when its pack comes in: a later version of
 * the shipped packs may have taken the name or the concept that it counted on. What cannot stand is left out and named;
 * it never keeps the rest from tagging.
 */
import { describeIssues } from '../model/checked.ts';
import { inWords } from '../model/issue-sentence.ts';
import {
  type OwnEntry,
  type OwnPack,
  type PackEntryKind,
  packEntryKinds,
  packShelves,
} from '../model/own-pack.ts';
import type { SignTable } from '../vocabulary/signs.ts';
import type { ByLanguage, Vocabulary, VocabularyLabels } from '../vocabulary/vocabulary.ts';
import { completeEntry, type EntryOfKind } from './complete-entry.ts';
import { flawOfActor, flawOfConcept, flawOfTopic } from './flaw-of-entry.ts';
import { mergeEntry } from './merge-entry.ts';
import { createShelves, type Shelves } from './shelves.ts';

/** Of an entry that a pack of one's own made or changed: which pack did so last, and what of it. */
export type OwnOrigin = {
  readonly pack: OwnPack;
  /** The shipped packs have none such. */
  readonly isNew: boolean;
  readonly fields: readonly string[];
};

export type LeftOut = {
  readonly pack: string;
  readonly kind: PackEntryKind;
  readonly id: string;
  /** What is wrong, with its field: a sentence. */
  readonly reason: string;
};

export type ExtendedVocabulary = {
  readonly vocabulary: Vocabulary;
  readonly originOf: (kind: PackEntryKind, id: string) => OwnOrigin | undefined;
  readonly leftOut: readonly LeftOut[];
};

/** The fields of which an entry says something. */
export const fieldsOf = ({ id, adds = {}, ...named }: OwnEntry): readonly string[] => [
  ...new Set([...Object.keys(named), ...Object.keys(adds)]),
];

const keyOf = (kind: PackEntryKind, id: string): string => `${kind} ${id}`;

function flawOf<Kind extends PackEntryKind>(
  kind: Kind,
  after: EntryOfKind[Kind],
  own: OwnEntry,
  shelves: Shelves,
): string | null {
  const said = new Set(fieldsOf(own));
  const around = { ...shelves.surroundings, isSaid: (field: string) => said.has(field) };
  const base = shelves.find(kind, own.id);
  // The kind tells the type of both entries; TypeScript cannot follow it through the switch.
  const both = { kind, after, base } as {
    [One in PackEntryKind]: { kind: One; after: EntryOfKind[One]; base: EntryOfKind[One] | undefined };
  }[PackEntryKind];
  switch (both.kind) {
    case 'actor':
      return flawOfActor(both.after, both.base, around);
    case 'theme':
    case 'countermeasure':
      return flawOfTopic(both.after, both.base, around);
    case 'concept':
      return flawOfConcept(both.after, both.base, around);
  }
}

/** Puts an entry into its place; answers why not where it cannot stand there. */
function lay(kind: PackEntryKind, own: OwnEntry, shelves: Shelves): string | null {
  const merged = completeEntry(kind).safeParse(mergeEntry(shelves.find(kind, own.id), own), inWords);
  if (!merged.success) return describeIssues(merged.error);
  const flaw = flawOf(kind, merged.data, own, shelves);
  if (flaw === null) shelves.put(kind, merged.data);
  return flaw;
}

const kindWords = { actor: 'actor', theme: 'theme', countermeasure: 'countermeasure', concept: 'concept' };

export const sentenceOf = (kind: PackEntryKind, id: string, reason: string): string =>
  `The ${kindWords[kind]} "${id}" is left out: ${reason}.`;

function withLabels(
  before: Vocabulary['labels'] = {},
  packs: readonly OwnPack[],
): ByLanguage<VocabularyLabels> {
  const none: VocabularyLabels = { actors: {}, themes: {}, countermeasures: {} };
  const tables = new Map(Object.entries(before));
  for (const [language, own] of packs.flatMap(({ labels }) => Object.entries(labels))) {
    const known = tables.get(language) ?? none;
    tables.set(language, {
      actors: { ...known.actors, ...own.actors },
      themes: { ...known.themes, ...own.themes },
      countermeasures: { ...known.countermeasures, ...own.countermeasures },
    });
  }
  return Object.fromEntries(tables);
}

/** What a person has written the rules of anew is found by these alone. */
function withSigns({ signs }: Vocabulary, rewritten: ReadonlySet<string>): Pick<Vocabulary, 'signs'> {
  if (!signs) return {};
  const without = (kind: PackEntryKind, table: SignTable['themes']) =>
    Object.fromEntries(Object.entries(table).filter(([id]) => !rewritten.has(keyOf(kind, id))));
  return {
    signs: {
      ...signs,
      themes: without('theme', signs.themes),
      countermeasures: without('countermeasure', signs.countermeasures),
    },
  };
}

/** Without packs it is the base itself. */
export function extendVocabulary(base: Vocabulary, packs: Iterable<OwnPack>): ExtendedVocabulary {
  const inOrder = [...packs].sort((a, b) => a.id.localeCompare(b.id)); // ids rise with the time of their making
  if (inOrder.length === 0) return { vocabulary: base, originOf: () => undefined, leftOut: [] };
  const shelves = createShelves(base);
  const origins = new Map<string, OwnOrigin>();
  const rewritten = new Set<string>();
  const leftOut: LeftOut[] = [];
  for (const pack of inOrder) {
    for (const kind of packEntryKinds) {
      const entries: readonly OwnEntry[] = pack[packShelves[kind]];
      for (const own of entries) {
        const before = origins.get(keyOf(kind, own.id));
        const isNew = before?.isNew ?? shelves.find(kind, own.id) === undefined;
        const reason = lay(kind, own, shelves);
        if (reason !== null) leftOut.push({ pack: pack.id, kind, id: own.id, reason });
        else origins.set(keyOf(kind, own.id), { pack, isNew, fields: fieldsOf(own) });
        if (reason === null && Object.hasOwn(own, 'rules')) rewritten.add(keyOf(kind, own.id));
      }
    }
  }
  return {
    vocabulary: {
      ...base,
      ...shelves.all(),
      ...withSigns(base, rewritten),
      labels: withLabels(base.labels, inOrder),
    },
    originOf: (kind, id) => origins.get(keyOf(kind, id)),
    leftOut,
  };
}

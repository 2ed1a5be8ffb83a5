import type { InspectedPack, PackEntry } from '../../../shared/contract/own-packs.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import {
  type OwnEntry,
  type OwnPack,
  type PackEntryKind,
  packEntryKinds,
  packLimits,
  packShelves,
} from '../../../shared/model/own-pack.ts';
import {
  type ExtendedVocabulary,
  extendVocabulary,
  fieldsOf,
  sentenceOf,
} from '../../../shared/packs/extend-vocabulary.ts';
import { type ReadPack, readPacksFile } from '../../../shared/packs/packs-file.ts';
import { type TriedPack, tryPack } from '../../../shared/packs/try-pack.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { labelsIn } from '../index/vocabulary-labels.ts';

export type DraftRequest = {
  readonly text: string;
  /** What the pack is called where the file does not say so. */
  readonly name: string;
  /** All packs of the library. */
  readonly packs: readonly OwnPack[];
  /** For a pack that is neither in the file by its id nor in the library by its name. */
  readonly freshId: string;
};

/** A pack as it would be kept, without what cannot stand; null where nothing is left. */
export type PackDraft = {
  readonly pack: OwnPack | null;
  readonly inspected: InspectedPack | null;
  readonly problems: readonly string[];
};

const refused = (...problems: readonly string[]): PackDraft => ({ pack: null, inspected: null, problems });

export const entriesIn = (pack: OwnPack): { kind: PackEntryKind; entry: OwnEntry }[] =>
  packEntryKinds.flatMap((kind) => {
    const entries: readonly OwnEntry[] = pack[packShelves[kind]];
    return entries.map((entry) => ({ kind, entry }));
  });

const isSaying = (pack: OwnPack): boolean =>
  entriesIn(pack).length > 0 || Object.keys(pack.labels).length > 0;

/** What an entry calls itself; one that only changes another may say nothing of that. */
function ownLabel(entry: OwnEntry): string | undefined {
  if ('name' in entry) return entry.name;
  return 'label' in entry ? entry.label : undefined;
}

/** The entries of a pack as a list shows them; concepts have no names but their ids. */
export function shownEntries(pack: OwnPack, { vocabulary, originOf }: ExtendedVocabulary): PackEntry[] {
  const labelOf = labelsIn(vocabulary);
  return entriesIn(pack).map(({ kind, entry }) => {
    const { id } = entry;
    const label = kind === 'concept' ? `@${id}` : (labelOf(kind, id) ?? ownLabel(entry) ?? id);
    return { kind, id, label, isNew: originOf(kind, id)?.isNew ?? false, fields: [...fieldsOf(entry)] };
  });
}

function withoutEntries(pack: OwnPack, keys: ReadonlySet<string>): OwnPack {
  const kept = packEntryKinds.map((kind) => {
    const entries: readonly OwnEntry[] = pack[packShelves[kind]];
    return [packShelves[kind], entries.filter(({ id }) => !keys.has(`${kind} ${id}`))] as const;
  });
  return { ...pack, ...Object.fromEntries(kept) };
}

const sentencesOnCommon = ({ common }: TriedPack): string[] =>
  common.map(({ kind, id, found, of }) =>
    sentenceOf(
      kind,
      id,
      `its terms stand in nearly everything, as it is found in ${found} of the ${of} sentences that the packs are tried on`,
    ),
  );

type Sifted = {
  readonly pack: OwnPack;
  readonly extended: ExtendedVocabulary;
  readonly tried: TriedPack;
  readonly problems: readonly string[];
};

/** Leaves out, one reason after the other, what cannot stand beside the rest, and what stands in everything. */
function sift(candidate: OwnPack, others: readonly OwnPack[]): Sifted {
  const over = (pack: OwnPack) => extendVocabulary(shippedVocabulary, [...others, pack]);
  const { leftOut } = over(candidate);
  const own = leftOut.filter(({ pack }) => pack === candidate.id);
  const sound = withoutEntries(candidate, new Set(own.map(({ kind, id }) => `${kind} ${id}`)));
  const first = tryPack(sound, over(sound).vocabulary, shippedVocabulary);
  const pack = withoutEntries(sound, new Set(first.common.map(({ kind, id }) => `${kind} ${id}`)));
  const extended = over(pack);
  const isWhole = first.common.length === 0;
  return {
    pack,
    extended,
    tried: isWhole ? first : tryPack(pack, extended.vocabulary, shippedVocabulary),
    problems: [
      ...own.map(({ kind, id, reason }) => sentenceOf(kind, id, reason)),
      ...sentencesOnCommon(first),
    ],
  };
}

/** What of other packs would be left out with this one, and was not before. */
function harmedBy({ pack, extended }: Sifted, packs: readonly OwnPack[]): string[] {
  const names = new Map(packs.map(({ id, name }) => [id, name]));
  const now = extendVocabulary(shippedVocabulary, packs);
  const known = new Set(now.leftOut.map((one) => `${one.pack} ${one.kind} ${one.id}`));
  return extended.leftOut
    .filter((one) => one.pack !== pack.id && !known.has(`${one.pack} ${one.kind} ${one.id}`))
    .map((one) => `In the pack “${names.get(one.pack) ?? ''}”: ${sentenceOf(one.kind, one.id, one.reason)}`);
}

function withId({ id, fields }: ReadPack, { packs, freshId }: DraftRequest): OwnPack {
  const twin = packs.find(({ name }) => name === fields.name);
  return { ...fields, id: id ?? twin?.id ?? freshId };
}

/** Reads a file of packs as a pack of this library: what would be kept of it, and what not and why. */
export function draftPack(request: DraftRequest): PackDraft {
  const read = readPacksFile(request.text, shippedVocabulary, request.name);
  if (typeof read === 'string') return refused(read);
  const candidate = withId(read, request);
  const others = request.packs.filter(({ id }) => id !== candidate.id);
  const here = request.packs.find(({ id }) => id === candidate.id);
  if (here === undefined && others.length >= packLimits.packs)
    return refused(`A library holds at most ${packLimits.packs} packs of its own; remove some first.`);
  if (!isSaying(candidate))
    return refused(...read.problems, 'The file says nothing that the shipped packs do not say.');
  const sifted = sift(candidate, others);
  const { pack, extended, tried } = sifted;
  const problems = [...read.problems, ...sifted.problems, ...harmedBy(sifted, request.packs)];
  if (!isSaying(pack)) return refused(...problems, 'Nothing of the file can be taken.');
  const { name, version, maker } = pack;
  const inspected: InspectedPack = {
    id: here?.id ?? null,
    name,
    version,
    maker,
    verdict: here === undefined ? 'new' : sameValue(here, pack) ? 'same' : 'changed',
    same: read.same,
    entries: shownEntries(pack, extended),
    examples: tried.examples,
    failed: tried.failed.map((example) => ({ ...example })),
  };
  return { pack, inspected, problems };
}

import { type OwnEntry, type OwnPack, packShelves } from '../model/own-pack.ts';
import { type Tag, tagKinds } from '../model/tag.ts';
import { type CompiledVocabulary, compileVocabulary } from '../text/compile-vocabulary.ts';
import { findActors } from '../text/find-actors.ts';
import { findHits } from '../text/find-hits.ts';
import { matchRules } from '../text/match-rules.ts';
import { normaliseText } from '../text/normalise-text.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

type Term = Pick<Tag, 'kind' | 'id'>;
type Example = Term & { readonly sort: 'match' | 'ignore'; readonly sentence: string };

/** An example of which the vocabulary makes something else than it says. */
export type FailedExample = Example;
export type CommonTerm = Term & { readonly found: number; readonly of: number };
export type TriedPack = {
  /** So many examples of its entries were tried. */
  readonly examples: number;
  readonly failed: readonly FailedExample[];
  /** Entries whose terms stand in everything. */
  readonly common: readonly CommonTerm[];
};

const keyOf = ({ kind, id }: Term): string => `${kind} ${id}`;

/** Everything that a sentence names, whether or not it is about AI security. */
function namedIn(sentence: string, compiled: CompiledVocabulary): ReadonlySet<string> {
  const hits = findHits(normaliseText(sentence), compiled);
  const topics = [...matchRules(hits, compiled)].filter(([, found]) =>
    found.some(({ negation }) => negation === undefined),
  );
  return new Set([
    ...findActors(hits, compiled).map(({ actor }) => keyOf({ kind: 'actor', id: actor.id })),
    ...topics.map(([{ kind, entry }]) => keyOf({ kind, id: entry.id })),
  ]);
}

function examplesOf({ actors, themes, countermeasures }: Vocabulary): readonly Example[] {
  const lists = { actor: actors, theme: themes, countermeasure: countermeasures };
  return tagKinds.flatMap((kind) =>
    lists[kind].flatMap(({ id, match = [], ignore = [] }) => [
      ...match.map((sentence): Example => ({ kind, id, sort: 'match', sentence })),
      ...ignore.map((sentence): Example => ({ kind, id, sort: 'ignore', sentence })),
    ]),
  );
}

function countFound(sentences: readonly string[], compiled: CompiledVocabulary): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of sentences.flatMap((sentence) => [...namedIn(sentence, compiled)]))
    found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/**
 * Runs the examples of the entries of a pack, and looks for the entries in the sentences that the shipped packs are
 * tried on: what comes to stand in more of them than any shipped entry would be found in everything.
 */
export function tryPack(pack: OwnPack, extended: Vocabulary, shipped: Vocabulary): TriedPack {
  const compiled = compileVocabulary(extended);
  const own = tagKinds.flatMap((kind) => {
    const entries: readonly OwnEntry[] = pack[packShelves[kind]];
    return entries.map(({ id }): Term => ({ kind, id }));
  });
  const keys = new Set(own.map(keyOf));
  const examples = examplesOf(extended).filter((example) => keys.has(keyOf(example)));
  const failed = examples.filter(
    (example) => namedIn(example.sentence, compiled).has(keyOf(example)) !== (example.sort === 'match'),
  );
  const sentences = examplesOf(shipped).map(({ sentence }) => sentence);
  const before = countFound(sentences, compileVocabulary(shipped));
  const after = countFound(sentences, compiled);
  const most = Math.max(...before.values());
  const common = own.flatMap((term): CommonTerm[] => {
    const found = (after.get(keyOf(term)) ?? 0) - (before.get(keyOf(term)) ?? 0);
    return found > most ? [{ ...term, found, of: sentences.length }] : [];
  });
  return { examples: examples.length, failed, common };
}

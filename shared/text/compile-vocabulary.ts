/**
 * Turns a vocabulary into one trie of terms, once; tagText then reads it as often as needed.
 *
 * 1. Every part of a rule, every concept and every name of an actor becomes a group: a number under which its
 *    terms report what they find. Equal parts share a group.
 * 2. Terms that are written alike share a pattern of the trie, whatever groups they serve.
 * 3. Rules are filed under the group that sets them off, so that a text costs what it contains and not what the
 *    vocabulary holds.
 */
import type { ActorEntry, AmbiguousName, Vocabulary } from '../vocabulary/vocabulary.ts';
import { type AskedConcepts, askedConcepts } from './asked-concepts.ts';
import { compileRules, type RuleTable, ruleTable } from './compile-rules.ts';
import { type CompiledSigns, compileSigns } from './compile-signs.ts';
import { createGroups, type GroupDraft } from './groups.ts';
import { normalisedTerm } from './normalise-text.ts';
import { createTermTable, type TermTable } from './term-table.ts';
import { type Wording, wordingByLanguage, wordingInAnyLanguage } from './wording.ts';

/** A name under which an actor is found; `needs` is missing where the name is enough. */
export type CompiledName = {
  readonly actor: ActorEntry;
  readonly needs: number | undefined;
  readonly unless: number | undefined;
  readonly isStrict: boolean;
};

export type CompiledVocabulary = TermTable & {
  readonly version: string;
  readonly rules: RuleTable;
  /** By group. */
  readonly nameOf: readonly (CompiledName | undefined)[];
  readonly publishersByDomain: ReadonlyMap<string, ActorEntry>;
  readonly concepts: ReadonlyMap<string, number>;
  /** Those that are asked for so often that to look them up by their ids would be slow. */
  readonly asked: AskedConcepts;
  readonly signs: CompiledSigns | undefined;
};

const ACTORS_WITH_MODELS = new Set(['lab', 'big-tech']);

function namesOf(actor: ActorEntry): Wording {
  return [
    [actor.name, 'any'],
    ...wordingInAnyLanguage(actor.aliases),
    ...wordingInAnyLanguage(actor.former),
    ...wordingByLanguage(actor.spellings),
  ];
}

/** Names and products that say who is meant without any context. */
function sureNames(actor: ActorEntry): Wording {
  const doubtful = new Set(actor.ambiguous?.map(({ term }) => normalisedTerm(term)));
  return [...namesOf(actor), ...wordingInAnyLanguage(actor.products)].filter(
    ([term]) => !doubtful.has(normalisedTerm(term)),
  );
}

/** Also the doubtful ones: beside the other words of a rule they are not doubtful. */
function productsOf(actor: ActorEntry): Wording {
  const own = new Set(namesOf(actor).map(([term]) => normalisedTerm(term)));
  const doubtful = (actor.ambiguous ?? [])
    .map(({ term }) => term)
    .filter((term) => !own.has(normalisedTerm(term)));
  return wordingInAnyLanguage([...(actor.products ?? []), ...doubtful]);
}

function addConcepts(vocabulary: Vocabulary, groups: GroupDraft): void {
  for (const { id, terms } of vocabulary.concepts) groups.declareConcept(id, wordingByLanguage(terms));
  const makers = vocabulary.actors.filter((actor) => ACTORS_WITH_MODELS.has(actor.kind));
  groups.declareConcept('lab', makers.filter(({ kind }) => kind === 'lab').flatMap(sureNames));
  groups.declareConcept('product', makers.flatMap(productsOf));
}

function compileAmbiguous(actor: ActorEntry, name: AmbiguousName, groups: GroupDraft): CompiledName {
  const context = wordingInAnyLanguage([...name.needs, ...(actor.people ?? [])]);
  return {
    actor,
    needs: groups.groupOf(context),
    unless: name.unless ? groups.groupOf(wordingInAnyLanguage(name.unless)) : undefined,
    isStrict: name.strict === true,
  };
}

function compileActors(actors: readonly ActorEntry[], groups: GroupDraft): Map<number, CompiledName> {
  const names = new Map<number, CompiledName>();
  for (const actor of actors) {
    const sure = sureNames(actor);
    const certain = { actor, needs: undefined, unless: undefined, isStrict: false };
    if (sure.length > 0) names.set(groups.privateGroup(sure), certain);
    for (const name of actor.ambiguous ?? []) {
      names.set(groups.privateGroup([[name.term, 'any']]), compileAmbiguous(actor, name, groups));
    }
  }
  return names;
}

/** A list by number from a table of some numbers. */
function byNumber<Value>(table: ReadonlyMap<number, Value>, count: number): readonly (Value | undefined)[] {
  return Array.from({ length: count }, (_, number) => table.get(number));
}

/** @throws where a term or rule of the vocabulary cannot be read, naming it. */
export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const groups = createGroups();
  addConcepts(vocabulary, groups);
  const namesByGroup = compileActors(vocabulary.actors, groups);
  const rules = compileRules(vocabulary, groups);
  const concepts = new Map(vocabulary.concepts.map(({ id }) => [id, groups.conceptGroup(id)] as const));
  return {
    version: vocabulary.version,
    ...createTermTable(groups, {
      starts: [...namesByGroup.keys(), ...rules.map(({ trigger }) => trigger)],
      noise: concepts.get('page-noise') ?? -1,
    }),
    rules: ruleTable(rules, groups),
    nameOf: byNumber(namesByGroup, groups.count()),
    publishersByDomain: new Map(
      vocabulary.actors.flatMap((actor) => (actor.domains ?? []).map((domain) => [domain, actor] as const)),
    ),
    concepts,
    asked: askedConcepts((concept) => concepts.get(concept)),
    signs: compileSigns(vocabulary, concepts),
  };
}

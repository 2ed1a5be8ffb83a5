/**
 * Turns a vocabulary into one trie of terms, once; tagText then reads it as often as needed.
 *
 * 1. Every part of a rule, every concept and every name of an actor becomes a group: a number under which its
 *    terms report what they find. Equal parts share a group.
 * 2. Terms that are written alike share a pattern of the trie, whatever groups they serve.
 * 3. Rules are filed under the group that sets them off, so that a text costs what it contains and not what the
 *    vocabulary holds.
 */
import type {
  ActorEntry,
  AmbiguousName,
  CountermeasureEntry,
  LanguageKey,
  ThemeEntry,
  Vocabulary,
} from '../vocabulary/vocabulary.ts';
import { createHitRoom, type HitRoom } from './find-hits.ts';
import { createGroups, type GroupDraft, type Target, type Wording } from './groups.ts';
import { normalisedTerm } from './normalise-text.ts';
import { parseRule } from './rule.ts';
import type { ParsedTerm } from './term.ts';
import { createTermTrie, type TermTrie } from './term-trie.ts';

export type Topic =
  | { readonly kind: 'theme'; readonly entry: ThemeEntry; readonly needs: number | undefined }
  | {
      readonly kind: 'countermeasure';
      readonly entry: CountermeasureEntry;
      readonly needs: number | undefined;
    };

export type CompiledRule = {
  readonly topic: Topic;
  /** As it stands in the vocabulary: tells a writer of rules which one held. */
  readonly wording: string;
  readonly trigger: number;
  readonly partners: readonly { readonly group: number; readonly isClose: boolean }[];
  readonly anywhere: readonly number[];
  readonly never: number | undefined;
  readonly nowhere: number | undefined;
};

/** A name under which an actor is found; `needs` is missing where the name is enough. */
export type CompiledName = {
  readonly actor: ActorEntry;
  readonly needs: number | undefined;
  readonly unless: number | undefined;
  readonly isStrict: boolean;
};

/** The groups of all terms, one term after the other: those of term n stand from `begins[n]` to `begins[n + 1]`. */
export type GroupsOfTerms = {
  readonly begins: Int32Array;
  readonly groups: Int32Array;
  /** The term at each place. */
  readonly terms: Int32Array;
};

export type CompiledVocabulary = {
  readonly version: string;
  readonly trie: TermTrie;
  /** By pattern, for a text in this language (undefined: in an unknown one). */
  readonly targetsIn: (language: string | undefined) => readonly (readonly Target[])[];
  readonly groupsOfTerms: GroupsOfTerms;
  readonly room: HitRoom;
  /** Terms that point to other articles. */
  readonly noise: ReadonlySet<number>;
  /** By group: the rules that it sets off. */
  readonly rulesOf: readonly (readonly CompiledRule[] | undefined)[];
  /** By group. */
  readonly nameOf: readonly (CompiledName | undefined)[];
  readonly publishersByDomain: ReadonlyMap<string, ActorEntry>;
  readonly concepts: ReadonlyMap<string, number>;
};

const ACTORS_WITH_MODELS = new Set(['lab', 'big-tech']);

function byLanguage(table: Readonly<Partial<Record<LanguageKey, readonly string[]>>> | undefined): Wording {
  return Object.entries(table ?? {}).flatMap(([language, terms]) =>
    // Object.entries loses the key type of the table.
    terms.map((term) => [term, language as LanguageKey] as const),
  );
}

function inAnyLanguage(terms: readonly string[] | undefined): Wording {
  return (terms ?? []).map((term) => [term, 'any'] as const);
}

function namesOf(actor: ActorEntry): Wording {
  return [
    [actor.name, 'any'],
    ...inAnyLanguage(actor.aliases),
    ...inAnyLanguage(actor.former),
    ...byLanguage(actor.spellings),
  ];
}

/** Names and products that say who is meant without any context. */
function sureNames(actor: ActorEntry): Wording {
  const doubtful = new Set(actor.ambiguous?.map(({ term }) => normalisedTerm(term)));
  return [...namesOf(actor), ...inAnyLanguage(actor.products)].filter(
    ([term]) => !doubtful.has(normalisedTerm(term)),
  );
}

/** Also the doubtful ones: beside the other words of a rule they are not doubtful. */
function productsOf(actor: ActorEntry): Wording {
  const own = new Set(namesOf(actor).map(([term]) => normalisedTerm(term)));
  const doubtful = (actor.ambiguous ?? [])
    .map(({ term }) => term)
    .filter((term) => !own.has(normalisedTerm(term)));
  return inAnyLanguage([...(actor.products ?? []), ...doubtful]);
}

function addConcepts(vocabulary: Vocabulary, groups: GroupDraft): void {
  for (const { id, terms } of vocabulary.concepts) groups.declareConcept(id, byLanguage(terms));
  const makers = vocabulary.actors.filter((actor) => ACTORS_WITH_MODELS.has(actor.kind));
  groups.declareConcept('lab', makers.filter(({ kind }) => kind === 'lab').flatMap(sureNames));
  groups.declareConcept('product', makers.flatMap(productsOf));
}

function compileAmbiguous(actor: ActorEntry, name: AmbiguousName, groups: GroupDraft): CompiledName {
  const context = [...inAnyLanguage([...name.needs, ...(actor.people ?? [])])];
  return {
    actor,
    needs: groups.groupOf(context),
    unless: name.unless ? groups.groupOf(inAnyLanguage(name.unless)) : undefined,
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

function compileRule(topic: Topic, rule: string, language: LanguageKey, groups: GroupDraft): CompiledRule {
  const parsed = parseRule(rule);
  const groupOf = (part: readonly string[]) => groups.groupOf(part.map((term) => [term, language] as const));
  const [trigger = 0, ...partners] = parsed.together.map(({ part }) => groupOf(part));
  return {
    topic,
    wording: rule,
    trigger,
    partners: partners.map((group, at) => ({ group, isClose: parsed.together[at + 1]?.isClose === true })),
    anywhere: parsed.anywhere.map(groupOf),
    never: parsed.never && groupOf(parsed.never),
    nowhere: parsed.nowhere && groupOf(parsed.nowhere),
  };
}

function topicsOf(vocabulary: Vocabulary, groups: GroupDraft): Topic[] {
  const needsOf = (needs: readonly string[] | undefined) => needs && groups.groupOf(inAnyLanguage(needs));
  return [
    ...vocabulary.themes.map((entry) => ({ kind: 'theme', entry, needs: needsOf(entry.needs) }) as const),
    ...vocabulary.countermeasures.map(
      (entry) => ({ kind: 'countermeasure', entry, needs: needsOf(entry.needs) }) as const,
    ),
  ];
}

function compileRules(vocabulary: Vocabulary, groups: GroupDraft): Map<number, CompiledRule[]> {
  const rules = new Map<number, CompiledRule[]>();
  for (const topic of topicsOf(vocabulary, groups)) {
    for (const [rule, language] of byLanguage(topic.entry.rules)) {
      const compiled = compileRule(topic, rule, language, groups);
      const filed = rules.get(compiled.trigger);
      if (filed) filed.push(compiled);
      else rules.set(compiled.trigger, [compiled]);
    }
  }
  return rules;
}

const LATIN_ONLY = /^[ -~]*$/;

/** English terms count everywhere, and so do those in a script that no other language of the packs uses. */
function isForAll({ language, text }: ParsedTerm): boolean {
  if (language === 'any' || language === 'en') return true;
  const hasOwnScript = language === 'zh' || language === 'ja' || language === 'ko' || language === 'ru';
  return hasOwnScript && !LATIN_ONLY.test(text);
}

function groupsOfTerms(targets: readonly Target[]): GroupsOfTerms {
  const inOrder = [...targets].sort((a, b) => a.index - b.index);
  const begins = [0];
  for (const { groups } of inOrder) begins.push((begins.at(-1) ?? 0) + groups.length);
  return {
    begins: Int32Array.from(begins),
    groups: Int32Array.from(inOrder.flatMap(({ groups }) => groups)),
    terms: Int32Array.from(inOrder.flatMap(({ index, groups }) => groups.map(() => index))),
  };
}

/** A list by number from a table of some numbers. */
function byNumber<Value>(table: ReadonlyMap<number, Value>, count: number): readonly (Value | undefined)[] {
  return Array.from({ length: count }, (_, number) => table.get(number));
}

/** Leaves out the terms of other languages, once for each language that turns up. */
function byLanguageOnce(all: readonly (readonly Target[])[]): CompiledVocabulary['targetsIn'] {
  const made = new Map<string, readonly (readonly Target[])[]>();
  return (language) => {
    if (language === undefined) return all;
    const known = made.get(language);
    if (known) return known;
    const spoken = all.map((list) => list.filter(({ term }) => term.language === language || isForAll(term)));
    made.set(language, spoken);
    return spoken;
  };
}

/** @throws where a term or rule of the vocabulary cannot be read, naming it. */
export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const groups = createGroups();
  addConcepts(vocabulary, groups);
  const namesByGroup = compileActors(vocabulary.actors, groups);
  const rulesByTrigger = compileRules(vocabulary, groups);
  const concepts = new Map(vocabulary.concepts.map(({ id }) => [id, groups.conceptGroup(id)] as const));
  const { patterns, targets } = groups.patterns();
  const all = targets.flat();
  const places = groupsOfTerms(all);
  const noise = concepts.get('page-noise');
  return {
    version: vocabulary.version,
    trie: createTermTrie(patterns),
    targetsIn: byLanguageOnce(targets),
    groupsOfTerms: places,
    room: createHitRoom(all.length, groups.count(), places.groups.length),
    noise: new Set(all.flatMap(({ index, groups }) => (groups.some((one) => one === noise) ? [index] : []))),
    rulesOf: byNumber(rulesByTrigger, groups.count()),
    nameOf: byNumber(namesByGroup, groups.count()),
    publishersByDomain: new Map(
      vocabulary.actors.flatMap((actor) => (actor.domains ?? []).map((domain) => [domain, actor] as const)),
    ),
    concepts,
  };
}

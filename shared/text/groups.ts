import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import { beginsOf } from './begins-of.ts';
import { type ParsedTerm, parseTerm, standsAs } from './term.ts';
import type { TermPattern } from './term-trie.ts';
import { mayGoOn } from './word-bounds.ts';
import type { Wording } from './wording.ts';

/** A term and the groups that it belongs to. */
export type GroupedTerm = { readonly term: ParsedTerm; readonly groups: readonly number[] };

export type Patterns = {
  readonly patterns: readonly TermPattern[];
  /** Those of a pattern side by side, in the order of the patterns. */
  readonly terms: readonly GroupedTerm[];
  /** By pattern, and one more: the number of its first term. */
  readonly firstTerms: Int32Array;
};

/** Groups that have no terms of their own but all of other groups: parts of rules that name a concept. */
export type Unions = ReadonlyMap<number, readonly number[]>;

export type GroupDraft = {
  readonly declareConcept: (id: string, wording: Wording) => void;
  /** The group of these alternatives; the same number for the same alternatives. */
  readonly groupOf: (wording: Wording) => number;
  /** The same, but never a union: the terms of its concepts are its own, so that it is found with each of them. */
  readonly groupOfTerms: (wording: Wording) => number;
  /** A group of its own, whatever other groups hold. */
  readonly privateGroup: (wording: Wording) => number;
  readonly conceptGroup: (id: string) => number;
  readonly patterns: () => Patterns;
  readonly unions: Unions;
  /** How many groups there are. */
  readonly count: () => number;
};

/** The groups in rising order. */
type Filed = { readonly term: ParsedTerm; readonly groups: number[] };

/** Adds a term to others of its pattern, or its groups to the one before it where both stand in the same places. */
function addTerm(terms: GroupedTerm[], { term, groups }: GroupedTerm): void {
  const last = terms.pop();
  if (last && standsAs(last.term, term)) {
    terms.push({ term, groups: [...new Set([...last.groups, ...groups])] });
    return;
  }
  if (last) terms.push(last);
  terms.push({ term, groups });
}

/** By how many groups its terms serve: those that serve the most stand first. */
function byGroups(written: Iterable<readonly GroupedTerm[]>): readonly (readonly GroupedTerm[])[] {
  const weighed = [...written].map((terms) => ({
    terms,
    weight: terms.reduce((sum, { groups }) => sum + groups.length, 0),
  }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ terms }) => terms);
}

/** The pattern of terms that are written alike. */
function patternOf(terms: readonly GroupedTerm[]): TermPattern {
  const { text = '', mayBeginInWord = false } = terms[0]?.term ?? {};
  return { text, mayBeginInWord, mayGoOn: terms.some(({ term }) => mayGoOn(term)) };
}

function patternsOf(filed: Iterable<Filed>): Patterns {
  const byText = new Map<string, GroupedTerm[]>();
  for (const grouped of filed) {
    const { term } = grouped;
    const key = term.mayBeginInWord ? `*${term.text}` : term.text;
    const known = byText.get(key);
    if (known) addTerm(known, grouped);
    else byText.set(key, [grouped]);
  }
  // The more groups a term serves the more often it is met: such terms lie together in the tables of a vocabulary.
  const all = byGroups(byText.values());
  return {
    patterns: all.map(patternOf),
    terms: all.flat(),
    firstTerms: beginsOf(all.map(({ length }) => length)),
  };
}

type TermFile = {
  readonly filed: readonly Filed[];
  readonly enter: (text: string, language: LanguageKey, group: number) => void;
};

/** Terms by language and wording, each taken apart once, with the groups that it was entered for. */
function createTermFile(): TermFile {
  const filed: Filed[] = [];
  const byLanguage = new Map<LanguageKey, Map<string, Filed>>();

  function fileOf(language: LanguageKey): Map<string, Filed> {
    const known = byLanguage.get(language);
    if (known) return known;
    const made = new Map<string, Filed>();
    byLanguage.set(language, made);
    return made;
  }

  function enter(text: string, language: LanguageKey, group: number): void {
    const file = fileOf(language);
    const before = file.get(text);
    if (before) {
      if (before.groups.at(-1) !== group) before.groups.push(group);
      return;
    }
    const made = { term: parseTerm(text, language), groups: [group] };
    file.set(text, made);
    filed.push(made);
  }

  return { filed, enter };
}

/** The same for the same alternatives: no term holds the end of a line. */
function keyOf(wording: Wording): string {
  let key = '';
  for (const [term, language] of wording) key += `${language} ${term}\n`;
  return key;
}

/** Collects the groups of a vocabulary while it is compiled. */
export function createGroups(): GroupDraft {
  const concepts = new Map<string, Wording>();
  /** Of the concepts that were asked for: many rules name the same, and some concepts have hundreds of terms. */
  const conceptGroups = new Map<string, number>();
  const known = new Map<string, number>();
  const unions = new Map<number, readonly number[]>();
  const terms = createTermFile();
  let count = 0;

  function privateGroup(wording: Wording): number {
    const group = count;
    count += 1;
    for (const [text, language] of wording) terms.enter(text, language, group);
    return group;
  }

  function union(wording: Wording): number {
    const own = wording.filter(([term]) => !term.startsWith('@'));
    const named = wording
      .filter(([term]) => term.startsWith('@'))
      .map(([term]) => conceptGroup(term.slice(1)));
    const members = [...(own.length > 0 ? [groupOf(own)] : []), ...named];
    if (members.length === 1 && members[0] !== undefined) return members[0];
    const group = privateGroup([]);
    unions.set(group, [...new Set(members.flatMap((member) => unions.get(member) ?? [member]))]);
    return group;
  }

  function groupOf(wording: Wording): number {
    const key = keyOf(wording);
    const hasConcept = wording.some(([term]) => term.startsWith('@'));
    const group = known.get(key) ?? (hasConcept ? union(wording) : privateGroup(wording));
    known.set(key, group);
    return group;
  }

  function conceptOf(id: string): Wording {
    const wording = concepts.get(id);
    if (!wording) throw new Error(`There is no concept "@${id}"`);
    return wording;
  }

  function conceptGroup(id: string): number {
    const group = conceptGroups.get(id) ?? groupOf(conceptOf(id));
    conceptGroups.set(id, group);
    return group;
  }

  function groupOfTerms(wording: Wording): number {
    const group = groupOf(wording);
    if (!unions.has(group)) return group;
    return groupOfTerms(
      wording.flatMap((entry) => (entry[0].startsWith('@') ? conceptOf(entry[0].slice(1)) : [entry])),
    );
  }

  return {
    declareConcept: (id, wording) => void concepts.set(id, wording),
    groupOf,
    groupOfTerms,
    privateGroup,
    conceptGroup,
    patterns: () => patternsOf(terms.filed),
    unions,
    count: () => count,
  };
}

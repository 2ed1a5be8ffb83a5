import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import { beginsOf } from './begins-of.ts';
import { type ParsedTerm, parseTerm } from './term.ts';
import type { Wording } from './wording.ts';

/** A term and the groups that it belongs to. */
export type GroupedTerm = { readonly term: ParsedTerm; readonly groups: readonly number[] };

export type TermPattern = { readonly text: string; readonly mayBeginInWord: boolean };

export type Patterns = {
  readonly patterns: readonly TermPattern[];
  /** Those of a pattern side by side, in the order of the patterns. */
  readonly terms: readonly GroupedTerm[];
  /** By pattern, and one more: the number of its first term. */
  readonly firstTerms: Int32Array;
};

export type GroupDraft = {
  readonly declareConcept: (id: string, wording: Wording) => void;
  /** The group of these alternatives; the same number for the same alternatives. */
  readonly groupOf: (wording: Wording) => number;
  /** A group of its own, whatever other groups hold. */
  readonly privateGroup: (wording: Wording) => number;
  readonly conceptGroup: (id: string) => number;
  readonly patterns: () => Patterns;
  /** How many groups there are. */
  readonly count: () => number;
};

/** The groups in rising order. */
type Filed = { readonly term: ParsedTerm; readonly groups: number[] };

/** The groups of a term with all that hold one of them, so that no reader needs to know what holds what. */
function withHolders(
  groups: readonly number[],
  holders: ReadonlyMap<number, readonly number[]>,
): readonly number[] {
  if (!groups.some((group) => holders.has(group))) return groups;
  const all = new Set(groups);
  for (const group of groups) for (const holder of holders.get(group) ?? []) all.add(holder);
  return [...all];
}

function holdersOf(unions: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [holder, members] of unions) {
    for (const member of members) {
      const known = holders.get(member);
      if (known) known.push(holder);
      else holders.set(member, [holder]);
    }
  }
  return holders;
}

function patternsOf(filed: Iterable<Filed>, unions: ReadonlyMap<number, readonly number[]>): Patterns {
  const byText = new Map<string, { readonly pattern: TermPattern; readonly terms: GroupedTerm[] }>();
  const holders = holdersOf(unions);
  for (const { term, groups } of filed) {
    const grouped = { term, groups: withHolders(groups, holders) };
    const key = term.mayBeginInWord ? `*${term.text}` : term.text;
    const known = byText.get(key);
    if (known) known.terms.push(grouped);
    else byText.set(key, { pattern: term, terms: [grouped] });
  }
  const all = [...byText.values()];
  return {
    patterns: all.map(({ pattern }) => pattern),
    terms: all.flatMap(({ terms }) => terms),
    firstTerms: beginsOf(all.map(({ terms }) => terms.length)),
  };
}

/** Collects the groups of a vocabulary while it is compiled. */
export function createGroups(): GroupDraft {
  const concepts = new Map<string, Wording>();
  const known = new Map<string, number>();
  /** Groups that hold no terms of their own but all of other groups: parts of rules that name a concept. */
  const unions = new Map<number, readonly number[]>();
  const filed: Filed[] = [];
  const byLanguage = new Map<LanguageKey, Map<string, Filed>>();
  let count = 0;

  function fileOf(language: LanguageKey): Map<string, Filed> {
    const known = byLanguage.get(language);
    if (known) return known;
    const made = new Map<string, Filed>();
    byLanguage.set(language, made);
    return made;
  }

  function privateGroup(wording: Wording): number {
    const group = count;
    count += 1;
    for (const [text, language] of wording) {
      const file = fileOf(language);
      const before = file.get(text);
      if (before && before.groups.at(-1) !== group) before.groups.push(group);
      if (before) continue;
      const made = { term: parseTerm(text, language), groups: [group] };
      file.set(text, made);
      filed.push(made);
    }
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
    const key = JSON.stringify(wording);
    const hasConcept = wording.some(([term]) => term.startsWith('@'));
    const group = known.get(key) ?? (hasConcept ? union(wording) : privateGroup(wording));
    known.set(key, group);
    return group;
  }

  function conceptGroup(id: string): number {
    const wording = concepts.get(id);
    if (!wording) throw new Error(`There is no concept "@${id}"`);
    return groupOf(wording);
  }

  return {
    declareConcept: (id, wording) => void concepts.set(id, wording),
    groupOf,
    privateGroup,
    conceptGroup,
    patterns: () => patternsOf(filed, unions),
    count: () => count,
  };
}

import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import { type ParsedTerm, parseTerm } from './term.ts';

/** Where a pattern of the automaton reports to, and what must hold where it was found. */
export type Target = { readonly term: ParsedTerm; readonly groups: readonly number[] };

export type Wording = readonly (readonly [term: string, language: LanguageKey])[];

export type Patterns = {
  readonly patterns: readonly string[];
  /** By pattern. */
  readonly targets: readonly (readonly Target[])[];
};

export type GroupDraft = {
  readonly declareConcept: (id: string, wording: Wording) => void;
  /** The group of these alternatives; the same number for the same alternatives. */
  readonly groupOf: (wording: Wording) => number;
  /** A group of its own, whatever other groups hold. */
  readonly privateGroup: (wording: Wording) => number;
  readonly conceptGroup: (id: string) => number;
  readonly patterns: () => Patterns;
  /** Groups that hold no terms of their own but all of other groups: parts of rules that name a concept. */
  readonly unions: () => ReadonlyMap<number, readonly number[]>;
};

type Filed = { readonly term: ParsedTerm; readonly groups: Set<number> };

function patternsOf(filed: ReadonlyMap<string, Filed>): Patterns {
  const byText = new Map<string, Target[]>();
  for (const { term, groups } of filed.values()) {
    const target = { term, groups: [...groups] };
    const others = byText.get(term.text);
    if (others) others.push(target);
    else byText.set(term.text, [target]);
  }
  return { patterns: [...byText.keys()], targets: [...byText.values()] };
}

/** Collects the groups of a vocabulary while it is compiled. */
export function createGroups(): GroupDraft {
  const concepts = new Map<string, Wording>();
  const known = new Map<string, number>();
  const unions = new Map<number, readonly number[]>();
  const filed = new Map<string, Filed>();
  let count = 0;

  function privateGroup(wording: Wording): number {
    const group = count;
    count += 1;
    for (const [text, language] of wording) {
      const term = parseTerm(text, language);
      const key = JSON.stringify(term);
      const before = filed.get(key);
      if (before) before.groups.add(group);
      else filed.set(key, { term, groups: new Set([group]) });
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
    patterns: () => patternsOf(filed),
    unions: () => unions,
  };
}

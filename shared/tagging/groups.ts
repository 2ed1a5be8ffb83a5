import type { LanguageKey } from '../vocabulary/vocabulary.ts';
import { type ParsedTerm, parseTerm } from './term.ts';

/** Where a pattern of the automaton reports to, and what must hold where it was found. */
export type Target = { readonly group: number; readonly term: ParsedTerm };

type Wording = readonly (readonly [term: string, language: LanguageKey])[];

export type GroupDraft = {
  readonly declareConcept: (id: string, wording: Wording) => void;
  /** The group of these alternatives; the same number for the same alternatives. */
  readonly groupOf: (wording: Wording) => number;
  /** A group of its own, whatever other groups hold. */
  readonly privateGroup: (wording: Wording) => number;
  readonly patterns: () => {
    readonly patterns: readonly string[];
    readonly targets: readonly (readonly Target[])[];
  };
  readonly concepts: () => ReadonlyMap<string, number>;
};

function fileTargets(targets: readonly Target[]): Map<string, Target[]> {
  const byText = new Map<string, Target[]>();
  const seen = new Set<string>();
  for (const target of targets) {
    const key = JSON.stringify([target.group, target.term]);
    if (seen.has(key)) continue;
    seen.add(key);
    const filed = byText.get(target.term.text);
    if (filed) filed.push(target);
    else byText.set(target.term.text, [target]);
  }
  return byText;
}

/** Collects the groups of a vocabulary while it is compiled. */
export function createGroups(): GroupDraft {
  const concepts = new Map<string, Wording>();
  const known = new Map<string, number>();
  const targets: Target[] = [];
  let count = 0;

  function expand(wording: Wording): Wording {
    return wording.flatMap(([term, language]) => {
      if (!term.startsWith('@')) return [[term, language] as const];
      const concept = concepts.get(term.slice(1));
      if (!concept) throw new Error(`There is no concept "${term}"`);
      return expand(concept);
    });
  }

  function privateGroup(wording: Wording): number {
    const group = count;
    count += 1;
    for (const [term, language] of expand(wording)) targets.push({ group, term: parseTerm(term, language) });
    return group;
  }

  function groupOf(wording: Wording): number {
    const key = JSON.stringify(
      wording.length === 1 && wording[0]?.[0].startsWith('@') ? wording[0][0] : wording,
    );
    const group = known.get(key) ?? privateGroup(wording);
    known.set(key, group);
    return group;
  }

  return {
    declareConcept: (id, wording) => void concepts.set(id, wording),
    groupOf,
    privateGroup,
    patterns: () => {
      const byText = fileTargets(targets);
      return { patterns: [...byText.keys()], targets: [...byText.values()] };
    },
    concepts: () => new Map([...concepts.keys()].map((id) => [id, groupOf([[`@${id}`, 'any']])])),
  };
}

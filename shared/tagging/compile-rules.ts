import type { CountermeasureEntry, LanguageKey, ThemeEntry, Vocabulary } from '../vocabulary/vocabulary.ts';
import { beginsOf } from './begins-of.ts';
import type { GroupDraft } from './groups.ts';
import { parseRule } from './rule.ts';
import { type Wording, wordingByLanguage, wordingInAnyLanguage } from './wording.ts';

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

/**
 * Rules in the order of the groups that set them off. What they ask of the whole article lies apart in plain numbers:
 * most rules that are set off fail there, and their objects are never touched.
 */
export type RuleTable = {
  readonly rules: readonly CompiledRule[];
  /** By group, and one more: its first rule. */
  readonly firstRules: Int32Array;
  /** By rule, and one more: where its conditions begin. */
  readonly firstConditions: Int32Array;
  /** Groups that must occur; those that must not, with all bits turned over. */
  readonly conditions: Int32Array;
};

function compileRule(topic: Topic, rule: string, language: LanguageKey, groups: GroupDraft): CompiledRule {
  const parsed = parseRule(rule);
  const wordingOf = (part: readonly string[]): Wording => part.map((term) => [term, language]);
  const groupOf = (part: readonly string[]) => groups.groupOf(wordingOf(part));
  const [first, ...others] = parsed.together;
  return {
    topic,
    wording: rule,
    trigger: groups.groupOfTerms(wordingOf(first?.part ?? [])),
    partners: others.map(({ part, isClose }) => ({ group: groupOf(part), isClose })),
    anywhere: parsed.anywhere.map(groupOf),
    never: parsed.never && groupOf(parsed.never),
    nowhere: parsed.nowhere && groupOf(parsed.nowhere),
  };
}

function topicsOf(vocabulary: Vocabulary, groups: GroupDraft): Topic[] {
  const needsOf = (needs: readonly string[] | undefined) =>
    needs && groups.groupOf(wordingInAnyLanguage(needs));
  return [
    ...vocabulary.themes.map((entry) => ({ kind: 'theme', entry, needs: needsOf(entry.needs) }) as const),
    ...vocabulary.countermeasures.map(
      (entry) => ({ kind: 'countermeasure', entry, needs: needsOf(entry.needs) }) as const,
    ),
  ];
}

export function compileRules(vocabulary: Vocabulary, groups: GroupDraft): CompiledRule[] {
  return topicsOf(vocabulary, groups).flatMap((topic) =>
    wordingByLanguage(topic.entry.rules).map(([rule, language]) =>
      compileRule(topic, rule, language, groups),
    ),
  );
}

function conditionsOf({ topic, partners, anywhere, nowhere }: CompiledRule): readonly number[] {
  const wanted = [...partners.map(({ group }) => group), ...anywhere];
  if (topic.needs !== undefined) wanted.push(topic.needs);
  return nowhere === undefined ? wanted : [...wanted, ~nowhere];
}

export function ruleTable(compiled: readonly CompiledRule[], groupCount: number): RuleTable {
  const rules = compiled.toSorted((a, b) => a.trigger - b.trigger);
  const perGroup = new Int32Array(groupCount);
  for (const { trigger } of rules) perGroup[trigger] = (perGroup[trigger] ?? 0) + 1;
  const conditions = rules.map(conditionsOf);
  return {
    rules,
    firstRules: beginsOf(perGroup),
    firstConditions: beginsOf(conditions.map(({ length }) => length)),
    conditions: Int32Array.from(conditions.flat()),
  };
}

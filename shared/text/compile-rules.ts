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
 * Rules in the order of the groups that set them off. What they ask for lies apart in plain numbers: most rules that
 * are set off do not hold, and their objects are never touched.
 */
export type RuleTable = {
  readonly rules: readonly CompiledRule[];
  /** By group, and one more: where the row of its first rule begins. */
  readonly firstRows: Int32Array;
  /** Row after row, see `inRow`. */
  readonly rows: Int32Array;
  readonly topics: readonly Topic[];
};

/** A group, and in the bits below its number what is asked of it. */
export const condition = { group: 2, isUnion: 0b01, isForbidden: 0b10 } as const;

/** What stands where in the row of a rule. */
export const inRow = {
  /** Where the next row begins. */
  next: 0,
  partners: 1,
  /** A bit for each partner, set where that has to be close. */
  close: 2,
  /** The group that must not stand in the sentence, or -1. */
  never: 3,
  /** How many units a partner in another sentence may be off. */
  reach: 4,
  topic: 5,
  /** The number of the rule. */
  rule: 6,
  /** What must occur in the article or must not, see `condition`, up to the next row; the partners stand first. */
  conditions: 7,
} as const;

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

function conditionsOf(
  { topic, partners, anywhere, nowhere }: CompiledRule,
  unions: GroupDraft['unions'],
): readonly number[] {
  const wanted = [...partners.map(({ group }) => group), ...anywhere];
  if (topic.needs !== undefined) wanted.push(topic.needs);
  const asked = (group: number) => (group << condition.group) | (unions.has(group) ? condition.isUnion : 0);
  return [...wanted.map(asked), ...(nowhere === undefined ? [] : [asked(nowhere) | condition.isForbidden])];
}

function closeBits({ partners }: CompiledRule): number {
  return partners.reduce((bits, { isClose }, at) => (isClose ? bits | (1 << at) : bits), 0);
}

/** A theme is often told in two sentences, or in a headline and the sentence after it; a measure is named in one. */
const NEXT_SENTENCE_REACH = 120;

export function ruleTable(compiled: readonly CompiledRule[], groups: GroupDraft): RuleTable {
  const rules = compiled.toSorted((a, b) => a.trigger - b.trigger);
  const perGroup = new Int32Array(groups.count());
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  const numbers = new Map(topics.map((topic, number) => [topic, number] as const));
  const rows: number[] = [];
  for (const [number, rule] of rules.entries()) {
    const topic = numbers.get(rule.topic) ?? 0;
    const reach = rule.topic.kind === 'theme' ? NEXT_SENTENCE_REACH : 0;
    const conditions = conditionsOf(rule, groups.unions);
    const length = inRow.conditions + conditions.length;
    const next = rows.length + length;
    rows.push(
      next,
      rule.partners.length,
      closeBits(rule),
      rule.never ?? -1,
      reach,
      topic,
      number,
      ...conditions,
    );
    perGroup[rule.trigger] = (perGroup[rule.trigger] ?? 0) + length;
  }
  return { rules, firstRows: beginsOf(perGroup), rows: Int32Array.from(rows), topics };
}

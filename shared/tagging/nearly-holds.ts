/**
 * How a condition that does not hold nearly does: it is asked again less strictly, the nearest way first. What is asked
 * are conditions themselves, so that their words mean what words mean everywhere.
 */
import { type ConditionLack, lackKinds } from '../model/condition-lack.ts';
import { type Evidence, type EvidenceField, evidenceFields } from '../model/evidence.ts';
import { millisecondsOfDay } from '../model/milliseconds-of-day.ts';
import type { OwnRule, RuleCondition } from '../model/own-rule.ts';
import type { CompiledOwnRule } from './compile-own-rules.ts';
import type { JudgeArticle, RuleSubject } from './judge-own-rules.ts';

type Words = Extract<RuleCondition, { kind: 'words' }>;
type Near = Extract<RuleCondition, { kind: 'near' }>;
/** The words that less strict conditions show, by their place among them, or null where they do not hold either. */
type Shown = (at: number) => readonly Evidence[] | null;

/** Shorter words with another ending are mostly other words. */
const shortestStem = 4;
/** Of words this long, so much may be an ending: harvest-ed, harvest-ing. */
const longWord = 7;
const ending = 2;
/** About a week: who writes a rule on dates has seldom meant the day itself. */
const nearDays = 7;
const farthest = 50;
const REST_OF_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/u;
const longestRest = 30;

/** A word in any form: with another ending, in lower case. */
function inAnyForm(word: string): string {
  const lower = word.toLowerCase();
  if (word.includes('*') || !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s'’-]+$/u.test(word))
    return lower;
  if (lower.length < shortestStem) return lower;
  return `${lower.length < longWord ? lower : lower.slice(0, -ending)}*`;
}

const wordsIn = (
  words: readonly string[],
  language: Words['language'],
  fields: readonly EvidenceField[],
): Words => ({
  kind: 'words',
  words: [...words],
  language,
  fields: [...fields],
});

/** What is asked instead; the places are those that `lackOf` looks at. */
function eased(condition: RuleCondition): readonly RuleCondition[] {
  switch (condition.kind) {
    case 'words': {
      const { words, language, fields } = condition;
      const anyForm = words.map(inAnyForm);
      return [wordsIn(words, language, evidenceFields), wordsIn(anyForm, 'any', fields)];
    }
    case 'near': {
      const { first, second, language } = condition;
      const either = [first, second].map((words) => wordsIn(words, language, ['title', 'text']));
      return [{ ...condition, within: farthest }, ...either];
    }
    case 'language':
      return [{ ...condition, ids: condition.ids.map((id) => id.split('-')[0] ?? id) }];
    default:
      return [];
  }
}

/** The form that was found, to its end. */
function wholeWord(found: Evidence, { title, text }: RuleSubject): Evidence {
  if (found.field !== 'title' && found.field !== 'text') return found;
  const source = found.field === 'title' ? title : text;
  const [rest = ''] = REST_OF_WORD.exec(source.slice(found.end, found.end + longestRest)) ?? [];
  return { ...found, end: found.end + rest.length, text: found.text + rest };
}

function lackOfWords(shown: Shown, subject: RuleSubject): ConditionLack | null {
  const [elsewhere, otherwise] = [shown(0), shown(1)];
  if (elsewhere) return { kind: 'other-field', evidence: [...elsewhere] };
  return otherwise && { kind: 'other-form', evidence: otherwise.map((found) => wholeWord(found, subject)) };
}

function lackOfNear({ within }: Near, shown: Shown, subject: RuleSubject): ConditionLack | null {
  const [together, first, second] = [shown(0), shown(1), shown(2)];
  const [a, b] = together ?? [];
  if (a && b) {
    const counted = wordsBetween(a, b, subject);
    // What counts as a word of its own differs with hyphens: there are more than may be in any case.
    const between = counted === null || within === 'sentence' ? counted : Math.max(counted, within + 1);
    return { kind: 'too-far', between, evidence: [a, b] };
  }
  const [one, other] = [first?.[0], second?.[0]];
  if (one && other) return { kind: 'too-far', between: null, evidence: [one, other] };
  if (one) return { kind: 'one-of-two', missing: 'second', evidence: [one] };
  return other ? { kind: 'one-of-two', missing: 'first', evidence: [other] } : null;
}

/** The words between two of one field, or null where they stand in two. */
function wordsBetween(a: Evidence, b: Evidence, { title, text }: RuleSubject): number | null {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  const source = left.field === 'title' ? title : text;
  const between = source.slice(left.end, right.start);
  // What stands behind a stem is the rest of its word.
  return left.field === right.field
    ? (between.replace(/^[\p{Script=Latin}\p{M}]+/u, '').match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0)
    : null;
}

function lackOfDate(
  { since, until }: Extract<RuleCondition, { kind: 'date' }>,
  { day }: RuleSubject,
): ConditionLack | null {
  const daysTo = (other: string): number =>
    Math.round((Date.parse(day) - Date.parse(other)) / millisecondsOfDay);
  const days =
    since !== null && day < since ? daysTo(since) : until !== null && day > until ? daysTo(until) : 0;
  return days !== 0 && Math.abs(days) <= nearDays ? { kind: 'days', days } : null;
}

function lackOf(condition: RuleCondition, subject: RuleSubject, shown: Shown): ConditionLack | null {
  switch (condition.kind) {
    case 'words':
      return lackOfWords(shown, subject);
    case 'near':
      return lackOfNear(condition, shown, subject);
    case 'language':
      if (subject.language === null) return { kind: 'no-language' };
      return shown(0) && { kind: 'other-region' };
    case 'date':
      return lackOfDate(condition, subject);
    default:
      return null;
  }
}

/** A rule that asks of each condition what it asks when it is less strict; compiled beside others it costs no reading. */
export const easedRule = (rule: OwnRule): OwnRule => ({
  ...rule,
  enabled: true,
  match: 'any',
  conditions: rule.conditions.flatMap(eased),
  except: [],
});

/** In what way a condition of a rule, by its place, nearly holds, or null. */
export function lackOfCondition(
  { conditions }: OwnRule,
  at: number,
  easedOfRule: CompiledOwnRule,
  subject: RuleSubject,
  { judge }: JudgeArticle,
): ConditionLack | null {
  const condition = conditions[at];
  if (!condition) return null;
  const from = conditions.slice(0, at).flatMap(eased).length;
  const asked = easedOfRule.conditions.slice(from, from + eased(condition).length);
  const judgement = judge({ ...easedOfRule, conditions: asked });
  return lackOf(condition, subject, (way) => judgement.conditions[way] ?? null);
}

/** Numbers that sort what is nearer before what is less so; null: not near at all. */
export const farness = (lack: ConditionLack | null): number =>
  lack === null ? lackKinds.length : lackKinds.indexOf(lack.kind);

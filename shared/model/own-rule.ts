/**
 * A rule of one's own: what a person wants done with articles of which something holds.
 *
 * 1. A rule holds where all (or any) of its conditions hold and none of its exceptions does. Conditions see the tags
 *    of the packs and of persons, never those of other rules: no order of rules matters, and none can set off another.
 * 2. Its words are written in the packs' notation for terms (vocabulary.ts): whole words, stems with "*", smart case.
 *    There are no regular expressions: a rule may come from a stranger's file, and every text costs linear time.
 * 3. `tag` is derived like the tags of the packs: given to old articles as to new ones, gone with the rule, with the
 *    words that made it hold. `keep` (the star) and `set-aside` are decisions: taken once, for articles that arrive
 *    from then on, in the history with an undo. `notify` tells of such articles once, when they arrive. What a person
 *    decided about an article wins over all of it.
 */
import { z } from 'zod';
import { evidenceFields } from './evidence.ts';
import { day } from './instant.ts';
import { recordId } from './record-id.ts';
import { tagKinds } from './tag.ts';
import { wordLanguages } from './word-languages.ts';

export const ruleLimits = {
  rules: 500,
  conditions: 20,
  words: 200,
  wordsOfRule: 1000,
  wordsOfAll: 20_000,
} as const;

const longestWord = 80;
const mostStems = 4;

const wordFlaws = {
  'too-long': `must have at most ${longestWord} characters`,
  bar: 'holds "|": write each alternative as a word of its own',
  at: 'begins with "@", which only the packs can use',
  bare: 'needs a letter or digit beside each "*"',
  open: 'is open at both ends: keep the "*" at one of them',
  stems: 'holds too many "*"',
} as const;
export type WordFlaw = keyof typeof wordFlaws;

/** What is wrong with a word as it is written, or null. */
export function flawOfWord(word: string): WordFlaw | null {
  const stems = word.replace(/^\*|\*$/g, '').split('*');
  if (word.length > longestWord) return 'too-long';
  if (word.includes('|')) return 'bar';
  if (word.startsWith('@')) return 'at';
  if (!stems.every((stem) => /[\p{L}\p{N}]/u.test(stem))) return 'bare';
  if (word.startsWith('*') && word.endsWith('*')) return 'open';
  return stems.length > mostStems ? 'stems' : null;
}

const word = z
  .string()
  .trim()
  .min(1)
  .superRefine((written, context) => {
    const flaw = flawOfWord(written);
    if (flaw === null) return;
    const shown = JSON.stringify(written.slice(0, longestWord));
    context.addIssue({ code: 'custom', message: `the word ${shown} ${wordFlaws[flaw]}` });
  });
const words = z.array(word).min(1).max(ruleLimits.words);
const termIds = z.array(z.string().trim().min(1).max(100)).min(1).max(50);
const language = z.enum(wordLanguages).default('any');

const sharedConditions = [
  /** Tagged with one of these, by a pack or a person. */
  z.strictObject({ kind: z.enum(tagKinds), ids: termIds }),
  /** One of the words in one of the fields. In an address they are looked for as they are written. */
  z.strictObject({
    kind: z.literal('words'),
    words,
    language,
    fields: z.array(z.enum(evidenceFields)).min(1).max(4).default(['title', 'text']),
  }),
  /** One of the first words with at most so many other words between it and one of the second, or in its sentence. */
  z.strictObject({
    kind: z.literal('near'),
    first: words,
    second: words,
    language,
    within: z.union([z.int().min(0).max(50), z.literal('sentence')]),
  }),
  /** As the feed names the language of the article: `en` also means `en-GB`. */
  z.strictObject({
    kind: z.literal('language'),
    ids: z
      .array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/))
      .min(1)
      .max(50),
  }),
  /** When it appeared, both days included. */
  z.strictObject({
    kind: z.literal('date'),
    since: day.nullable().default(null),
    until: day.nullable().default(null),
  }),
] as const;

const carriedBy = z.strictObject({ kind: z.literal('source'), ids: z.array(recordId).min(1).max(500) });

export const ruleCondition = z.discriminatedUnion('kind', [...sharedConditions, carriedBy]);
export type RuleCondition = z.infer<typeof ruleCondition>;

export const ruleAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tag'),
    tag: z.strictObject({ kind: z.enum(tagKinds), id: z.string().trim().min(1).max(100) }),
  }),
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('set-aside'), reason: z.string().trim().min(1).max(500) }),
  z.strictObject({ kind: z.literal('notify') }),
]);
export type RuleAction = z.infer<typeof ruleAction>;

const fieldsWith = <Condition extends z.ZodType>(condition: Condition) =>
  z.strictObject({
    name: z.string().trim().min(1).max(120),
    enabled: z.boolean().default(true),
    match: z.enum(['all', 'any']).default('all'),
    conditions: z.array(condition).min(1).max(ruleLimits.conditions),
    except: z.array(condition).max(ruleLimits.conditions).default([]),
    actions: z.array(ruleAction).min(1).max(20),
  });

export const ruleFields = fieldsWith(ruleCondition);
export type RuleFields = z.infer<typeof ruleFields>;

/** A rule of one's own; the notation of the packs' rules is another thing. */
export const ownRule = ruleFields.extend({ id: recordId });
export type OwnRule = z.infer<typeof ownRule>;

/** In a file sources go by their addresses, as their ids mean something in one library only. */
export const portableRule = fieldsWith(
  z.discriminatedUnion('kind', [
    ...sharedConditions,
    z.strictObject({ kind: z.literal('source'), addresses: z.array(z.string().max(2048)).min(1).max(500) }),
  ]),
).extend({ id: recordId.exactOptional() });
export type PortableRule = z.infer<typeof portableRule>;

function wordsOfCondition(condition: RuleCondition | PortableRule['conditions'][number]): readonly string[] {
  if (condition.kind === 'words') return condition.words;
  return condition.kind === 'near' ? [...condition.first, ...condition.second] : [];
}

type Conditions = {
  readonly conditions: readonly (RuleCondition | PortableRule['conditions'][number])[];
  readonly except: readonly (RuleCondition | PortableRule['conditions'][number])[];
};

export const wordsOfRule = ({ conditions, except }: Conditions): number =>
  [...conditions, ...except].reduce((sum, condition) => sum + wordsOfCondition(condition).length, 0);

const ruleFlaws = {
  words: `it has more than ${ruleLimits.wordsOfRule} words: divide it into two rules`,
  'no-day': 'a condition on the date needs a first or a last day',
  'days-reversed': 'a condition on the date ends before it begins',
  'keep-and-set-aside': 'it both keeps an article and sets it aside: choose one of the two',
} as const;
export type RuleFlaw = keyof typeof ruleFlaws;
export const sayFlaw = (flaw: RuleFlaw): string => ruleFlaws[flaw];

type Dated = Extract<RuleCondition, { readonly kind: 'date' }>;

export function flawOfDays({
  since,
  until,
}: Pick<Dated, 'since' | 'until'>): 'no-day' | 'days-reversed' | null {
  if (since === null && until === null) return 'no-day';
  return since !== null && until !== null && since > until ? 'days-reversed' : null;
}

/** What is wrong with a rule that its schema lets pass, or null. */
export function flawOfRule(rule: RuleFields | PortableRule): RuleFlaw | null {
  if (wordsOfRule(rule) > ruleLimits.wordsOfRule) return 'words';
  const dates = [...rule.conditions, ...rule.except].filter((condition) => condition.kind === 'date');
  const [flaw] = dates.flatMap((condition) => flawOfDays(condition) ?? []);
  if (flaw !== undefined) return flaw;
  const kinds = rule.actions.map((action) => action.kind);
  return kinds.includes('keep') && kinds.includes('set-aside') ? 'keep-and-set-aside' : null;
}

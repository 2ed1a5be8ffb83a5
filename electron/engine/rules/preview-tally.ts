import type { PreviewedRule, RulesPreview } from '../../../shared/contract/rule-preview.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { TagDecision } from '../../../shared/model/decision.ts';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { applyOwnRules, distinctEvidence } from '../../../shared/tagging/apply-own-rules.ts';
import { type CompiledOwnRules, compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';
import { judgeArticle } from '../../../shared/tagging/judge-own-rules.ts';
import { easedRule, lackOfCondition } from '../../../shared/tagging/nearly-holds.ts';
import { ruleSubject } from '../index/rule-subject.ts';
import { fileNearMiss, isClose, missingOf } from './near-misses.ts';

/** `before` and `after`: all rules of the library as they are and as they would be; `shown`: those to tell of. */
export type PreviewPlan = {
  readonly before: readonly OwnRule[];
  readonly after: readonly OwnRule[];
  readonly shown: readonly OwnRule[];
  readonly limit: number;
};

export type PreviewItem = {
  readonly article: Article;
  readonly body: string;
  readonly source: string | undefined;
  /** As the index has them. */
  readonly tags: readonly Tag[];
  readonly decided: readonly TagDecision[];
};

type Shown = {
  -readonly [Field in keyof PreviewedRule]: PreviewedRule[Field];
};

const keyOf = ({ kind, id }: Tag): string => `${kind} ${id}`;

/** The rules of a plan, compiled as one: all of them share one reading of a text. */
function compilePlan({ before, after, shown }: PreviewPlan) {
  const inForce = (rules: readonly OwnRule[]) => rules.filter(({ enabled }) => enabled);
  const [was, willBe] = [inForce(before), inForce(after)];
  // A rule that is switched off tells what it would find.
  const told = shown.map((rule) => ({ ...rule, enabled: true }));
  const all = compileOwnRules([...was, ...willBe, ...told, ...told.map(easedRule)]);
  const part = (from: number, count: number): CompiledOwnRules => ({
    ...all,
    rules: all.rules.slice(from, from + count),
  });
  return {
    all,
    was: part(0, was.length),
    willBe: part(was.length, willBe.length),
    told: part(was.length + willBe.length, told.length),
    eased: part(was.length + willBe.length + told.length, told.length),
  };
}

/** Counts what rules would do, an article after the other; the memory it needs does not grow with them. */
export function createTally(plan: PreviewPlan) {
  const { limit } = plan;
  const { all, was, willBe, told, eased } = compilePlan(plan);
  const rules = told.rules.map((): Shown => ({ matched: 0, matches: [], near: 0, close: 0, nearMisses: [] }));
  const total = { articles: 0, added: 0, removed: 0 };

  const add = ({ article, body, source, tags, decided }: PreviewItem): void => {
    const text = plainText(body || article.summary);
    const others = tags.filter(({ maker }) => maker !== 'rule');
    const subject = ruleSubject(article, text, source, others);
    total.articles += 1;
    const judging = judgeArticle(subject, all);
    const tagsBy = (some: CompiledOwnRules) => applyOwnRules(subject, decided, some, judging).tags;
    const had = new Set(tagsBy(was).map(keyOf));
    const has = new Set(tagsBy(willBe).map(keyOf));
    total.added += [...has].filter((key) => !had.has(key)).length;
    total.removed += [...had].filter((key) => !has.has(key)).length;
    for (const [at, rule] of told.rules.entries()) {
      const counts = rules[at];
      const judgement = judging.judge(rule);
      const [shown, less] = [plan.shown[at], eased.rules[at]];
      const missing = missingOf(rule, judgement, (condition) =>
        shown && less ? lackOfCondition(shown, condition, less, subject, judging) : null,
      );
      if (!counts || (!judgement.holds && !missing)) continue;
      const evidence = distinctEvidence(judgement.conditions.flatMap((found) => found ?? []));
      const found = { id: article.id, title: article.title, published: article.published, evidence };
      if (missing === null) {
        counts.matched += 1;
        if (counts.matches.length < limit) counts.matches.push(found);
      } else {
        counts.near += 1;
        if (isClose(missing)) counts.close += 1;
        fileNearMiss(counts.nearMisses, { ...found, missing }, limit);
      }
    }
  };
  return { add, result: (): Omit<RulesPreview, 'cancelled'> => ({ ...total, rules }) };
}

import { setImmediate as letOthers } from 'node:timers/promises';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import type { Article, ArticleId } from '../../../shared/model/article.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { OwnRule, RuleAction } from '../../../shared/model/own-rule.ts';
import { compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';
import { judgeArticle } from '../../../shared/tagging/judge-own-rules.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitInTurn } from '../handlers/commit-changes.ts';
import { ruleSubject } from '../index/rule-subject.ts';
import { bodyOf } from '../library/body-of.ts';

type Deciding = Exclude<RuleAction, { readonly kind: 'tag' }>;
type Decided = { readonly rule: OwnRule; readonly action: Deciding; readonly articles: ArticleId[] };

/** About five milliseconds of work. */
const articlesAtOnce = 20;

const decidingAction = ({ actions }: OwnRule): Deciding | null =>
  actions.find((action) => action.kind !== 'tag') ?? null;

/**
 * Keeps and sets aside what arrived, one batch a rule, so that an undo takes back what one rule did. Keeping wins over
 * setting aside: what somebody wants to see must not vanish. What a person has decided on already is left alone.
 */
export async function decideByRules(arrived: readonly Article[], context: EngineContext): Promise<void> {
  const rules = [...context.library.records('rule').values()].filter(
    (rule) => rule.enabled && decidingAction(rule) !== null,
  );
  if (rules.length === 0 || arrived.length === 0) return;
  for (const { rule, action, articles } of await choose(arrived, rules, context)) {
    if (articles.length > 0) await decide(rule, action, articles, context);
  }
}

async function choose(
  arrived: readonly Article[],
  rules: readonly OwnRule[],
  { library, index }: EngineContext,
): Promise<readonly Decided[]> {
  const compiled = compileOwnRules(rules);
  const decided = rules
    .flatMap((rule): Decided[] => {
      const action = decidingAction(rule);
      return action ? [{ rule, action, articles: [] }] : [];
    })
    .sort((a, b) => Number(b.action.kind === 'keep') - Number(a.action.kind === 'keep'));
  const compiledOf = new Map(compiled.rules.map((rule) => [rule.id, rule]));
  const titles = new Map(library.sources().map(({ id, title }) => [id, title]));
  const bodies = new Map<Day, ReadonlyMap<string, string>>();
  for (const [at, article] of arrived.entries()) {
    if (at % articlesAtOnce === 0) await letOthers();
    const day = index.dayOf(article.id);
    if (day === null) continue; // the index could not follow: nothing is known of its tags
    const ofDay = bodies.get(day) ?? (await library.readBodies(day));
    bodies.set(day, ofDay);
    const text = plainText(bodyOf(article, (hash) => ofDay.get(hash)) || article.summary);
    const source = titles.get(article.carriedBy[0]?.source ?? '');
    const { holding } = judgeArticle(
      ruleSubject(article, text, source, index.row(article.id)?.tags ?? []),
      compiled,
    );
    const first = decided.find(({ rule }) => {
      const one = compiledOf.get(rule.id);
      return one !== undefined && holding(one) !== null;
    });
    first?.articles.push(article.id);
  }
  return decided;
}

async function decide(
  rule: OwnRule,
  action: Deciding,
  articles: readonly ArticleId[],
  context: EngineContext,
): Promise<void> {
  const { library, index, now } = context;
  await commitInTurn(async () => {
    const changes: RecordChange[] = [];
    for (const article of articles) {
      const day = index.dayOf(article);
      if (day === null || (await library.readDecision(article, day)) !== null) continue;
      const setAside = action.kind === 'set-aside' ? { reason: action.reason } : null;
      const after = { article, read: false, kept: action.kind === 'keep', setAside, at: now() };
      changes.push({ kind: 'decision', id: article, before: null, after });
    }
    return changes.length === 0 ? null : { why: `By the rule: ${rule.name}`, changes };
  }, context);
}

import { setImmediate as letOthers } from 'node:timers/promises';
import type { RuleNotice } from '../../../shared/contract/rule-notice.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { OwnRule, RuleAction } from '../../../shared/model/own-rule.ts';
import { compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';
import { judgeArticle } from '../../../shared/tagging/judge-own-rules.ts';
import type { EngineContext } from '../engine-context.ts';
import { commitInTurn } from '../handlers/commit-changes.ts';
import { ruleSubject } from '../index/rule-subject.ts';
import { bodyOf } from '../library/body-of.ts';

type Deciding = Extract<RuleAction, { readonly kind: 'keep' | 'set-aside' }>;
/** A rule with those articles that arrived for which it holds. */
type Holding = { readonly rule: OwnRule; readonly articles: Article[] };

/** About five milliseconds of work. */
const articlesAtOnce = 20;

const decidingAction = ({ actions }: OwnRule): Deciding | null =>
  actions.find((action) => action.kind === 'keep' || action.kind === 'set-aside') ?? null;
const notifies = ({ actions }: OwnRule): boolean => actions.some(({ kind }) => kind === 'notify');

/** Does what rules do once, with what arrived; answers of which articles a person wants to be told. */
export type ActByRules = (arrived: readonly Article[]) => Promise<readonly RuleNotice[]>;

/** Of articles that the index cannot show yet nothing is known: they are looked at with those that arrive next. */
export function createActingByRules(context: EngineContext): ActByRules {
  let late: readonly Article[] = [];
  return async (arrived) => {
    const due = [...late, ...arrived];
    const isShown = ({ id }: Article): boolean => context.index.dayOf(id) !== null;
    late = due.filter((article) => !isShown(article));
    return await actByRules(due.filter(isShown), context);
  };
}

async function actByRules(
  arrived: readonly Article[],
  context: EngineContext,
): Promise<readonly RuleNotice[]> {
  const acting = [...context.library.records('rule').values()].filter(
    (rule) => rule.enabled && (decidingAction(rule) !== null || notifies(rule)),
  );
  if (acting.length === 0 || arrived.length === 0) return [];
  const holding = await holdingAmong(arrived, acting, context);
  await decideAll(holding, context);
  return holding
    .filter(({ rule, articles }) => notifies(rule) && articles.length > 0)
    .map(({ rule: { id, name }, articles }) => ({
      rule: { id, name },
      articles: articles.map(({ id, title }) => ({ id, title })),
    }));
}

async function holdingAmong(
  arrived: readonly Article[],
  acting: readonly OwnRule[],
  { library, index }: EngineContext,
): Promise<readonly Holding[]> {
  const compiled = compileOwnRules(acting);
  const holding = acting.map((rule): Holding => ({ rule, articles: [] }));
  const titles = new Map(library.sources().map(({ id, title }) => [id, title]));
  const bodies = new Map<Day, ReadonlyMap<string, string>>();
  for (const [at, article] of arrived.entries()) {
    if (at % articlesAtOnce === 0) await letOthers();
    const day = index.dayOf(article.id);
    if (day === null) continue; // it was removed meanwhile
    const ofDay = bodies.get(day) ?? (await library.readBodies(day));
    bodies.set(day, ofDay);
    const text = plainText(bodyOf(article, (hash) => ofDay.get(hash)) || article.summary);
    const source = titles.get(article.carriedBy[0]?.source ?? '');
    const judged = judgeArticle(
      ruleSubject(article, text, source, index.row(article.id)?.tags ?? []),
      compiled,
    );
    for (const [place, rule] of compiled.rules.entries()) {
      if (judged.holding(rule) !== null) holding[place]?.articles.push(article);
    }
  }
  return holding;
}

/**
 * Keeps and sets aside, one batch a rule, so that an undo takes back what one rule did. Keeping wins over setting
 * aside: what somebody wants to see must not vanish.
 */
async function decideAll(holding: readonly Holding[], context: EngineContext): Promise<void> {
  const decided = new Set<Article>();
  const deciding = holding
    .flatMap(({ rule, articles }) => {
      const action = decidingAction(rule);
      return action === null ? [] : [{ rule, articles, action }];
    })
    .sort((a, b) => Number(b.action.kind === 'keep') - Number(a.action.kind === 'keep'));
  for (const { rule, action, articles } of deciding) {
    const left = articles.filter((article) => !decided.has(article));
    for (const article of left) decided.add(article);
    if (left.length > 0) await decide(rule, action, left, context);
  }
}

/** What a person has decided on already is left alone. */
async function decide(
  rule: OwnRule,
  action: Deciding,
  articles: readonly Article[],
  context: EngineContext,
): Promise<void> {
  const { library, index, now } = context;
  await commitInTurn(async () => {
    const changes: RecordChange[] = [];
    for (const { id: article } of articles) {
      const day = index.dayOf(article);
      if (day === null || (await library.readDecision(article, day)) !== null) continue;
      const setAside = action.kind === 'set-aside' ? { reason: action.reason } : null;
      const after = { article, read: false, kept: action.kind === 'keep', setAside, at: now() };
      changes.push({ kind: 'decision', id: article, before: null, after });
    }
    return changes.length === 0 ? null : { why: `By the rule: ${rule.name}`, changes };
  }, context);
}

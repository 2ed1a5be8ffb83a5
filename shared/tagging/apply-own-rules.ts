import type { TagDecision } from '../model/decision.ts';
import type { Evidence } from '../model/evidence.ts';
import { byTagKind, type Tag } from '../model/tag.ts';
import { EVIDENCE_PER_TAG } from '../text/article-fields.ts';
import type { CompiledOwnRules } from './compile-own-rules.ts';
import { type JudgeArticle, judgeArticle, type RuleSubject } from './judge-own-rules.ts';
import { FAINT_RELEVANCE, relevanceOf } from './relevance.ts';

const byPlace = (a: Evidence, b: Evidence): number =>
  a.field.localeCompare(b.field) || a.start - b.start || a.end - b.end;

/** The words of a tag in the order of the article, each once. */
export function distinctEvidence(all: readonly Evidence[]): Evidence[] {
  const ordered = all.toSorted(byPlace);
  return ordered
    .filter((one, at) => {
      const before = ordered[at - 1];
      return before === undefined || byPlace(before, one) !== 0;
    })
    .slice(0, EVIDENCE_PER_TAG);
}

export type AppliedRules = {
  readonly tags: readonly Tag[];
  /** The ids of all rules that hold. */
  readonly holding: readonly string[];
};

/**
 * The tags that rules give an article, beside those that packs and persons gave. A tag that is there already gets no
 * second maker, and one that a person decided on is left as it was decided.
 */
export function applyOwnRules(
  subject: RuleSubject,
  decided: readonly TagDecision[],
  compiled: CompiledOwnRules,
  judge: JudgeArticle = judgeArticle(subject, compiled),
): AppliedRules {
  const given = new Map<string, Tag>();
  const holding: string[] = [];
  const taken = new Set([...decided, ...subject.tags].map(({ kind, id }) => `${kind} ${id}`));
  for (const rule of compiled.rules) {
    const evidence = judge.holding(rule);
    if (evidence === null) continue;
    holding.push(rule.id);
    for (const action of rule.actions) {
      if (action.kind !== 'tag') continue;
      const key = `${action.tag.kind} ${action.tag.id}`;
      if (taken.has(key)) continue;
      taken.add(key);
      given.set(key, { ...action.tag, maker: 'rule', rule: rule.id, evidence: distinctEvidence(evidence) });
    }
  }
  return { tags: [...given.values()], holding };
}

type Tagged = { readonly relevant: boolean; readonly relevance: number; readonly tags: readonly Tag[] };

/** With the tags of rules: who gives a theme says that the article is on the subject. */
export function withRuleTags<Article extends Tagged>(
  article: Article,
  added: readonly Tag[],
): Article & { readonly tags: Tag[] } {
  const themes = added.filter(({ kind }) => kind === 'theme').map(({ evidence }) => evidence);
  const shown = themes.filter(({ length }) => length > 0);
  const isRaised = themes.length > 0;
  return {
    ...article,
    relevant: article.relevant || isRaised,
    relevance: isRaised
      ? Math.max(article.relevance, relevanceOf(shown), FAINT_RELEVANCE)
      : article.relevance,
    tags: [...article.tags, ...added].sort(byTagKind),
  };
}

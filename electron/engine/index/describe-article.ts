import { hash } from 'node:crypto';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { cutText, plainText } from '../../../shared/feeds/plain-text.ts';
import { readingMinutes } from '../../../shared/feeds/reading-minutes.ts';
import { applyOwnRules, withRuleTags } from '../../../shared/tagging/apply-own-rules.ts';
import { applyTagDecisions } from './apply-tag-decisions.ts';
import { articleFlags, flagsOfDecision } from './article-flags.ts';
import type { IndexItem } from './index-item.ts';
import { ruleSubject } from './rule-subject.ts';
import { settleRelevance } from './settle-relevance.ts';
import type { TagArticle } from './tag-article.ts';
import { compileTaggingRules, noTaggingRules, type TaggingRules } from './tagging-rules.ts';

export type TermName = {
  readonly kind: 'actor' | 'theme' | 'countermeasure' | 'source' | 'language' | 'rule';
  readonly id: string;
};

/** The part of a row that only the article decides: titles of sources and decisions join it when it is shown. */
export type ShownArticle = Omit<ArticleRow, 'id' | 'sources' | 'storyId' | 'read' | 'kept' | 'setAside'> & {
  readonly sources: readonly string[];
};

/** One article as the index stores it. */
export type DescribedArticle = {
  readonly id: string;
  readonly keys: readonly string[];
  readonly contentHash: string;
  readonly moment: number;
  readonly flags: number;
  readonly setAside: string | null;
  readonly terms: readonly TermName[];
  readonly carriers: readonly { readonly source: string; readonly contentHash: string }[];
  readonly shown: ShownArticle;
  readonly clues: string;
  /** What is cut into tokens by whoever writes it: that thread has time while the next articles are described. */
  readonly title: string;
  readonly text: string;
  /** Stands for keys and texts: as long as it is the same the article is found by the same. */
  readonly foundBy: string;
};

const excerptLength = 400;
const noRules = compileTaggingRules(noTaggingRules);

function termsOf({ sources, language, tags }: ShownArticle, rules: readonly string[]): readonly TermName[] {
  const names: TermName[] = [
    ...tags,
    ...sources.map((id) => ({ kind: 'source', id }) as const),
    ...rules.map((id) => ({ kind: 'rule', id }) as const),
  ];
  if (language !== null) names.push({ kind: 'language', id: language.toLowerCase() });
  const unique = new Map(names.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...unique.values()];
}

function show({ article, body }: IndexItem, text: string, tagged: ReturnType<TagArticle>): ShownArticle {
  // Most feeds give a summary and nothing else, so that it is the body as well.
  const isTagged = (theme: string): boolean =>
    tagged.tags.some(({ kind, id }) => kind === 'theme' && id === theme);
  const denied = (tagged.denied ?? []).filter(({ id }) => !isTagged(id));
  const isBody = article.summary === '' || article.summary === body;
  return {
    title: article.title,
    url: article.url,
    summary: cutText(isBody ? text : plainText(article.summary), excerptLength),
    published: article.published,
    dateGuessed: article.dateGuessed,
    firstSeen: article.firstSeen,
    language: article.language,
    minutes: readingMinutes(text, article.language),
    sources: [...new Set(article.carriedBy.map(({ source }) => source))],
    relevant: tagged.relevant,
    relevance: tagged.relevance,
    tags: tagged.tags,
    ...(denied.length > 0 && { denied }),
  };
}

const foundBy = (keys: readonly string[], title: string, text: string): string =>
  hash('sha1', [...keys, title, text].join('\n'), 'base64url');

/** Everything that the index derives from an article: its text, tags, and what a list shows of it. */
export function describeArticle(
  item: IndexItem,
  titleOfSource: (id: string) => string | undefined,
  tagArticle: TagArticle,
  rules: TaggingRules = noRules,
): DescribedArticle {
  const { article, keys, body, decision } = item;
  const text = plainText(body || article.summary);
  const source = titleOfSource(article.carriedBy[0]?.source ?? '');
  const decided = applyTagDecisions(tagArticle(article, text, source), decision?.tags ?? []);
  const subject = ruleSubject(article, text, source, decided.tags);
  const applied = applyOwnRules(subject, decision?.tags ?? [], rules.own);
  const tagged = applied.tags.length === 0 ? decided : withRuleTags(decided, applied.tags);
  const found = show(item, text, tagged);
  const shown = { ...found, ...settleRelevance(found, decision?.relevant, rules.relevance) };
  return {
    id: article.id,
    keys: [...new Set(keys)],
    contentHash: article.contentHash,
    moment: Date.parse(article.published ?? article.firstSeen),
    flags: articleFlags.present | (shown.relevant ? articleFlags.relevant : 0) | flagsOfDecision(decision),
    setAside: decision?.setAside?.reason ?? null,
    terms: termsOf(shown, applied.holding),
    carriers: article.carriedBy.map(({ source, contentHash }) => ({ source, contentHash })),
    shown,
    clues: tagged.clues,
    title: article.title,
    text,
    foundBy: foundBy(keys, article.title, text),
  };
}

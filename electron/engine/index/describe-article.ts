import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { cutText, plainText } from '../../../shared/feeds/plain-text.ts';
import { readingMinutes } from '../../../shared/feeds/reading-minutes.ts';
import { tokensOf } from '../../../shared/search/tokens.ts';
import { applyOwnRules, withRuleTags } from '../../../shared/tagging/apply-own-rules.ts';
import { type CompiledOwnRules, compileOwnRules } from '../../../shared/tagging/compile-own-rules.ts';
import { applyDecision } from './apply-decision.ts';
import { articleFlags, flagsOfDecision } from './article-flags.ts';
import type { IndexItem } from './index-item.ts';
import { ruleSubject } from './rule-subject.ts';
import type { TagArticle } from './tag-article.ts';

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
  readonly titleTokens: string;
  readonly bodyTokens: string;
};

const excerptLength = 400;
const noRules = compileOwnRules([]);

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
  };
}

/** Everything that the index derives from an article: its text, tags, tokens, and what a list shows of it. */
export function describeArticle(
  item: IndexItem,
  titleOfSource: (id: string) => string | undefined,
  tagArticle: TagArticle,
  rules: CompiledOwnRules = noRules,
): DescribedArticle {
  const { article, keys, body, decision } = item;
  const text = plainText(body || article.summary);
  const source = titleOfSource(article.carriedBy[0]?.source ?? '');
  const decided = applyDecision(tagArticle(article, text, source), decision);
  const subject = ruleSubject(article, text, source, decided.tags);
  const applied = applyOwnRules(subject, decision?.tags ?? [], rules);
  const tagged =
    applied.tags.length === 0
      ? decided
      : withRuleTags(decided, applied.tags, decision?.relevant !== undefined);
  const shown = show(item, text, tagged);
  return {
    id: article.id,
    keys: [...new Set(keys)],
    contentHash: article.contentHash,
    moment: Date.parse(article.published ?? article.firstSeen),
    flags: articleFlags.present | (tagged.relevant ? articleFlags.relevant : 0) | flagsOfDecision(decision),
    setAside: decision?.setAside?.reason ?? null,
    terms: termsOf(shown, applied.holding),
    carriers: article.carriedBy.map(({ source, contentHash }) => ({ source, contentHash })),
    shown,
    clues: tagged.clues,
    titleTokens: tokensOf(article.title).join(' '),
    bodyTokens: tokensOf(text).join(' '),
  };
}

import type { ArticleClues } from '../../shared/stories/article-clues.ts';
import { groupStories } from '../../shared/stories/group-stories.ts';
import { createClueReader } from '../../shared/stories/read-clues.ts';
import { daysApart } from '../../shared/stories/span-of.ts';
import { tagText } from '../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { addCounts, type Scores } from './scoring.ts';

export type LabelledArticle = {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: string;
  readonly cluster?: string | null;
  readonly origin?: string;
};

/** By article: what it is grouped under. */
type Found = ReadonlyMap<string, { readonly story: string; readonly origin: string }>;
type Pair = { readonly a: LabelledArticle; readonly b: LabelledArticle };
/** `errors` are lines for a person: `+` stands for a pair too many, `-` for one that is missing. */
export type StoryScores = { readonly scores: Scores; readonly errors: string[] };

const vocabulary = compileVocabulary(shippedVocabulary);
const readClues = createClueReader(shippedVocabulary);

function cluesOf({ id, title, text, source, url, published }: LabelledArticle): ArticleClues {
  const more = { ...(source && { source }), ...(url && { url }), ...(published && { published }) };
  const input = { id, title, text, ...more };
  return readClues(input, tagText(input, vocabulary));
}

function storyAndOrigin(clues: readonly ArticleClues[]): Found {
  return new Map(
    groupStories(clues).flatMap(({ id, origins }) =>
      origins.flatMap((origin) =>
        origin.articles.map((article) => [article, { story: id, origin: origin.id }] as const),
      ),
    ),
  );
}

function count(scores: Scores, keys: readonly string[], wanted: boolean, got: boolean): void {
  const outcome = wanted ? (got ? 'right' : 'missing') : got ? 'extra' : null;
  for (const key of keys) addCounts(scores, key, outcome === null ? {} : { [outcome]: 1 });
}

function scoreOrigins({ a, b }: Pair, found: Found, { scores, errors }: StoryScores): void {
  const wanted = a.origin === b.origin && (a.origin !== 'own' || a.source === b.source);
  const got = found.get(a.id)?.origin === found.get(b.id)?.origin;
  count(scores, ['origins'], wanted, got);
  if (wanted !== got) errors.push(`origin ${got ? '+' : '-'} ${a.id} ${b.id} ${a.source} | ${b.source}`);
}

function scorePair({ a, b }: Pair, found: Found, all: StoryScores): void {
  const wanted = Boolean(a.cluster) && a.cluster === b.cluster;
  const got = found.get(a.id)?.story === found.get(b.id)?.story;
  const language = a.language === b.language ? a.language : 'mixed';
  count(all.scores, ['stories', `stories ${language}`], wanted, got);
  if (wanted !== got) all.errors.push(`${got ? '+' : '-'} ${a.id} ${b.id} ${a.title} | ${b.title}`);
  if (wanted && got && a.origin) scoreOrigins({ a, b }, found, all);
}

/**
 * Pairs of articles that report one event, those known to lie over two weeks apart not counted, and of those in one
 * story the pairs that have one origin. A pair of two languages counts for "mixed".
 */
export function scoreStories(articles: readonly LabelledArticle[]): StoryScores {
  const clues = articles.map(cluesOf);
  const found = storyAndOrigin(clues);
  const all: StoryScores = { scores: new Map(), errors: [] };
  articles.forEach((a, at) => {
    for (let next = at + 1; next < articles.length; next += 1) {
      const [b, left, right] = [articles[next], clues[at], clues[next]];
      if (b && left && right && daysApart(left.span, right.span) <= 14) scorePair({ a, b }, found, all);
    }
  });
  return all;
}

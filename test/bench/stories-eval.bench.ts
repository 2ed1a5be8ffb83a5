/**
 * Scores stories and origins on labelled articles: pairs of articles that report one event, pairs known to lie more
 * than 14 days apart not counted; a table for each language (a pair of two languages counts for "mixed"), and the
 * errors with `--errors`.
 *
 * Run it with node: `node test/bench/stories-eval.bench.ts [FILE.jsonl...] [--errors]`. `first-sight` was written before
 * anything was tuned and its errors were not looked at; `worked-on` was tuned on.
 */
import type { ArticleClues } from '../../shared/stories/article-clues.ts';
import { groupStories } from '../../shared/stories/group-stories.ts';
import { createClueReader } from '../../shared/stories/read-clues.ts';
import { daysApart } from '../../shared/stories/span-of.ts';
import { compileVocabulary } from '../../shared/tagging/compile-vocabulary.ts';
import { tagText } from '../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { addCounts, printScores, readLabelled, type Scores } from '../support/scoring.ts';

type Labelled = {
  id: string;
  language: string;
  title: string;
  text: string;
  source?: string;
  published?: string;
  cluster?: string | null;
  origin?: string;
};

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const files =
  named.length > 0
    ? named
    : [
        'test/fixtures/stories/first-sight.jsonl',
        'test/fixtures/stories/worked-on.jsonl',
        '../shared/eval/dev.jsonl',
      ];

const vocabulary = compileVocabulary(shippedVocabulary);
const readClues = createClueReader(shippedVocabulary);

function countPair(counts: Scores, keys: string[], wanted: boolean, got: boolean): void {
  const outcome = wanted ? (got ? 'right' : 'missing') : got ? 'extra' : null;
  for (const key of keys) addCounts(counts, key, outcome === null ? {} : { [outcome]: 1 });
}

/** By article: what it is grouped under. */
function storyAndOrigin(clues: readonly ArticleClues[]): Map<string, { story: string; origin: string }> {
  return new Map(
    groupStories(clues).flatMap(({ id, origins }) =>
      origins.flatMap((origin) =>
        origin.articles.map((article) => [article, { story: id, origin: origin.id }] as const),
      ),
    ),
  );
}

function report(articles: readonly Labelled[]): void {
  const clues = articles.map((article) => {
    const { id, title, text, source, published } = article;
    const input = { id, title, text, ...(source && { source }), ...(published && { published }) };
    return readClues(input, tagText(input, vocabulary));
  });
  const found = storyAndOrigin(clues);
  const counts: Scores = new Map();
  articles.forEach((a, at) => {
    for (let next = at + 1; next < articles.length; next += 1) {
      const b = articles[next];
      const [left, right] = [clues[at], clues[next]];
      if (!b || !left || !right || daysApart(left.span, right.span) > 14) continue;
      const [x, y] = [found.get(a.id), found.get(b.id)];
      const wanted = Boolean(a.cluster) && a.cluster === b.cluster;
      const got = x?.story === y?.story;
      const language = a.language === b.language ? a.language : 'mixed';
      countPair(counts, ['stories', `stories ${language}`], wanted, got);
      if (wanted && got && a.origin) {
        const isOne = a.origin === b.origin && (a.origin !== 'own' || a.source === b.source);
        countPair(counts, ['origins'], isOne, x?.origin === y?.origin);
        if (options.includes('--errors') && isOne !== (x?.origin === y?.origin))
          process.stdout.write(`  origin ${isOne ? '-' : '+'} ${a.id} ${b.id} ${a.source} | ${b.source}\n`);
      }
      if (wanted !== got && options.includes('--errors'))
        process.stdout.write(`  ${got ? '+' : '-'} ${a.id} ${b.id} ${a.title} | ${b.title}\n`);
    }
  });
  printScores(counts, 20);
}

readLabelled(files, report);

/**
 * Scores the shipped packs on labelled articles and prints what was missed and what was too much.
 *
 * Run it with node: `node test/bench/tagging-eval.bench.ts [FILE.jsonl...] [--errors]`. Scores are micro-averaged over
 * all articles; actors outside the packs are not counted either way. Without a file it reads the texts that we wrote
 * ourselves and, where it is there, the labelled set beside the checkout.
 */

import { type TaggedText, tagText } from '../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { addCounts, printScores, readLabelled, type Scores } from '../support/scoring.ts';

type Labelled = {
  id: string;
  language: string;
  title: string;
  text: string;
  relevant: boolean;
  actors: { name: string }[];
  themes: string[];
  countermeasures: string[];
};
const kinds = ['actors', 'themes', 'countermeasures', 'relevant'] as const;
type Kind = (typeof kinds)[number];

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const ownTexts = ['probes', 'news-paragraphs', 'terse-news', 'retold-news'].map(
  (name) => `test/fixtures/tagging/${name}.jsonl`,
);
const files = named.length > 0 ? named : ['../shared/eval/dev.jsonl', ...ownTexts];
const known = new Set(shippedVocabulary.actors.map(({ name }) => name));

function expected(article: Labelled): Record<Kind, string[]> {
  return {
    actors: article.actors.map(({ name }) => name).filter((name) => known.has(name)),
    themes: article.themes,
    countermeasures: article.countermeasures,
    relevant: article.relevant ? ['relevant'] : [],
  };
}

function found(tagged: TaggedText): Record<Kind, string[]> {
  return {
    actors: tagged.actors.map(({ name }) => name),
    themes: tagged.themes.map(({ id }) => id),
    countermeasures: tagged.countermeasures.map(({ id }) => id),
    relevant: tagged.relevant ? ['relevant'] : [],
  };
}

function quote(tagged: TaggedText, id: string): string {
  const tags = [...tagged.actors, ...tagged.themes, ...tagged.countermeasures];
  const tag = tags.find((each) => each.id === id || ('name' in each && each.name === id));
  return tag ? JSON.stringify(tag.evidence.map(({ text }) => text)) : '';
}

function count(totals: Scores, key: string, wanted: string[], got: string[]): void {
  addCounts(totals, key, {
    right: got.filter((id) => wanted.includes(id)).length,
    extra: got.filter((id) => !wanted.includes(id)).length,
    missing: wanted.filter((id) => !got.includes(id)).length,
  });
}

function report(articles: readonly Labelled[]): void {
  const totals: Scores = new Map();
  const vocabulary = compileVocabulary(shippedVocabulary);
  for (const article of articles) {
    const tagged = tagText({ title: article.title, text: article.text }, vocabulary);
    const [wanted, got] = [expected(article), found(tagged)];
    const errors: string[] = [];
    for (const kind of kinds) {
      count(totals, `all ${kind}`, wanted[kind], got[kind]);
      count(totals, `${article.language} ${kind}`, wanted[kind], got[kind]);
      for (const id of wanted[kind]) if (!got[kind].includes(id)) errors.push(`  - ${id}`);
      for (const id of got[kind])
        if (!wanted[kind].includes(id)) errors.push(`  + ${id} ${quote(tagged, id)}`);
    }
    if (errors.length > 0 && options.includes('--errors')) {
      process.stdout.write(`${article.id} ${article.language} ${article.title}\n${errors.join('\n')}\n`);
    }
  }
  printScores(totals, 26);
}

readLabelled(files, report);

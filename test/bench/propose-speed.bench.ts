/**
 * How long it takes to propose from 1,000 articles that are tagged already, each of them a story. The articles are the
 * labelled texts, two joined in one, some 1,000 characters each. Run it with node: `node test/bench/propose-speed.bench.ts`.
 */
import { readFileSync } from 'node:fs';
import { createProposer } from '../../shared/ledger/propose/propose-incidents.ts';
import { tagText } from '../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import type { LabelledText } from '../support/score-proposals.ts';

const ARTICLES = 1000;
const LIMIT = 5000;

const texts = ['first', 'second', 'third', 'fourth', 'long'].flatMap((name) =>
  readFileSync(new URL(`../fixtures/propose/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    // The files are ours, in this format.
    .map((line) => JSON.parse(line) as LabelledText),
);
const vocabulary = compileVocabulary(shippedVocabulary);
const propose = createProposer(shippedVocabulary);
const stories = Array.from({ length: ARTICLES }, (_, at) => {
  const [one, other] = [texts[at % texts.length], texts[(at * 7) % texts.length]];
  const { title = '', source = '', published = '' } = one ?? {};
  const text = `${one?.text ?? ''}\n\n${other?.text ?? ''}`;
  const input = { id: String(at), title, source, published, text };
  return [{ input, tags: tagText(input, vocabulary) }];
});

const started = performance.now();
const proposals = propose(stories);
const took = performance.now() - started;
console.log(`${ARTICLES} articles, ${proposals.length} proposals: ${took.toFixed(0)} ms (limit ${LIMIT} ms)`);
if (took > LIMIT) process.exitCode = 1;

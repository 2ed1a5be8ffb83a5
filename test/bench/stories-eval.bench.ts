/**
 * Scores stories and origins on labelled articles (see score-stories), with a table for each language, and the errors
 * with `--errors`. The fixtures' own README says which set was written when.
 *
 * Run it with node: `node test/bench/stories-eval.bench.ts [FILE.jsonl...] [--errors]`.
 */
import { type LabelledArticle, scoreStories } from '../support/score-stories.ts';
import { printScores, readLabelled } from '../support/scoring.ts';

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const files =
  named.length > 0
    ? named
    : [
        ...['first-sight', 'worked-on', 'august', 'october', 'june'].map(
          (name) => `test/fixtures/stories/${name}.jsonl`,
        ),
        '../shared/eval/dev.jsonl',
      ];

readLabelled<LabelledArticle>(files, (articles) => {
  const { scores, errors } = scoreStories(articles);
  if (options.includes('--errors')) for (const error of errors) process.stdout.write(`  ${error}\n`);
  printScores(scores, 20);
});

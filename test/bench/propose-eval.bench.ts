/**
 * Scores proposals on labelled texts, each handed in by itself: precision and recall of each part, for all and for each
 * language, and with `--errors` what is missing (-) and too much (+), text by text.
 *
 * Run it with node: `node test/bench/propose-eval.bench.ts [FILE.jsonl...] [--errors]`. The fixtures' own README says
 * which set was written when.
 */
import { type LabelledText, scoreProposals } from '../support/score-proposals.ts';
import { printScores, readLabelled } from '../support/scoring.ts';

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const files =
  named.length > 0
    ? named
    : ['first', 'second', 'third', 'fourth', 'long'].map((name) => `test/fixtures/propose/${name}.jsonl`);

readLabelled<LabelledText>(files, (texts) => {
  const { scores, errors } = scoreProposals(texts);
  if (options.includes('--errors')) for (const error of errors) process.stdout.write(`${error}\n`);
  printScores(scores, 20);
});

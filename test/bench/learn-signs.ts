/**
 * Learns what signs weigh (shared/vocabulary/signs.ts) from the labelled texts that we wrote ourselves, and writes
 * shared/vocabulary/sign-weights.ts anew: `node test/bench/learn-signs.ts [--without FILE]`. To run it again with the
 * same texts and concepts gives the same weights.
 *
 * Plain logistic regression for each topic by itself, all texts at every step, with a small pull of all weights
 * towards where they began. A plain sentence tells of one topic; of the others it says nothing, and they learn nothing from it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { measureStrengths } from '../../shared/tagging/weigh-signs.ts';
import { roomForSigns } from '../../shared/text/compile-signs.ts';
import { compileVocabulary } from '../../shared/text/compile-vocabulary.ts';
import { findHits } from '../../shared/text/find-hits.ts';
import { normaliseText } from '../../shared/text/normalise-text.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { type Signs, writeSigns } from '../../shared/vocabulary/signs.ts';

const STEPS = 300;
const [PACE, MOMENTUM, PULL, SMALLEST] = [8, 0.9, 2.5e-5, 0.4];
/** What the words of a measure weigh for it before anything is learned: few texts tell of the rarer ones. */
const OWN_WORDS = 20;

type Labelled = {
  id: string;
  title: string;
  text: string;
  relevant?: boolean;
  themes?: string[];
  countermeasures?: string[];
};
type Lesson = {
  signs: number[];
  strengths: number[];
  told: Set<string>;
  /** The one topic of a plain sentence. */
  only: string | undefined;
};

const withoutAt = process.argv.indexOf('--without');
const without = withoutAt < 0 ? undefined : process.argv[withoutAt + 1];
const files = [
  'probes',
  'news-paragraphs',
  'retold-news',
  'terse-news',
  'plain-sentences',
  'oblique-news',
  'fresh-news',
  'brief-news',
  'other-news',
].filter((name) => name !== without);

const vocabulary = compileVocabulary(shippedVocabulary);
/** What a text says of itself is no sign of what it is about. */
const concepts = [...vocabulary.concepts].filter(([id]) => !id.startsWith('mode-'));
const groups = Int32Array.from(concepts, ([, group]) => group);
const SUBJECT = 'subject';

function lessonOf({ id, title, text, relevant, themes, countermeasures }: Labelled): Lesson {
  const hits = findHits(normaliseText(`${title}\n\n${text}`, vocabulary.textRoom), vocabulary);
  const present = roomForSigns(groups.length);
  measureStrengths(groups, hits, vocabulary, present);
  const signs = [...present.signs.subarray(0, present.count)];
  const strengths = [...present.strengths.subarray(0, present.count)];
  const only = themes ? undefined : id;
  const told = new Set(only ? [only] : [...(themes ?? []), ...(countermeasures ?? [])]);
  if (relevant ?? only !== undefined) told.add(SUBJECT);
  return { signs, strengths, told, only };
}

const linesOf = (file: string) =>
  readFileSync(`test/fixtures/tagging/${file}`, 'utf8').split('\n').filter(Boolean);

const everyday = { id: '', title: '', relevant: false, themes: [], countermeasures: [] };
const lessons = [
  // The files are ours, in this format.
  ...files.flatMap((name) => linesOf(`${name}.jsonl`).map((line) => JSON.parse(line) as Labelled)),
  ...linesOf('everyday-sentences.txt').map((text) => ({ ...everyday, text })),
].map(lessonOf);

function learn(topic: string): Signs {
  const heard = lessons.filter(({ only }) => only === undefined || only === topic || topic === SUBJECT);
  const first = Float64Array.from(concepts, ([id]) => (id === `act-${topic}` ? OWN_WORDS : 0));
  const weights = first.slice();
  const speed = new Float64Array(groups.length);
  const slope = new Float64Array(groups.length);
  let [base, baseSpeed] = [-4, 0];
  for (let step = 0; step < STEPS; step += 1) {
    slope.fill(0);
    let baseSlope = 0;
    for (const { signs, strengths, told } of heard) {
      let sum = base;
      for (let at = 0; at < signs.length; at += 1)
        sum += (weights[signs[at] ?? 0] ?? 0) * (strengths[at] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (told.has(topic) ? 1 : 0);
      baseSlope += error;
      for (let at = 0; at < signs.length; at += 1) {
        const sign = signs[at] ?? 0;
        slope[sign] = (slope[sign] ?? 0) + error * (strengths[at] ?? 0);
      }
    }
    for (let sign = 0; sign < weights.length; sign += 1) {
      const pull = (slope[sign] ?? 0) / lessons.length + PULL * ((weights[sign] ?? 0) - (first[sign] ?? 0));
      speed[sign] = MOMENTUM * (speed[sign] ?? 0) - PACE * pull;
      weights[sign] = (weights[sign] ?? 0) + (speed[sign] ?? 0);
    }
    baseSpeed = MOMENTUM * baseSpeed - (PACE / 10) * (baseSlope / lessons.length);
    base += baseSpeed;
  }
  const kept = concepts.flatMap(([id], sign) => {
    const weight = weights[sign] ?? 0;
    return Math.abs(weight) < SMALLEST ? [] : [[id, weight] as const];
  });
  return { base, weights: Object.fromEntries(kept.sort((a, b) => b[1] - a[1])) };
}

function lineOf(id: string): string {
  const key = /^[a-z]+$/.test(id) ? id : `'${id}'`;
  return `  ${key}:\n    '${writeSigns(learn(id))}',\n`;
}

const tableOf = (name: string, ids: readonly string[]) =>
  `export const ${name}: Readonly<Record<string, string>> = {\n${ids.map(lineOf).join('')}};\n`;

writeFileSync(
  'shared/vocabulary/sign-weights.ts',
  `/** Written by test/bench/learn-signs.ts, in the notation of \`readSigns\`: change the texts it learns from, not this. */

export const subjectWeights =
  '${writeSigns(learn(SUBJECT))}';

${tableOf(
  'themeWeights',
  shippedVocabulary.themes.map(({ id }) => id),
)}
${tableOf(
  'countermeasureWeights',
  shippedVocabulary.countermeasures.map(({ id }) => id),
)}`,
);
process.stdout.write(`${lessons.length} texts, ${groups.length} signs\n`);

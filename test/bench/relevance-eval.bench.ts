/**
 * What learned relevance does for made-up readers of real feeds, who correct articles as they meet them.
 *
 * Run it with node: `node test/bench/relevance-eval.bench.ts`. Each reader wants what the packs find, but for one thing.
 * A column is a number of corrections; the score is that on all articles that they did not correct, before and after,
 * and beside it what cross-validation on the corrections alone had promised.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseFeedBytes } from '../../electron/engine/collect/parse-feed-bytes.ts';
import { cutText, plainText } from '../../shared/feeds/plain-text.ts';
import { chooseUncorrected } from '../../shared/relevance/choose-examples.ts';
import { crossValidate } from '../../shared/relevance/cross-validate.ts';
import { createRelevanceJudge, judgeRelevance } from '../../shared/relevance/judge-relevance.ts';
import { type KnownSubject, learnWeights } from '../../shared/relevance/learn-weights.ts';
import { type RelevanceScore, scoreOf } from '../../shared/relevance/relevance-score.ts';
import { keyOfTrait, traitsOf } from '../../shared/relevance/traits-of.ts';
import { tagText } from '../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';

const folders = ['feeds-ai-vendors', 'feeds-real'].map((name) => `../shared/corpora/${name}`);
const missing = folders.filter((folder) => !existsSync(folder));
if (missing.length > 0) {
  process.stdout.write(`skipped: ${missing.join(' and ')} not here\n`);
  process.exit(0);
}

const vocabulary = compileVocabulary(shippedVocabulary);
const context = { contentType: null, base: 'https://feeds.example/', now: Date.parse('2026-08-22') };

/** A fixed sequence that looks like chance, so that every run makes the same readers. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function readFeed(file: string): Promise<KnownSubject[]> {
  const { feed } = await parseFeedBytes(readFileSync(file), context);
  const source = basename(file);
  return (feed?.articles ?? []).map(({ title, summary, content }, at) => {
    const text = plainText(content || summary);
    const tagged = tagText({ title, text }, vocabulary);
    const tags = [
      ...tagged.actors.map(({ id }) => ({ kind: 'actor' as const, id })),
      ...tagged.themes.map(({ id }) => ({ kind: 'theme' as const, id })),
      ...tagged.countermeasures.map(({ id }) => ({ kind: 'countermeasure' as const, id })),
    ];
    const lead = cutText(plainText(summary || content), 400);
    const traits = traitsOf({
      title,
      summary: lead,
      language: feed?.feed.language ?? null,
      sources: [source],
      tags,
    });
    return { id: `${source} ${at}`, story: title, traits, relevance: tagged.relevance };
  });
}

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile()),
);
const articles = shuffled((await Promise.all(files.map(readFeed))).flat(), 7);

const has = (kind: string, ...ids: string[]) => {
  const keys = ids.map((id) => `${kind} ${id}`);
  return ({ traits }: KnownSubject) => traits.some((trait) => keys.includes(keyOfTrait(trait)));
};
const packs = ({ relevance }: KnownSubject): boolean => relevance > 0;

function mostFrequent(kind: string): string {
  const counts = new Map<string, number>();
  for (const article of articles.filter(packs)) {
    for (const trait of article.traits)
      if (trait.kind === kind) counts.set(trait.id, (counts.get(trait.id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const noisy = mostFrequent('source');
const tired = mostFrequent('theme');
const hardware = has('word', 'gpu', 'gpus', 'chip', 'chips', 'nvidia', 'datacenter');
const releases = has('word', 'release', 'released', 'introducing', 'launch', 'launches', 'available');
const readers: Readonly<Record<string, (article: KnownSubject) => boolean>> = {
  [`does not want the source ${noisy}`]: (one) => packs(one) && !has('source', noisy)(one),
  [`does not want the theme ${tired}`]: (one) => packs(one) && !has('theme', tired)(one),
  'wants hardware too': (one) => packs(one) || hardware(one),
  'does not want product news': (one) => packs(one) && !releases(one),
  'wants hardware and no product news': (one) => (packs(one) && !releases(one)) || hardware(one),
  'corrects at random': (one) => packs(one) !== (one.id.length * 7 + one.story.length) % 9 < 1,
};

const shown = ({ precision, recall, right, of }: RelevanceScore): string =>
  `P ${(precision ?? 0).toFixed(2)} R ${(recall ?? 0).toFixed(2)} ${((100 * right) / of).toFixed(1)} %`;

process.stdout.write(
  `${articles.length} articles of ${files.length} feeds, ${articles.filter(packs).length} on the subject as the packs find\n`,
);
for (const [reader, wants] of Object.entries(readers)) {
  const wrong = articles.filter((one) => wants(one) !== packs(one));
  process.stdout.write(`\n${reader}: ${wrong.length} to correct\n`);
  for (const size of [20, 40, 80, 160]) {
    if (wrong.length < size * 1.5) continue;
    const corrections = wrong.slice(0, size).map((one) => ({ ...one, relevant: wants(one) }));
    const ids = new Set(corrections.map(({ id }) => id));
    const rest = articles.filter(({ id }) => !ids.has(id));
    const uncorrected = chooseUncorrected(rest, corrections);
    const begun = performance.now();
    const weights = [...learnWeights(corrections, uncorrected)];
    const ms = performance.now() - begun;
    const judge = createRelevanceJudge({ leaning: 'as-found', weights });
    const judged = (one: KnownSubject) => judgeRelevance(one.relevance, one.traits, judge).relevant;
    const before = scoreOf(rest.map((one) => ({ relevant: wants(one), judged: packs(one) })));
    const after = scoreOf(rest.map((one) => ({ relevant: wants(one), judged: judged(one) })));
    const promised = crossValidate(corrections, uncorrected)['as-found'];
    const strongest = weights.slice(0, 4).map(({ kind, id, by }) => `${kind} ${id} ${by}`);
    process.stdout.write(
      `  ${String(size).padStart(4)}: before ${shown(before)}, after ${shown(after)}; of corrections ${promised.right}/${promised.of}; ${weights.length} weights in ${ms.toFixed(0)} ms: ${strongest.join(', ')}\n`,
    );
  }
}

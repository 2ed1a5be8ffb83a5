/**
 * How long grouping takes on one core: 10,000 articles from nothing, 100 more, and hostile sets, whose time must grow
 * with their number. Reading the clues of an article is measured apart: it is done once, when the article comes in.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { ArticleClues, Clue } from '../../shared/stories/article-clues.ts';
import { createStoryGrouper } from '../../shared/stories/group-stories.ts';
import { createClueReader } from '../../shared/stories/read-clues.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01');

/** Always the same numbers, 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words are met as in texts: a few everywhere, most hardly ever. */
const wordNumber = (random: () => number): number => Math.floor(50_000 ** random());

function eventClues(event: number, random: () => number): Clue[] {
  const clue = (key: string, kind: Clue['kind'], weight: number): Clue => ({ key, kind, weight, text: key });
  return [
    ...Array.from({ length: 5 }, (_, at) => clue(`n${event}-${at}`, 'name', 1.4)),
    clue(`#${1000 + event}`, 'number', 1),
    clue(`actor:${Math.floor(random() * 30)}`, 'common-actor', 1.4),
    clue(`theme:${Math.floor(random() * 37)}`, 'theme', 1),
  ];
}

/** Articles of events that each run for two days, over so many days, with stray words, sketches and words of their own. */
function madeArticles(count: number, days: number, seed: number): ArticleClues[] {
  const random = createRandom(seed);
  const events = Array.from({ length: Math.ceil(count / 4) }, (_, event) => ({
    day: random() * days,
    clues: eventClues(event, random),
  }));
  return Array.from({ length: count }, (_, at) => {
    const event = events[Math.floor(random() * events.length)];
    const words = new Set(Array.from({ length: 45 }, () => `w${wordNumber(random)}`));
    const moment = START + ((event?.day ?? 0) + random() * 2) * DAY;
    const shared = (event?.clues ?? []).filter(() => random() < 0.7);
    return {
      id: `art-${at}`,
      span: { from: moment, to: moment },
      language: random() < 0.7 ? 'en' : 'de',
      clues: [...shared, ...[...words].map((key): Clue => ({ key, kind: 'word', weight: 1, text: key }))],
      sketch: Array.from({ length: 32 }, () => Math.floor(random() * 2 ** 32)).sort((a, b) => a - b),
      origin: { kind: 'own-reporting', key: `source:${at % 200}`, name: '' },
      isRecap: false,
    };
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const print = (what: string, ms: number, more = ''): void =>
  console.log(`${what.padEnd(52)} ${ms.toFixed(0).padStart(6)} ms   ${more}`);

function measure(articles: readonly ArticleClues[], more: readonly ArticleClues[], name: string): void {
  const grouper = createStoryGrouper();
  let stories = 0;
  const whole = timed(() => {
    grouper.add(articles);
    stories = grouper.regroup().stories.length;
  });
  print(`${name}: ${articles.length} articles`, whole, `${stories} stories`);
  if (more.length === 0) return;
  const added = timed(() => {
    grouper.add(more);
    stories = grouper.regroup().stories.length;
  });
  print(`${name}: ${more.length} more`, added, `${stories} stories changed`);
}

const renamed = (articles: readonly ArticleClues[], by: string): ArticleClues[] =>
  articles.map((article) => ({ ...article, id: by + article.id }));

measure(madeArticles(2000, 12, 1), [], 'warming up');
for (const days of [30, 365]) {
  const all = madeArticles(10_100, days, 7);
  measure(all.slice(0, 10_000), all.slice(10_000), `events over ${days} days`);
}
measure(madeArticles(100_000, 730, 9), renamed(madeArticles(100, 730, 11), 'new'), 'a large library');

const like = madeArticles(1, 1, 3)[0];
if (like) {
  for (const count of [25_000, 50_000, 100_000]) {
    const equal = Array.from({ length: count }, (_, at) => ({ ...like, id: `art-${at}` }));
    measure(equal, renamed(equal.slice(0, 100), 'new'), 'equal articles');
  }
  for (const count of [10_000, 20_000, 40_000]) {
    const near = Array.from({ length: count }, (_, at) => ({
      ...like,
      id: `art-${at}`,
      sketch: [],
      clues: [...like.clues, { key: `#${at + 1000}`, kind: 'number', weight: 2, text: '' } as const],
    }));
    measure(near, [], 'equal titles but for a number');
  }
}

const probes = 'test/fixtures/tagging/probes.jsonl';
if (existsSync(probes)) {
  // The file is ours.
  const texts = readFileSync(probes, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { title: string; text: string });
  const read = createClueReader(shippedVocabulary);
  const long = texts.map(({ title }, at) => ({
    id: String(at),
    title,
    text: [0, 1, 2, 3, 4].map((step) => texts[(at + step) % texts.length]?.text).join('\n\n'),
  }));
  const bytes = long.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0);
  for (let round = 0; round < 4; round += 1) {
    const ms = timed(() => long.map((input) => read(input, { relevant: true, actors: [], themes: [] })));
    print(`reading the clues of ${long.length} texts`, ms, `${(bytes / ms / 1000).toFixed(1)} MB/s`);
  }
}

/**
 * How long a preview of learned relevance takes, and what tagging with it costs: `node test/bench/relevance-speed.bench.ts
 * [articles]`. Three hundred articles of one source in a hundred and twenty are said not to be on the subject, in an
 * index of synthetic articles of 300 words.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type ArticleIndex, type IndexItem, openIndex } from '../../electron/engine/index/article-index.ts';
import { runRelevanceThread } from '../../electron/engine/relevance/relevance-thread.ts';
import { benchArticles, benchSources, sourceId } from './index-articles.ts';

const count = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
const file = join(folder, 'index.sqlite');
const none = { read: false, kept: false, setAside: null } as const;

const days = new Map<string, IndexItem[]>();
let corrected = 0;
for (const { day, item } of benchArticles(count)) {
  const items = days.get(day) ?? [];
  days.set(day, items);
  const isWrong = corrected < 300 && item.article.carriedBy[0]?.source === sourceId(1);
  corrected += Number(isWrong);
  const decision = { ...none, article: item.article.id, relevant: false, at: item.article.firstSeen };
  items.push(isWrong ? { ...item, decision } : item);
}

async function describeAll(index: ArticleIndex): Promise<number> {
  const start = performance.now();
  for (const [day, items] of days) await index.replaceDay(day, 'bench', items);
  return performance.now() - start;
}
const say = (words: string): unknown => process.stdout.write(`${words}\n`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const index = await openIndex({ file, vocabularyVersion: 'bench' });
await index.setSources(benchSources);
say(`${count} articles indexed: ${seconds(await describeAll(index))}`);
await index.setRules([], {
  id: sourceId(9),
  leaning: 'fewer',
  weights: [],
  corrections: { relevant: 0, notRelevant: 0 },
  at: '2026-01-01T00:00:00.000Z',
});
say(`tagged anew, only how much is shown changed: ${seconds(await describeAll(index))}`);

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const start = performance.now();
const { signal } = new AbortController();
const offer = await runRelevanceThread({ file, learn: true, limit: 20 }, () => undefined, signal);
const ms = performance.now() - start;
delay.disable();
const { preview, learned } = offer ?? {};
const outcome = preview?.outcomes.find(({ leaning }) => leaning === 'as-found');
say(
  `preview of ${corrected} corrections: ${seconds(ms)}, ${preview?.weights} weights, ${outcome?.score?.right} of ${outcome?.score?.of} met, ${outcome?.comes} come, ${outcome?.goes} go; the asking thread was held for ${(delay.max / 1e6).toFixed(0)} ms at most`,
);
if (learned) {
  await index.setRules([], {
    id: sourceId(9),
    leaning: 'as-found',
    ...learned,
    at: '2026-01-01T00:00:00.000Z',
  });
  say(`tagged anew with it: ${seconds(await describeAll(index))}`);
}
const changes = index.changes();
say(`${changes?.articles} counted, ${changes?.changed} changed, ${changes?.goes} left the subject`);
await index.close();
rmSync(folder, { recursive: true });

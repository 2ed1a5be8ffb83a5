/**
 * Builds an index of synthetic articles and measures it: `node test/bench/index-speed.ts [articles] [file to keep]`.
 * Every figure is p50 / p95 in milliseconds on the thread that answers the screen.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type ArticleIndex, type IndexItem, openIndex } from '../../electron/engine/index/article-index.ts';
import { benchArticles, benchSources, sourceId, wordOfRank } from './index-articles.ts';

const count = Number(process.argv[2] ?? 100_000);
const kept = process.argv[3];
const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
const file = kept ?? join(folder, 'index.sqlite');
const open = () => openIndex({ file, vocabularyVersion: 'bench' });
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** How long the index took, in milliseconds, without the time that making up the articles takes. */
async function build(index: ArticleIndex): Promise<number> {
  await index.setSources(benchSources);
  let day = '';
  let items: IndexItem[] = [];
  let spent = 0;
  const store = async (): Promise<void> => {
    const start = performance.now();
    await index.replaceDay(day, 'bench', items);
    spent += performance.now() - start;
    items = [];
  };
  for (const next of benchArticles(count)) {
    if (next.day !== day && items.length > 0) await store();
    day = next.day;
    items.push(next.item);
  }
  await store();
  return spent;
}

function report(name: string, times: number[], note = ''): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(`${name.padEnd(44)} ${at(0.5).padStart(7)} / ${at(0.95).padStart(7)}   ${note}`);
}

/** Each run has another filter, so that no selection is answered from what was kept of the run before. */
function measure(name: string, ask: (run: number) => { readonly total: number }, runs = 21): void {
  const times: number[] = [];
  let total = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    total = ask(run).total;
    times.push(performance.now() - start);
  }
  report(name, times, `${total} hits`);
}

const fresh = (run: number) => ({ since: `19${70 + run}-01-01` });

/** Every run looks for other words of about the same frequency: hits are remembered for a while. */
const searches: readonly (readonly [name: string, textOf: (run: number) => string])[] = [
  ['most frequent words', (run) => wordOfRank(run)],
  ['common word', (run) => wordOfRank(30 + run)],
  ['rare word', (run) => wordOfRank(20_000 + run)],
  ['2 common words', (run) => `${wordOfRank(12 + run)} ${wordOfRank(40 + run)}`],
  ['phrase', (run) => `"${wordOfRank(3 + run)} ${wordOfRank(5 + run)}"`],
  ['prefix of 4 letters', (run) => `${wordOfRank(16 * (1 + run)).slice(0, 4)}*`],
  ['word, actor, date', (run) => `${wordOfRank(30 + run)} actor:deepseek after:2024-01`],
  ['negated', (run) => `${wordOfRank(30 + run)} -${wordOfRank(3 + run)}`],
];

function measureReading(index: ArticleIndex): void {
  const list = (filter: object) => (run: number) => index.list({ ...fresh(run), ...filter });
  const facets = (filter: object) => (run: number) => index.facets({ ...fresh(run), ...filter });
  measure('list, first page', list({}));
  measure(`list, offset ${count - 50}`, list({ offset: count - 50 }));
  measure('list, relevant inbox', list({ relevant: true, state: 'inbox' }));
  measure(
    'list, actor + theme + source',
    list({ actors: ['deepseek'], themes: ['model-distillation'], sources: [1, 2, 3, 4, 5].map(sourceId) }),
  );
  measure('list, one page of 500', list({ limit: 500 }));
  for (const [name, textOf] of searches) {
    measure(`search, ${name}`, (run) => index.list({ text: textOf(run) }));
    measure(`search by best match, ${name}`, (run) =>
      index.list({ text: textOf(run + 50), order: 'best-match' }),
    );
  }
  measure('facets, all', facets({}));
  measure('facets, relevant', facets({ relevant: true }));
  measure('facets, actor + theme', facets({ actors: ['deepseek'], themes: ['model-distillation'] }));
  measure('facets, search', (run) => index.facets({ text: wordOfRank(160 + run) }));
}

async function measureWriting(index: ArticleIndex): Promise<void> {
  const times: { readonly write: number[]; readonly read: number[] } = { write: [], read: [] };
  const [sample] = benchArticles(1);
  for (let run = 0; run < 21 && sample; run += 1) {
    if (run === 1) times.write.length = 0; // the first one starts the worker and compiles the vocabulary
    const before = performance.now();
    await index.upsert(sample.day, { before: null, after: `bench ${run}` }, [sample.item]);
    const between = performance.now();
    index.list({});
    times.write.push(between - before);
    times.read.push(performance.now() - between);
  }
  report('update of one article, until committed', times.write);
  report('first page after an update', times.read);
}

if (!existsSync(file)) {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const index = await open();
  const before = process.cpuUsage();
  const seconds = ((await build(index)) / 1000).toFixed(1);
  const { user, system } = process.cpuUsage(before);
  const processor = ((user + system) / 1e6).toFixed(1);
  console.log(`build ${seconds} s (${processor} s of processor time, with making up the articles)`);
  loop.disable();
  console.log(`event loop while building: p99 ${(loop.percentile(99) / 1e6).toFixed(0)} ms`);
  await index.close();
}
console.log(`${count} articles, index ${megabytes(statSync(file).size)}`);
const opening = performance.now();
const index = await open();
const first = index.list({}).total;
console.log(`open and first page: ${(performance.now() - opening).toFixed(0)} ms, ${first} articles`);
measureReading(index);
await measureWriting(index);
console.log(`memory of the process: ${megabytes(process.memoryUsage().rss)}`);
await index.close();
rmSync(folder, { recursive: true, force: true });

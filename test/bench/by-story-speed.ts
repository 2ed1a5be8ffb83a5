/**
 * Builds an index of 100,000 synthetic articles of some 25,000 events, groups it, and measures what the Inbox asks of
 * it by story and what the Reader asks about the same thing: `node test/bench/by-story-speed.ts [articles] [file to
 * keep]`. Every figure is p50 / p95 in milliseconds on the thread that answers the screen.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArticleIndex, type IndexItem, openIndex } from '../../electron/engine/index/article-index.ts';
import { figuresOf } from '../support/figures.ts';
import { benchArticles, benchSources, seededRandom, wordOfRank } from './index-articles.ts';

const count = Number(process.argv[2] ?? 100_000);
const kept = process.argv[3];
const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
const file = kept ?? join(folder, 'index.sqlite');
const floor = 50;
const perEvent = 4;
const perCampaign = 80;
const beyondWords = 300_000;

const nameOf = (number: number): string => {
  const word = wordOfRank(beyondWords + number);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** Some four articles an event have its names, some eighty a campaign have the names of that. */
function* articlesOfEvents(): Generator<{ readonly day: string; readonly item: IndexItem }> {
  const random = seededRandom(11);
  let number = 0;
  for (const { day, item } of benchArticles(count)) {
    const event = Math.floor((number + random() * perEvent) / perEvent);
    const campaign = Math.floor((random() * count) / perCampaign);
    const names = [0, 1, 2, 3, 4].map((at) => nameOf(event * 5 + at));
    const lead = `Speakers for ${names.join(' and ')} met those of ${nameOf(beyondWords + campaign)} again.`;
    const title = `${names[0]} and ${names[1]}: ${item.article.title}`;
    const published = item.article.firstSeen;
    number += 1;
    yield {
      day,
      item: { ...item, article: { ...item.article, title, published }, body: `<p>${lead}</p>${item.body}` },
    };
  }
}

async function build(): Promise<void> {
  const index = await openIndex({ file, vocabularyVersion: 'bench' });
  await index.setSources(benchSources);
  let day = '';
  let items: IndexItem[] = [];
  const store = async (): Promise<void> => {
    await index.replaceDay(day, 'bench', items);
    items = [];
  };
  for (const next of articlesOfEvents()) {
    if (next.day !== day && items.length > 0) await store();
    day = next.day;
    items.push(next.item);
  }
  await store();
  const start = performance.now();
  await index.groupStories([]);
  console.log(`clues read and grouped in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  await index.close();
}

let slow = 0;

function report(name: string, times: readonly number[], said: string): void {
  const { median, p95 } = figuresOf(times);
  if (p95 > floor) slow += 1;
  console.log(
    `${name.padEnd(40)} ${median.toFixed(1).padStart(7)} / ${p95.toFixed(1).padStart(7)}   ${said}`,
  );
}

/** Each run asks another question, so that nothing is answered from what was kept of the run before. */
function measure(name: string, ask: (run: number) => string, runs = 41): void {
  const times: number[] = [];
  let said = '';
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    said = ask(run);
    times.push(performance.now() - start);
  }
  report(name, times, said);
}

/** What is asked again when an article was marked as read: nothing that was kept still holds. */
async function measureAfterChange(index: ArticleIndex): Promise<void> {
  const { articles } = index.list({ limit: 41 });
  const times: { readonly list: number[]; readonly related: number[] } = { list: [], related: [] };
  for (const { id } of articles) {
    await index.setDecisions([{ article: id, decision: { read: true, kept: false, setAside: null } }]);
    const start = performance.now();
    index.byStory({});
    const between = performance.now();
    index.related({ id, limit: 8 });
    times.list.push(between - start);
    times.related.push(performance.now() - between);
  }
  report('by story, first page after a change', times.list, '');
  report('related, after a change', times.related, '');
}

const fresh = (run: number) => ({ since: `19${10 + run}-01-01` });

function measureByStory(index: ArticleIndex): void {
  const list = (request: object) => (run: number) => {
    const { total, stories, articles } = index.byStory({ ...fresh(run), ...request });
    return `${total} lines, ${stories} stories, ${articles} articles`;
  };
  const { stories, items } = index.byStory({ limit: 100 });
  const opened = items.flatMap((item) => (item.kind === 'story' ? item.story.id : [])).slice(0, 20);
  measure('by story, first page', list({}));
  measure('by story, its count alone', list({ limit: 0 }));
  measure('by story, last page', list({ offset: stories - 50 }));
  measure('by story, 20 stories opened', list({ opened }));
  measure('by story, relevant inbox', list({ relevant: true, state: 'inbox' }));
  measure('by story, actor', list({ actors: ['deepseek'] }));
  measure('by story, common word', (run) => list({ text: wordOfRank(30 + run) })(run));
  measure('by story, common word, best match', (run) =>
    list({ text: wordOfRank(80 + run), order: 'best-match' })(run),
  );
  measure('by story, the next page of a list', (run) => {
    const { total } = index.byStory({ since: '1900-01-01', offset: run * 50 });
    return `${total} lines`;
  });
}

function measureRelated(index: ArticleIndex): void {
  const { articles } = index.list({ limit: 500 });
  const subject = index.list({ relevant: true, limit: 500 }).articles;
  const related = (rows: typeof articles) => (run: number) => {
    const found = index.related({ id: rows[run * 7]?.id ?? '', limit: 8 })?.related ?? [];
    return `${found.length} found, of them ${found[0]?.shared.length ?? 0} traits in the first`;
  };
  measure('related, any article', related(articles));
  measure('related, article on the subject', related(subject));
}

if (!existsSync(file)) await build();
const index = await openIndex({ file, vocabularyVersion: 'bench' });
measureByStory(index);
measureRelated(index);
await measureAfterChange(index);
await index.close();
rmSync(folder, { recursive: true, force: true });
if (slow > 0) throw new Error(`${slow} of them are over the floor of ${floor} ms`);

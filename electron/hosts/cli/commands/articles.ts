import type { ArticleList, ArticleRow } from '../../../../shared/contract/article-query.ts';
import type { RequestOf } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import type { Call, ExitCode } from '../command.ts';
import { printTable } from '../print-table.ts';
import { refuseEmptySpan } from '../refuse-empty-span.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { sourceIds } from '../source-ids.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type ArticlesCall = Call<{
  text: 'text';
  actor: 'texts';
  theme: 'texts';
  source: 'texts';
  relevant: 'flag';
  since: 'since';
  until: 'until';
  limit: 'count';
  offset: 'count';
}>;
type ListRequest = RequestOf<'articles.list'>;

/** The most that the engine gives at once. */
const pageSize = 500;

export async function articles(call: ArticlesCall): Promise<ExitCode> {
  refuseEmptySpan(call.options, 'articles');
  const {
    total,
    articles: rows,
    all,
  } = await withLibrary(call, 'read', async (client, engine) => {
    const filter = await filterOf(call, client);
    await engine.ready;
    await engine.grouped(); // each article says which story it is in
    const list = await listed(filter, call.options.limit ?? 50, call.options.offset ?? 0, client);
    return { ...list, all: (await client.request('library.info', {})).counts.articles };
  });
  if (call.json) await printJson(call.terminal, { total, articles: rows.map(shape) });
  else if (all === 0) await call.terminal.print('No articles yet: "faultline collect" fetches them.\n');
  else await printRows(call, total, rows);
  return 0;
}

async function filterOf({ options }: ArticlesCall, client: Client): Promise<ListRequest> {
  const { text, relevant, since, until } = options;
  await refuseUnknown(options, 'articles', client);
  return {
    state: 'all',
    order: text === undefined ? 'newest' : 'best-match',
    ...(text !== undefined && { text }),
    ...(relevant && { relevant }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(options.actor.length > 0 && { actors: [...options.actor] }),
    ...(options.theme.length > 0 && { themes: [...options.theme] }),
    ...(options.source.length > 0 && { sources: await sourceIds(options.source, 'articles', client) }),
  };
}

async function listed(
  filter: ListRequest,
  limit: number,
  offset: number,
  client: Client,
): Promise<ArticleList> {
  const rows: ArticleRow[] = [];
  for (;;) {
    const wanted = Math.min(pageSize, limit - rows.length);
    const page = await client.request('articles.list', {
      ...filter,
      limit: wanted,
      offset: offset + rows.length,
    });
    rows.push(...page.articles);
    if (rows.length >= limit || page.articles.length < wanted) return { total: page.total, articles: rows };
  }
}

/** What a list promises to scripts; a screen gets more. */
const shape = (row: ArticleRow) => ({
  id: row.id,
  title: row.title,
  url: row.url,
  published: row.published,
  firstSeen: row.firstSeen,
  language: row.language,
  sources: row.sources,
  relevant: row.relevant,
  storyId: row.storyId,
  tags: row.tags,
});

async function printRows(
  { terminal }: ArticlesCall,
  total: number,
  rows: readonly ArticleRow[],
): Promise<void> {
  if (rows.length > 0) {
    await printTable(terminal, rows, [
      { heading: 'DATE', show: ({ published, firstSeen }) => (published ?? firstSeen).slice(0, 10) },
      { heading: 'SOURCE', show: ({ sources }) => sources[0]?.title ?? '', most: 24 },
      { heading: 'TITLE', show: ({ title }) => title, most: 90 },
      {
        heading: 'TAGS',
        show: ({ tags }) =>
          tags.map(({ id, maker }) => (maker === 'pack' ? id : `${id} (${maker})`)).join(' '),
      },
    ]);
  }
  await terminal.print(`${rows.length} of ${total} articles.\n`);
}

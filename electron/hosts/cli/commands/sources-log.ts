import type { Client } from '../../../../shared/contract/client.ts';
import type { CollectLogEntry } from '../../../../shared/contract/collect-log.ts';
import { findSource } from '../../../../shared/model/find-source.ts';
import { recordId } from '../../../../shared/model/record-id.ts';
import type { ExitCode } from '../command.ts';
import { momentOf } from '../moment-of.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { skipSentence } from '../skip-sentence.ts';
import { printJson } from '../terminal.ts';
import { type SourcesCall, unknownSource } from './sources-call.ts';

const most = 2000;
const usual = 50;

/** What the refreshes did about the sources that are named, or about all: the newest first. */
export async function printLog(
  call: SourcesCall,
  named: readonly string[],
  client: Client,
): Promise<ExitCode> {
  const limit = call.options.limit ?? usual;
  if (limit < 1 || limit > most) refuse(`--limit ${limit} must lie between 1 and ${most}.`, 'sources');
  const entries = await readLog(named, limit, client);
  if (call.json) await printJson(call.terminal, { entries });
  else if (entries.length === 0)
    await call.terminal.print('Nothing was collected yet: "faultline collect".\n');
  else {
    await printTable(call.terminal, entries, [
      { heading: 'WHEN', show: ({ at }) => momentOf(at) },
      { heading: 'VERDICT', show: ({ verdict }) => verdict ?? 'skipped' },
      { heading: 'NEW', show: ({ newArticles }) => countOf(newArticles) },
      { heading: 'EDITED', show: ({ updatedArticles }) => countOf(updatedArticles) },
      { heading: 'SOURCE', show: ({ title, url }) => title || url, most: 40 },
      { heading: 'WHAT', show: whatOf },
    ]);
  }
  return 0;
}

const countOf = (count: number): string => (count === 0 ? '' : String(count));

function whatOf(entry: CollectLogEntry): string {
  const what = skipSentence(entry) ?? entry.message;
  const next = entry.until === null ? 'again only when asked' : `again from ${momentOf(entry.until)}`;
  return what ?? next;
}

async function readLog(named: readonly string[], limit: number, client: Client): Promise<CollectLogEntry[]> {
  if (named.length === 0) return (await client.request('collect.log', { limit })).entries;
  const { sources } = await client.request('sources.list', {});
  const ids = new Set(named.map((name) => findSource(sources, name)?.id ?? formerSource(name)));
  const logs = await Promise.all([...ids].map((source) => client.request('collect.log', { source, limit })));
  const entries = logs.flatMap((log) => log.entries);
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
}

/** The lines of a source outlive it. */
const formerSource = (name: string): string =>
  recordId.safeParse(name).success ? name : unknownSource(name);

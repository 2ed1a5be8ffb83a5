import type { SourceRow } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import type { CollectLogEntry } from '../../../../shared/contract/collect-log.ts';
import type { CollectedSource, CollectResult } from '../../../../shared/contract/collect-result.ts';
import type { RuleNotice } from '../../../../shared/contract/rule-notice.ts';
import { instantOf } from '../../../../shared/model/instant.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import type { ProgressBar } from '../progress-bar.ts';
import { skipSentence } from '../skip-sentence.ts';
import { printJson } from '../terminal.ts';
import { whileDrawing } from '../while-drawing.ts';
import { withLibrary } from '../with-library.ts';

type CollectCall = Call<{ source: 'texts'; force: 'flag'; all: 'flag' }>;

export async function collect(call: CollectCall): Promise<ExitCode> {
  const begun = instantOf(Date.now());
  const { result, log, before, after } = await withLibrary(call, 'make', async (client) => ({
    before: await sourcesOf(client),
    result: await collected(call, client),
    after: await sourcesOf(client),
    log: (await client.request('collect.log', { limit: 2000 })).entries.filter(({ at }) => at >= begun),
  }));
  const { due, cancelled, ...answer } = result;
  if (call.json) await printJson(call.terminal, answer);
  else {
    if (call.terminal.canDraw) noteSkipped(call, log);
    await printResult(call, result, after.length);
    noteWithheld(call, before, after);
  }
  if (call.signal.aborted) {
    call.terminal.note(`faultline: ${interruption(result)}\n`);
    return result.sources.length === 0 ? 1 : 3;
  }
  return exitCodeFor(result.sources.filter(hasFailed).length, result.sources.length);
}

function interruption({ sources, due, cancelled }: CollectResult): string {
  return cancelled
    ? `Interrupted when ${sources.length} of ${due} sources were done. What had arrived by then is stored.`
    : 'Interrupted while whole texts were fetched. The others can be had in the app, article by article.';
}

const nothing: CollectResult = {
  sources: [],
  newArticles: 0,
  updatedArticles: 0,
  relevantArticles: 0,
  due: 0,
  cancelled: true,
};

/** This process ends with its answer, so it waits for the whole texts as well. */
async function collected(call: CollectCall, client: Client): Promise<CollectResult> {
  const { options, signal } = call;
  if (signal.aborted) return nothing; // while the library was opened
  const cancel = (): void => void client.request('collect.cancel', {});
  const notices: RuleNotice[] = [];
  const draw = (bar: ProgressBar) => [
    client.on('rules.notified', (event) => notices.push(...event.notices)),
    client.on('collect.progress', ({ done, total, newArticles, last }) =>
      bar.draw(done, total, `${newArticles} new  ${last?.url ?? ''}`),
    ),
    client.on('texts.progress', ({ done, total }) => bar.draw(done, total, 'whole texts')),
  ];
  const result = await whileDrawing(call, { draw, cancel }, () =>
    client.request('collect.start', {
      force: options.force,
      all: options.all,
      waitForTexts: true,
      ...(options.source.length > 0 && { sources: [...options.source] }),
    }),
  );
  noteNotices(call, notices);
  return result;
}

/** What rules of one's own have to tell of, when the bar is gone. */
function noteNotices({ terminal }: CollectCall, notices: readonly RuleNotice[]): void {
  for (const { rule, articles } of notices)
    for (const { title } of articles) terminal.note(`${printable(`${rule.name}: ${title}`)}\n`);
}

/** These verdicts are about what the source holds, not about a failure to get it. */
const fine: ReadonlySet<string> = new Set(['OK', 'UNCHANGED', 'MOVED', 'EMPTY', 'STALE']);

const hasFailed = ({ verdict }: CollectedSource): boolean => !fine.has(verdict);

const sourcesOf = async (client: Client): Promise<SourceRow[]> =>
  (await client.request('sources.list', {})).sources;

/** What a first import left out is told once, when it happens. */
function noteWithheld(
  { terminal }: CollectCall,
  before: readonly SourceRow[],
  after: readonly SourceRow[],
): void {
  const told = new Set(before.filter((source) => withheldOf(source) > 0).map(({ id }) => id));
  for (const source of after) {
    const count = withheldOf(source);
    if (count === 0 || told.has(source.id)) continue;
    const url = printable(source.url);
    terminal.note(
      `${url}: the newest came first, ${countOf(count, 'older article')} stayed out. "faultline collect --all --source ${url}" brings the rest.\n`,
    );
  }
}

const withheldOf = ({ health }: SourceRow): number => health?.withheld ?? 0;

const mostSkipped = 20;

function noteSkipped({ terminal }: CollectCall, log: readonly CollectLogEntry[]): void {
  const lines = log.toReversed().flatMap((entry) => {
    const sentence = skipSentence(entry);
    return sentence === null ? [] : [`skipped  ${printable(entry.url)}: ${sentence}\n`];
  });
  for (const line of lines.slice(0, mostSkipped)) terminal.note(line);
  if (lines.length > mostSkipped) terminal.note(`skipped  ${lines.length - mostSkipped} more\n`);
}

async function printResult(
  { terminal, signal }: CollectCall,
  result: CollectResult,
  followed: number,
): Promise<void> {
  const { sources, newArticles, updatedArticles, relevantArticles } = result;
  if (sources.length === 0 && !signal.aborted) {
    await terminal.print(
      followed === 0
        ? 'No sources yet: "faultline sources add URL" or "faultline sources defaults".\n'
        : 'Nothing was due. "faultline sources" shows when each source is; --force asks all the same.\n',
    );
    return;
  }
  const shown = sources.filter((source) => source.newArticles > 0 || source.updatedArticles > 0);
  if (shown.length > 0) {
    await printTable(terminal, shown, [
      { heading: 'NEW', show: (source) => String(source.newArticles) },
      { heading: 'EDITED', show: (source) => String(source.updatedArticles) },
      { heading: 'SOURCE', show: (source) => source.url },
    ]);
  }
  for (const { url, verdict, error } of sources.filter(hasFailed)) {
    terminal.note(`${verdict}  ${printable(url)}${error === undefined ? '' : `: ${printable(error)}`}\n`);
  }
  await terminal.print(
    `${newArticles} new, ${updatedArticles} edited, ${relevantArticles} relevant, from ${countOf(sources.length, 'source')}.\n`,
  );
}

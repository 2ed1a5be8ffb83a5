import type { Client } from '../../../../shared/contract/client.ts';
import type { OpmlOutline } from '../../../../shared/contract/feed-finding.ts';
import type { OutlineVerdict } from '../../../../shared/model/feed-tokens.ts';
import type { ExitCode } from '../command.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import { readText } from '../read-input.ts';
import { printJson } from '../terminal.ts';
import type { SourcesCall } from './sources-call.ts';

const words: Readonly<Record<OutlineVerdict, string>> = {
  new: 'added',
  known: 'followed already',
  duplicate: 'twice in the file',
  'private-address': 'private address',
  'secret-in-address': 'password in address',
  'not-an-address': 'not an address',
  'no-address': 'no address',
};

const wordsOf = ({ verdict, id }: OpmlOutline): string =>
  verdict.startsWith('private') && id ? words.new : words[verdict];

/** The outlines of the file, each with its verdict, are the answer. Nothing is fetched. */
export async function importOpml(
  call: SourcesCall,
  [file = '-', ...more]: readonly string[],
  client: Client,
): Promise<ExitCode> {
  if (more.length > 0) return refuse('"sources import" takes one file at a time.', 'sources');
  const { json, terminal, options } = call;
  const text = await readText(file, terminal);
  const chosen = options['allow-private'] ? { chosen: await allowed(text, client) } : {};
  const { outlines, added, beyond } = await client.request('opml.import', { text, ...chosen });
  if (beyond > 0)
    terminal.note(`faultline: ${beyond} outlines beyond the first 10,000 of the file were not read.\n`);
  if (json) {
    await printJson(terminal, { sources: outlines, added, beyond });
    return 0;
  }
  if (outlines.length === 0) {
    await terminal.print('The file lists no feeds.\n');
    return 0;
  }
  await printTable(terminal, outlines, [
    { heading: 'VERDICT', show: wordsOf },
    { heading: 'TITLE', show: ({ title }) => title, most: 40 },
    { heading: 'FOLDER', show: ({ folder }) => folder.join(' / '), most: 30 },
    { heading: 'ADDRESS', show: ({ url }) => url },
  ]);
  await terminal.print(
    `${added} of ${outlines.length} added. "faultline collect" fetches them, "faultline undo" takes them back.\n`,
  );
  return 0;
}

async function allowed(text: string, client: Client): Promise<number[]> {
  const { outlines } = await client.request('opml.preview', { text });
  return outlines.flatMap(({ verdict }, position) =>
    verdict === 'new' || verdict === 'private-address' ? [position] : [],
  );
}

/** The file goes to standard output, what was left out of it for safety to standard error. */
export async function exportOpml(
  { json, terminal }: SourcesCall,
  _: readonly string[],
  client: Client,
): Promise<ExitCode> {
  const { opml, stripped } = await client.request('opml.export', {});
  for (const { title, removed } of stripped) {
    const what = printable(`The address of ${title} is written without its ${removed.join(', ')}`);
    terminal.note(`faultline: ${what}: whoever gets the file could use it.\n`);
  }
  if (json) await printJson(terminal, { opml, stripped });
  else await terminal.print(opml);
  return 0;
}

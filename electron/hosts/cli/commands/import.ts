import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { RequestOf } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import type {
  ImportPreview,
  ImportRowShown,
  ImportSignature,
} from '../../../../shared/contract/import-channels.ts';
import { isEncrypted } from '../../../../shared/exchange/encrypted-file.ts';
import { fittingColumns } from '../../../../shared/exchange/fitting-columns.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import type { ColumnMapping } from '../../../../shared/model/table-field.ts';
import type { TableColumn } from '../../../../shared/model/table-look.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { namedRecord } from '../named-record.ts';
import { refuse } from '../parse-arguments.ts';
import { printable } from '../printable.ts';
import { readColumn } from '../read-column.ts';
import { readFileBytes, readInput } from '../read-input.ts';
import { readPassphrase } from '../read-passphrase.ts';
import { readRecordFolder } from '../record-folder.ts';
import { signatureSentence } from '../signature-sentence.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type ImportCall = Call<{
  apply: 'flag';
  'allow-private': 'flag';
  take: 'text';
  map: 'texts';
  mapping: 'text';
  limit: 'count';
}>;

/** Shows what a file would change; with `--apply` takes it as one batch. Open conflicts are as their rows say unless `--take` says more. */
export async function importFile(call: ImportCall): Promise<ExitCode> {
  const { options, words, terminal } = call;
  const [path = ''] = words;
  const take = readTake(options.take);
  const said = options.map.map(readColumn);
  const { bytes, name, refused } = await readGiven(path, terminal);
  const passphrase = isEncrypted(bytes) ? await readPassphrase(terminal, 'import', path === '-') : undefined;
  const file = { name, bytes, passphrase };
  return withLibrary<ExitCode>(call, options.apply ? 'make' : 'look', async (client, engine) => {
    await engine.ready;
    const mapping = { said, name: options.mapping };
    const seen = await sendFile({ ...file, mapping, allowPrivate: options['allow-private'] }, client);
    const preview = { ...seen, refused: [...refused, ...seen.refused] };
    if (!options.apply) {
      tellRefused(call, preview.refused);
      await printPreview(call, preview, client);
      return preview.refused.length > 0 ? 3 : 0;
    }
    const applied = await client.request('imports.apply', { import: preview.import, ...(take && { take }) });
    const done = { ...applied, refused: [...refused, ...applied.refused] };
    tellSignature(call, preview.signature);
    tellRefused(call, done.refused);
    const { counts, batch, changed } = done;
    if (call.json) {
      const { refused } = done;
      await printJson(terminal, { ...counts, ...(batch !== null && { batch }), changed, refused });
    } else if (batch === null)
      await terminal.print('Nothing to import: the library has all of it already.\n');
    else await terminal.print(`${countOf(changed, 'record')} changed. "faultline undo" takes it back.\n`);
    return done.refused.length > 0 ? 3 : 0;
  });
}

type Given = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the files of a folder, those that are not sent, in a sentence each. */
  readonly refused: readonly string[];
};

/** Of a folder, the record files in it, one a line, under its name as that of a folder. */
async function readGiven(path: string, terminal: ImportCall['terminal']): Promise<Given> {
  if (path === '-') return { name: 'standard input', bytes: await readInput(terminal), refused: [] };
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { name: basename(path), bytes: await readFileBytes(path), refused: [] };
  const { text, refused } = await readRecordFolder(path);
  return { name: `${basename(resolve(path))}/`, bytes: Buffer.from(text), refused };
}

function readTake(given: string | undefined): 'ours' | 'theirs' | undefined {
  if (given === undefined || given === 'ours' || given === 'theirs') return given;
  return refuse(`--take ${given} is neither "ours" nor "theirs".`, 'import');
}

/** Less than what one request may carry, as base64. */
const pieceBytes = 2 * 1024 * 1024;

/** What is said of the columns of a table, beside the kept mapping that is named. */
type Mapping = { readonly said: ColumnMapping; readonly name: string | undefined };

type SentFile = RequestOf<'imports.start'> & {
  readonly bytes: Uint8Array;
  readonly passphrase: string | undefined;
  readonly mapping: Mapping;
};

async function sendFile(
  { bytes, passphrase, mapping, ...start }: SentFile,
  client: Client,
): Promise<ImportPreview> {
  const { import: id } = await client.request('imports.start', start);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const base64 = Buffer.from(bytes.subarray(at, at + pieceBytes)).toString('base64');
    await client.request('imports.send', { import: id, base64 });
  }
  const { said, name } = mapping;
  const preview = await client.request('imports.preview', {
    import: id,
    ...(passphrase !== undefined && { passphrase }),
    // It is a table, whatever it looks like.
    ...((said.length > 0 || name !== undefined) && { mapping: said }),
  });
  if (name === undefined) return preview;
  const kept = await keptMapping(name, preview, client);
  const unsaid = kept.filter(({ column }) => !said.some((one) => one.column === column));
  return client.request('imports.preview', { import: id, mapping: [...unsaid, ...said] });
}

async function keptMapping(
  name: string,
  { table, from }: ImportPreview,
  client: Client,
): Promise<ColumnMapping> {
  const { mappings } = await client.request('mappings.list', {});
  const { columns } = namedRecord(mappings, name, 'mapping', 'import');
  const fitting = fittingColumns(columns, table?.columns ?? []);
  if (fitting.length > 0) return fitting;
  throw new AppError(
    'BAD_REQUEST',
    `The mapping "${name}" knows no column of ${from.file}: choose another, or say what its columns are with --map.`,
  );
}

const tellRefused = ({ terminal }: ImportCall, sentences: readonly string[]): void => {
  for (const sentence of sentences) terminal.note(`faultline import: ${printable(sentence)}\n`);
};

async function printPreview(call: ImportCall, preview: ImportPreview, client: Client): Promise<void> {
  const { terminal, options } = call;
  const { counts, from, signature, records, articles, duplicates, refused, table } = preview;
  if (call.json) {
    const more = table ? { table } : {};
    await printJson(terminal, {
      ...counts,
      from,
      signature,
      records,
      articles,
      duplicates,
      refused,
      ...more,
    });
    return;
  }
  const by = from.by === null ? '' : ` by ${from.by}`;
  const at = from.at === null ? '' : `, ${from.at.slice(0, 10)}`;
  await terminal.print(printable(`${from.file}: ${from.format}${by}${at}`).concat('\n'));
  tellSignature(call, signature);
  if (table) await terminal.print(table.columns.map(describeColumn).join(''));
  await terminal.print(
    `${counts.new} new, ${counts.same} the same, ${counts.changedHere} changed here, ${counts.changedThere} changed there, ${countOf(counts.conflicts, 'conflict')}\n`,
  );
  if (articles > 0) await terminal.print(`${countOf(articles, 'article')} that the library lacks\n`);
  for (const { pair } of duplicates) {
    const [one, other] = pair.map(({ title }) => `"${title}"`);
    await terminal.print(printable(`may be one incident: ${one} and ${other}`).concat('\n'));
  }
  const { items, total } = await client.request('imports.rows', {
    import: preview.import,
    limit: options.limit ?? 50,
  });
  for (const row of items) await terminal.print(describeRow(row));
  if (total > items.length) await terminal.print(`… and ${total - items.length} more\n`);
  if (total > 0) await terminal.print('Nothing was changed. Take it with --apply.\n');
}

function tellSignature({ terminal }: ImportCall, signature: ImportSignature): void {
  const sentence = signatureSentence(signature);
  if (sentence !== null) terminal.note(`faultline import: ${sentence}\n`);
}

const describeColumn = ({ name, field }: TableColumn): string =>
  printable(field === null ? `column "${name}" is not taken` : `column "${name}" is ${field}`).concat('\n');

const whats = {
  conflict: 'conflict     ',
  new: 'new          ',
  changedThere: 'changed there',
  changedHere: 'changed here ',
} as const satisfies Record<ImportRowShown['what'], string>;

function describeRow({ what, kind, title, fields }: ImportRowShown): string {
  const parts = fields.filter(({ path }) => path !== null).map(describePart);
  const remarks = fields.flatMap((field) => (field.path === null ? remarksOf(field) : []));
  const told = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`;
  return [`${whats[what]}  ${printable(`${kind} "${title}"${told}`)}`, ...parts]
    .map((line) => `${line}\n`)
    .join('');
}

function describePart({
  path,
  ours,
  theirs,
  oursBy,
  theirsBy,
  isOpen,
}: ImportRowShown['fields'][number]): string {
  const sides = `${path}: ${shownValue(ours)}${byOf(oursBy)} | ${shownValue(theirs)}${byOf(theirsBy)}`;
  return `  ${isOpen ? '!' : ' '} ${printable(sides)}`;
}

/** What the title of a record does not tell: which side removed it, and that somebody there decided how a claim stands. */
function remarksOf({ ours, theirs, oursBy, isOpen }: ImportRowShown['fields'][number]): string[] {
  if (theirs === null) return ['removed there'];
  const isDecided =
    typeof theirs === 'object' && !Array.isArray(theirs) && typeof theirs['status'] === 'string';
  return [
    ...(ours === null && isOpen ? [`removed here${byOf(oursBy)}, comes back unless --take ours`] : []),
    ...(isDecided ? [`decided there: ${theirs['status']}`] : []),
  ];
}

const longest = 60;

function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const byOf = (author: { readonly who: string | null } | null): string =>
  author?.who ? ` (${author.who})` : '';

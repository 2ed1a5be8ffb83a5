import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RequestOf } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import type {
  ImportPreview,
  ImportRowShown,
  ImportSignature,
} from '../../../../shared/contract/import-channels.ts';
import { isEncrypted } from '../../../../shared/exchange/encrypted-file.ts';
import { type ColumnMapping, tableField, tableFields } from '../../../../shared/model/table-field.ts';
import type { TableColumn } from '../../../../shared/model/table-look.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { didYouMean } from '../did-you-mean.ts';
import { refuse } from '../parse-arguments.ts';
import { printable } from '../printable.ts';
import { readFileBytes, readInput } from '../read-input.ts';
import { readPassphrase } from '../read-passphrase.ts';
import { readRecordFolder } from '../record-folder.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type ImportCall = Call<{
  apply: 'flag';
  'allow-private': 'flag';
  take: 'text';
  map: 'texts';
  limit: 'count';
}>;

/** Shows what a file would change; with `--apply` takes it as one batch. Open conflicts stay as they are here unless `--take` says more. */
export async function importFile(call: ImportCall): Promise<ExitCode> {
  const { options, words, terminal } = call;
  const [path = ''] = words;
  const take = readTake(options.take);
  const mapping = options.map.map(readMapping);
  const bytes = await bytesOf(path, terminal);
  const passphrase = isEncrypted(bytes) ? await readPassphrase(terminal, 'import', path === '-') : undefined;
  const file = { name: path === '-' ? 'standard input' : basename(path), bytes, passphrase };
  return withLibrary<ExitCode>(call, options.apply ? 'make' : 'read', async (client, engine) => {
    await engine.ready;
    const preview = await sendFile({ ...file, mapping, allowPrivate: options['allow-private'] }, client);
    if (!options.apply) {
      tellRefused(call, preview.refused);
      await printPreview(call, preview, client);
      return preview.refused.length > 0 ? 3 : 0;
    }
    const done = await client.request('imports.apply', { import: preview.import, take });
    tellSignature(call, preview.signature);
    tellRefused(call, done.refused);
    const { counts, batch, changed } = done;
    if (call.json) await printJson(terminal, { ...counts, ...(batch !== null && { batch }), changed });
    else if (batch === null) await terminal.print('Nothing to import: the library has all of it already.\n');
    else await terminal.print(`${countOf(changed, 'record')} changed. "faultline undo" takes it back.\n`);
    return done.refused.length > 0 ? 3 : 0;
  });
}

/** Of a folder, the record files in it, one a line. */
async function bytesOf(path: string, terminal: ImportCall['terminal']): Promise<Uint8Array> {
  if (path === '-') return readInput(terminal);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? Buffer.from(await readRecordFolder(path)) : readFileBytes(path);
}

function readTake(given: string | undefined): 'ours' | 'theirs' {
  if (given === undefined || given === 'ours' || given === 'theirs') return given ?? 'ours';
  return refuse(`--take ${given} is neither "ours" nor "theirs".`, 'import');
}

/** Less than what one request may carry, as base64. */
const pieceBytes = 2 * 1024 * 1024;

/** The last sign of equality parts them: no field has one, but the head of a column may. */
function readMapping(given: string): ColumnMapping[number] {
  const [, column = '', field = ''] = /^(.+)=([^=]*)$/s.exec(given) ?? [];
  if (column === '') refuse(`--map ${given} names no column and field: write --map COLUMN=FIELD.`, 'import');
  if (field === noField) return { column, field: null };
  const { data } = tableField.safeParse(field);
  if (data) return { column, field: data };
  const known = [...tableFields, noField];
  return refuse(
    `--map ${given}: there is no field "${field}" (${known.join(', ')}).${didYouMean(field, known)}`,
    'import',
  );
}
const noField = 'none';

type SentFile = RequestOf<'imports.start'> & {
  readonly bytes: Uint8Array;
  readonly passphrase: string | undefined;
  readonly mapping: ColumnMapping;
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
  return client.request('imports.preview', {
    import: id,
    ...(passphrase !== undefined && { passphrase }),
    ...(mapping.length > 0 && { mapping }),
  });
}

const tellRefused = ({ terminal }: ImportCall, sentences: readonly string[]): void => {
  for (const sentence of sentences) terminal.note(`faultline import: ${printable(sentence)}\n`);
};

async function printPreview(call: ImportCall, preview: ImportPreview, client: Client): Promise<void> {
  const { terminal, options } = call;
  const { counts, from, signature, records, articles, duplicates, table } = preview;
  if (call.json) {
    const more = table ? { table } : {};
    await printJson(terminal, { ...counts, from, signature, records, articles, duplicates, ...more });
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

function signatureSentence({ fingerprint, standing }: ImportSignature): string | null {
  switch (standing) {
    case 'unsigned':
      return null;
    case 'first':
      return `Signed by the key ${fingerprint}, not seen before: ask its owner whether it is theirs.`;
    case 'known':
      return `Signed by the key ${fingerprint}, as an import before.`;
    case 'other':
      return `Signed by the key ${fingerprint}, which is another than before: ask its owner before you take it.`;
    case 'missing':
      return 'Not signed, though an import before from the same library was: ask its owner before you take it.';
  }
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
  const lines = fields
    .filter(({ path }) => path !== null)
    .map(({ path, ours, theirs, oursBy, theirsBy, isOpen }) => {
      const sign = isOpen ? '!' : ' ';
      return `  ${sign} ${path}: ${shownValue(ours)}${byOf(oursBy)} | ${shownValue(theirs)}${byOf(theirsBy)}`;
    });
  const removal = fields.some(({ path, theirs }) => path === null && theirs === null)
    ? ' (removed there)'
    : '';
  return [`${whats[what]}  ${kind} "${title}"${removal}`, ...lines]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

const longest = 60;

function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const byOf = (author: { readonly who: string | null } | null): string =>
  author?.who ? ` (${author.who})` : '';

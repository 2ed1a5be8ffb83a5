import { basename } from 'node:path';
import type { Client } from '../../../../shared/contract/client.ts';
import type {
  InspectedPack,
  ListedPack,
  PackEntry,
  PackInspection,
  PacksPreview,
  PreviewedArticle,
} from '../../../../shared/contract/own-packs.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import { writePacksFile } from '../../../../shared/vocabulary/write-packs-file.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { ExitCode } from '../command.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import type { ProgressBar } from '../progress-bar.ts';
import { readText } from '../read-input.ts';
import { printJson } from '../terminal.ts';
import { whileDrawing } from '../while-drawing.ts';
import { withLibrary } from '../with-library.ts';
import type { VocabularyCall } from './vocabulary.ts';

export const listPacks = (call: VocabularyCall): Promise<ExitCode> =>
  withLibrary<ExitCode>(call, 'read', async (client) => {
    const { packs } = await client.request('packs.list', {});
    for (const sentence of packs.flatMap(({ leftOut }) => leftOut)) note(call, sentence);
    if (call.json) await printJson(call.terminal, { packs });
    else if (packs.length === 0) await call.terminal.print('This library has no packs of its own.\n');
    else
      await printTable(call.terminal, packs, [
        { heading: 'ID', show: ({ id }) => id },
        { heading: 'NAME', show: ({ name }) => name, most: 40 },
        { heading: 'VERSION', show: ({ version }) => version },
        { heading: 'MAKER', show: ({ maker }) => maker, most: 30 },
        { heading: 'ENTRIES', show: ({ entries }) => `${entries.length}` },
      ]);
    return 0;
  });

const note = ({ terminal }: VocabularyCall, sentence: string): void =>
  terminal.note(`faultline vocabulary: ${printable(sentence)}\n`);

/** A pack by its id or its name. */
async function packCalled(word: string, client: Client): Promise<ListedPack> {
  const { packs } = await client.request('packs.list', {});
  const found = packs.find(({ id, name }) => id === word || name === word);
  if (found) return found;
  throw new AppError(
    'NOT_FOUND',
    `This library has no pack "${word}" of its own; "faultline vocabulary packs" lists those it has.`,
  );
}

export const removePack = (call: VocabularyCall, word: string): Promise<ExitCode> =>
  withLibrary<ExitCode>(call, 'write', async (client, engine) => {
    const { id, name } = await packCalled(word, client);
    const { batch } = await client.request('packs.remove', { id });
    await engine.current();
    if (call.json) await printJson(call.terminal, { batch, id });
    else
      await call.terminal.print(
        `The pack ${printable(name)} is gone, and what ships is as it was. "faultline undo" brings it back.\n`,
      );
    return 0;
  });

/** Without a word the shipped packs, which are the same in every library. */
export async function exportPacks(call: VocabularyCall, word: string): Promise<ExitCode> {
  const print = async (text: string): Promise<ExitCode> => {
    if (call.json) await printJson(call.terminal, JSON.parse(text));
    else await call.terminal.print(text);
    return 0;
  };
  if (word === '') return print(writePacksFile().text);
  return withLibrary(call, 'read', async (client) => {
    const { id } = await packCalled(word, client);
    return print((await client.request('packs.export', { id })).text);
  });
}

type File = { readonly text: string; readonly name: string };

/** Shows what a file holds and would change; with --apply takes it, and tags stored articles anew. */
export async function importPack(call: VocabularyCall, path: string): Promise<ExitCode> {
  const { apply } = call.options;
  const file = {
    text: await readText(path, call.terminal),
    name:
      path === '-'
        ? 'Own terms'
        : basename(path)
            .replace(/\.json$/i, '')
            .slice(0, 120) || 'Own terms',
  };
  return withLibrary(call, apply ? 'write' : 'read', async (client, engine) => {
    const { pack, problems } = await client.request('packs.inspect', file);
    for (const problem of problems) note(call, problem);
    if (pack === null)
      throw new AppError('BAD_REQUEST', 'The file was not taken; put right what is named above.');
    const inspected = { pack, problems };
    const code = apply
      ? await take(call, file, inspected, client, engine)
      : await preview(call, file, inspected, client, engine);
    return code === 0 && problems.length > 0 ? 3 : code;
  });
}

const doneTo = ({ isNew, fields }: PackEntry): string => (isNew ? 'new' : `changes ${fields.join(', ')}`);

async function printPack({ terminal }: VocabularyCall, pack: InspectedPack): Promise<void> {
  const { name, version, maker, verdict, entries, same, examples, failed } = pack;
  const by = maker === '' ? '' : ` by ${maker}`;
  await terminal.print(`${printable(`${name} ${version}${by} (${verdict}): ${entries.length} entries`)}\n`);
  for (const entry of entries)
    await terminal.print(`  ${printable(`${entry.kind} ${entry.id}: ${entry.label}, ${doneTo(entry)}`)}\n`);
  if (same > 0) await terminal.print(`${same} more say what the shipped packs say.\n`);
  await terminal.print(`${examples} examples tried, ${failed.length} not as they should be.\n`);
  for (const { kind, id, sort, sentence } of failed)
    await terminal.print(
      `  ${printable(`${kind} ${id} is ${sort === 'match' ? 'not found' : 'found'} in: ${sentence}`)}\n`,
    );
}

async function preview(
  call: VocabularyCall,
  file: File,
  { pack, problems }: PackInspection & { readonly pack: InspectedPack },
  client: Client,
  engine: Engine,
): Promise<ExitCode> {
  await engine.ready;
  const cancel = (): void => void client.request('packs.cancelPreview', {});
  const draw = (bar: ProgressBar) => [
    client.on('packs.progress', ({ done, total }) => bar.draw(done, total, 'tried')),
  ];
  const found = await whileDrawing(call, { draw, cancel }, () =>
    client.request('packs.preview', {
      change: { kind: 'import', ...file },
      limit: call.options.limit ?? 3,
    }),
  );
  if (call.json) await printJson(call.terminal, { pack, problems, preview: found });
  else {
    await printPack(call, pack);
    await printPreview(call, found);
  }
  return found.cancelled ? 1 : 0;
}

const wordsOf = ({ evidence }: PreviewedArticle): string => evidence.map(({ text }) => text).join(' · ');

async function printPreview({ terminal }: VocabularyCall, found: PacksPreview): Promise<void> {
  for (const { kind, id, label, added, removed, gains, losses } of found.terms) {
    await terminal.print(`${printable(`${label} (${kind} ${id}): ${added} more, ${removed} less`)}\n`);
    for (const [sign, articles] of [
      ['+', gains],
      ['-', losses],
    ] as const)
      for (const article of articles)
        await terminal.print(`  ${sign} ${printable(article.title)}  [${printable(wordsOf(article))}]\n`);
  }
  const { articles, changed, comes, goes, cancelled } = found;
  await terminal.print(
    `${cancelled ? 'Interrupted. ' : ''}${articles} articles tried, ${changed} would change; ${comes} would come to the subject, ${goes} leave it. Nothing was changed; --apply takes the file.\n`,
  );
}

async function take(
  call: VocabularyCall,
  file: File,
  { pack, problems }: PackInspection & { readonly pack: InspectedPack },
  client: Client,
  engine: Engine,
): Promise<ExitCode> {
  const { batch, id } = await client.request('packs.import', file);
  await engine.current();
  if (call.json) {
    await printJson(call.terminal, { pack: { ...pack, id }, problems, batch });
    return 0;
  }
  await printPack(call, pack);
  await call.terminal.print(
    batch === null
      ? 'This library says all of it already.\n'
      : 'Taken, and stored articles are tagged anew: "faultline changes" says what came and went, "faultline undo" takes it back.\n',
  );
  return 0;
}

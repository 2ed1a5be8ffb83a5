import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RequestOf } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import type { ExportPreview } from '../../../../shared/contract/exchange-channels.ts';
import type { Format } from '../../../../shared/exchange/format.ts';
import { formats } from '../../../../shared/exchange/formats.ts';
import { readNative } from '../../../../shared/exchange/read-native.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import {
  type ExportFormat,
  exportFields,
  exportFormats,
  exportLocales,
} from '../../../../shared/model/export-profile.ts';
import { type HandlingMark, handlingMarks } from '../../../../shared/model/handling-mark.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { didYouMean } from '../did-you-mean.ts';
import { namedRecord } from '../named-record.ts';
import { refuse } from '../parse-arguments.ts';
import { printable } from '../printable.ts';
import { readPassphrase } from '../read-passphrase.ts';
import { writeRecordFolder } from '../record-folder.ts';
import { printJson } from '../terminal.ts';
import { readTimelineFilter, type TimelineOptions } from '../timeline-filter.ts';
import { unlessInterrupted } from '../unless-interrupted.ts';
import { withLibrary } from '../with-library.ts';
import { refuseToWrite, writeWholeFile } from '../write-whole-file.ts';

type ExportCall = Call<
  TimelineOptions & {
    format: 'text';
    timeline: 'text';
    profile: 'text';
    out: 'text';
    force: 'flag';
    ceiling: 'text';
    locale: 'text';
    field: 'texts';
    anonymous: 'flag';
    title: 'text';
    sign: 'flag';
    encrypt: 'flag';
  }
>;

/** To the file that `--out` names; without it to standard output, or with `--json` to a new file in this folder. */
export function exportTimeline(call: ExportCall): Promise<ExitCode> {
  const { json, terminal, options } = call;
  return withLibrary<ExitCode>(call, options.sign ? 'write' : 'read', async (client, engine) => {
    const profiled = await readAsked(call, client);
    refuseBytes(profiled.format, call);
    const asked = { ...profiled, ...(await readProtection(profiled.format, call)) };
    await engine.ready;
    await engine.grouped();
    const { export: id, ...preview } = await unlessInterrupted(
      client.request('exports.start', asked),
      call.signal,
      interrupted,
    );
    tellLeftOut(preview, asked.ceiling ?? 'clear', call);
    if (options.format === gitForm) return toFolder(id, asked.ceiling ?? 'clear', client, call);
    if (options.out === undefined && !json) {
      await toOutput(id, client, call);
      return 0;
    }
    const file = resolve(options.out ?? preview.name);
    await writeWholeFile(file, piecesOf(id, client, call), options.force);
    if (json) {
      const { rows, records, leftOut, mark } = preview;
      await printJson(terminal, {
        format: asked.format,
        records: rows,
        file,
        counts: records,
        leftOut,
        mark,
      });
    } else await terminal.print(`${countOf(preview.rows, 'record')} exported to ${printable(file)}.\n`);
    return 0;
  });
}

const isText = ({ rendered, mediaType }: Format): boolean =>
  rendered === undefined && !mediaType.endsWith('zip');

/** A picture in a terminal is no use, and standard output of this command is text. */
function refuseBytes(format: ExportFormat, { json, options }: ExportCall): void {
  if (options.format === gitForm && options.out === undefined) {
    refuse('Say in which folder with --out.', 'export');
  }
  if (json || options.out !== undefined || isText(formats[format])) return;
  refuse(`${formats[format].name} is no text: name a file for it with --out.`, 'export');
}

async function readProtection(
  format: ExportFormat,
  { options: { sign, encrypt, format: given }, terminal }: ExportCall,
): Promise<Pick<RequestOf<'exports.start'>, 'sign' | 'passphrase'>> {
  if (!sign && !encrypt) return {};
  if (format !== 'native' || given === gitForm)
    refuse('Only the native package can be signed or encrypted: name it with --format native.', 'export');
  return { sign, ...(encrypt && { passphrase: await readPassphrase(terminal, 'export') }) };
}

/** One record a file, for a Git repository: a package that is laid out in a folder. */
const gitForm = 'git';

async function toFolder(
  id: string,
  ceiling: HandlingMark,
  client: Client,
  call: ExportCall,
): Promise<ExitCode> {
  const { options, terminal, json } = call;
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(id, client, call)) pieces.push(piece);
  const folder = resolve(options.out ?? '');
  const content = readNative(new Uint8Array(Buffer.concat(pieces)), folder);
  const { ids } = await client.request('exports.withheld', { ceiling });
  const writing = { content, withheld: new Set(ids), overwrite: options.force };
  const { withdrawn } = await writeRecordFolder(folder, writing).catch((thrown) =>
    refuseToWrite(folder, thrown),
  );
  if (withdrawn > 0)
    terminal.note(
      `faultline export: ${countOf(withdrawn, 'file')} of records that were removed, or are now marked stricter than ${ceiling}, taken away. What was committed stays in the history of Git: take it out there, too, and wherever it was pushed.\n`,
    );
  const files = content.records.length;
  if (json) await printJson(terminal, { format: gitForm, folder, files });
  else await terminal.print(`${countOf(files, 'record')} written into ${printable(folder)}.\n`);
  return 0;
}

/** What the options name wins over the profile and the saved timeline that they name. */
async function readAsked({ options }: ExportCall, client: Client): Promise<RequestOf<'exports.start'>> {
  const { ceiling, locale, field, anonymous, title } = options;
  const fields = field.map((each) => token('field', each, exportFields));
  const { format, ...profile } = await readProfile(options, client);
  const timeline = await readTimeline(options, client);
  return {
    ...profile,
    format: options.format === gitForm ? 'native' : readFormat(options.format ?? format),
    filter: { ...timeline?.filter, ...(await readTimelineFilter(options, 'export', client)) },
    ...(ceiling !== undefined && { ceiling: token('ceiling', ceiling, handlingMarks) }),
    ...(locale !== undefined && { locale: token('locale', locale, exportLocales) }),
    ...(fields.length > 0 && { fields }),
    title: title ?? timeline?.name ?? '',
    ...(anonymous && { anonymous }),
  };
}

async function readProfile(
  { profile }: ExportCall['options'],
  client: Client,
): Promise<Partial<Omit<RequestOf<'exports.start'>, 'filter' | 'title'>>> {
  if (profile === undefined) return {};
  const { profiles } = await client.request('profiles.list', {});
  const { id: _, name: __, ...asked } = namedRecord(profiles, profile, 'profile', 'export');
  return asked;
}

async function readTimeline({ timeline }: ExportCall['options'], client: Client) {
  if (timeline === undefined) return null;
  const { timelines } = await client.request('timelines.list', {});
  return namedRecord(timelines, timeline, 'timeline', 'export');
}

function readFormat(given: string | undefined) {
  if (given !== undefined) return token('format', given, exportFormats);
  return refuse(`Say which format with --format: ${[...exportFormats, gitForm].join(', ')}.`, 'export');
}

function token<Token extends string>(option: string, given: string, tokens: readonly Token[]): Token {
  const found = tokens.find((each) => each === given);
  if (found !== undefined) return found;
  return refuse(
    `--${option} ${given} is none of ${tokens.join(', ')}.${didYouMean(given, tokens)}`,
    'export',
  );
}

function tellLeftOut(
  { leftOut }: Pick<ExportPreview, 'leftOut'>,
  ceiling: HandlingMark,
  { terminal }: ExportCall,
): void {
  const kinds = Object.entries(leftOut).filter(([, count]) => count > 0);
  if (kinds.length === 0) return;
  const counts = kinds.map(([kind, count]) => countOf(count, kind)).join(', ');
  terminal.note(
    `faultline export: left out ${counts}: marked stricter than ${ceiling}. Name another mark with --ceiling to let them out.\n`,
  );
}

const interrupted = 'Interrupted before the end of the export.';

async function* piecesOf(
  id: string,
  client: Client,
  { signal }: Pick<ExportCall, 'signal'>,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    await setImmediate(); // A person who interrupts is heard between two pieces.
    if (signal.aborted) throw new AppError('CANCELLED', interrupted);
    const { base64, done } = await client.request('exports.read', { export: id });
    if (base64 !== '') yield Buffer.from(base64, 'base64');
    if (done) return;
  }
}

async function toOutput(id: string, client: Client, call: ExportCall): Promise<void> {
  const decoder = new TextDecoder();
  for await (const piece of piecesOf(id, client, call)) {
    if (!(await call.terminal.print(decoder.decode(piece, { stream: true })))) return;
  }
}

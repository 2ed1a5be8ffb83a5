import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { exchangeChannels } from '../../../shared/contract/exchange-channels.ts';
import { countRecords, withheld } from '../../../shared/exchange/below-ceiling.ts';
import { citedIn } from '../../../shared/exchange/cited-in.ts';
import type { ExportContent } from '../../../shared/exchange/export-content.ts';
import { exportTitle } from '../../../shared/exchange/export-title.ts';
import { exportWarnings } from '../../../shared/exchange/export-warnings.ts';
import { fileName } from '../../../shared/exchange/file-name.ts';
import type { Format } from '../../../shared/exchange/format.ts';
import { formats } from '../../../shared/exchange/formats.ts';
import type { Prepared } from '../../../shared/exchange/prepare-export.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { HandlingMark } from '../../../shared/model/handling-mark.ts';
import { exportWords } from '../../../shared/words/export-words.ts';
import type { EngineContext } from '../engine-context.ts';
import { encryptPackage } from '../exchange/encrypt-package.ts';
import { lineageOf } from '../exchange/lineage-of.ts';
import { removedHere } from '../exchange/removed-here.ts';
import type { SigningKeys } from '../exchange/signing-key.ts';
import { followedHistory } from '../history/followed-history.ts';
import { inSlices } from '../in-slices.ts';
import { keepRecent } from '../index/keep-recent.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { AskedTimeline } from './asked-timeline.ts';
import { citedArticles } from './cited-articles.ts';
import { presentLedger } from './commit-ledger.ts';
import { type AskedExport, exportPreparer } from './export-preparer.ts';
import { inPieces } from './in-pieces.ts';
import type { KnownLedger } from './known-ledger.ts';

/** One who stops in the middle of a file does not keep its records for ever. */
const openExports = 4;

/** What leaves the library. Files are made piece by piece, as they are read. */
export function exportHandlers(
  context: EngineContext,
  known: KnownLedger,
  timeline: AskedTimeline,
  { originOf }: ArticleFacts,
  signing: Pick<SigningKeys, 'sign'>,
): Pick<Handlers, keyof typeof exchangeChannels> {
  const open = keepRecent<Iterator<Uint8Array>>(openExports);
  const prepare = exportPreparer(context, known, timeline, originOf);
  const previewOf = ({ format, title, locale }: AskedExport, prepared: Prepared) => {
    const { extension, mediaType } = formats[format];
    return {
      name: fileName(exportTitle(title, locale), context.now(), extension),
      mediaType,
      rows: prepared.entries.length,
      records: countRecords(prepared.ledger),
      leftOut: prepared.leftOut,
      mark: prepared.mark,
      warnings: exportWarnings(formats[format], prepared, exportWords[locale]),
    };
  };
  /** What was known on a day says nothing of how it went on. */
  const withLineage = async (content: ExportContent, id: string, { format, filter }: AskedExport) => {
    if (format !== 'native' || filter.knownOn !== undefined) return content;
    const present = presentLedger(context);
    const pasts = (await followedHistory(context)).pasts(present);
    return { ...content, lineage: await inSlices(lineageOf(content, present, id, pasts)) };
  };
  const partsOf = async ({ write, rendered }: Format, content: ExportContent) => {
    if (rendered === undefined) return write(content);
    return [await context.renderPage(textOf(write(content)), rendered(content))];
  };
  return {
    'exports.preview': async (asked) => previewOf(asked, await prepare(asked)),
    'exports.start': async ({ sign, passphrase, ...asked }) => {
      if (asked.format !== 'native' && (sign || passphrase !== undefined)) refuseProtection();
      const prepared = await prepare(asked);
      const articles = await citedArticles(citedIn(prepared.ledger), context);
      // When a record last changed says nothing of it as it was known on a day.
      const isDated = formats[asked.format].tellsChanges === true && asked.filter.knownOn === undefined;
      const changed = isDated ? await inSlices((await followedHistory(context)).changeTimes()) : undefined;
      const id = context.library.newId();
      const bare = prepared.content({ articles, at: context.now(), ...(changed && { changed }) });
      const content = await withLineage(bare, id, asked);
      const signed = sign ? { ...content, sign: await signing.sign() } : content;
      const pieces = inPieces(await partsOf(formats[asked.format], signed));
      const preview = { ...previewOf(asked, prepared), export: id };
      if (passphrase === undefined) {
        open.get(id, () => pieces);
        return preview;
      }
      const encrypted = inPieces([await encryptPackage(pieces, passphrase)]);
      open.get(id, () => encrypted);
      return { ...preview, name: `${preview.name}.age`, mediaType: 'application/age' };
    },
    'exports.withheld': async ({ ceiling }) => ({ ids: await goneOrWithheld(ceiling, context) }),
    'exports.read': ({ export: id }) => {
      const pieces = open.get(id, () => refuseUnknown(id));
      const { value, done } = pieces.next();
      return { base64: Buffer.from(value ?? []).toString('base64'), done: done === true };
    },
  };
}

async function goneOrWithheld(ceiling: HandlingMark, context: EngineContext): Promise<string[]> {
  const present = presentLedger(context);
  const pasts = (await followedHistory(context)).pasts(present);
  return [...withheld(present, ceiling), ...(await inSlices(removedHere(present, pasts)))];
}

/** A page is rendered whole. */
function textOf(pieces: Iterable<string | Uint8Array>): string {
  const decoder = new TextDecoder();
  return Array.from(pieces, (piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
}

function refuseProtection(): never {
  throw new AppError(
    'BAD_REQUEST',
    'Only the native package can be signed or encrypted: choose that format.',
  );
}

function refuseUnknown(id: string): never {
  throw new AppError('NOT_FOUND', `The export ${id} is finished or was given up: begin it anew.`);
}

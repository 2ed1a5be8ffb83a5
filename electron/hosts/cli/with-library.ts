import { readdir } from 'node:fs/promises';
import { type Client, createClient } from '../../../shared/contract/client.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Engine } from '../../engine/engine.ts';
import { connectInProcess } from '../in-process/connect-in-process.ts';
import { renderWithChromium } from '../printing/render-with-chromium.ts';
import type { Call } from './command.ts';
import { printable } from './printable.ts';
import { progressBar } from './progress-bar.ts';

/**
 * What a command does with a library: `make` writes and may begin a new one, `write` needs one that is there,
 * `read` is content with looking on while the app holds it, `host` is `make` and also collects what falls due.
 */
export type LibraryUse = 'make' | 'host' | 'write' | 'read';

/** Opens the library of a call, gives it to the work, and closes it whatever happens. */
export async function withLibrary<Result>(
  call: Pick<Call, 'folder' | 'terminal'>,
  use: LibraryUse,
  work: (client: Client, engine: Engine) => Promise<Result>,
): Promise<Result> {
  if (use !== 'make' && use !== 'host') await refuseMissing(call.folder);
  const engine = await openEngine(call, use);
  const client = createClient(connectInProcess(engine));
  const stopDrawing = drawTagging(call, client);
  try {
    return await work(client, engine);
  } finally {
    stopDrawing();
    await tellProblems(call, client);
    await engine.close();
  }
}

/** A bar while stored articles are tagged anew, after an update or a change of rules. */
function drawTagging({ terminal }: Pick<Call, 'terminal'>, client: Client): () => void {
  const bar = progressBar(terminal);
  let isDrawn = false;
  const clear = (): void => {
    if (isDrawn) bar.clear();
    isDrawn = false;
  };
  const stop = client.on('index.progress', ({ done, total }) => {
    if (done >= total) return clear();
    bar.draw(done, total, 'days tagged');
    isDrawn = true;
  });
  return () => {
    stop();
    clear();
  };
}

/** Whatever was asked: a file that was set aside at this opening is good again at the next, and would stay untold. */
async function tellProblems({ terminal }: Pick<Call, 'terminal'>, client: Client): Promise<void> {
  const { problems } = await client.request('library.info', {});
  for (const { message } of problems) terminal.note(`faultline: ${printable(message)}\n`);
}

async function openEngine(call: Pick<Call, 'folder' | 'terminal'>, use: LibraryUse): Promise<Engine> {
  // Imported here, because commands that need no library start faster without it.
  const { createEngine } = await import('../../engine/engine.ts');
  const isHost = use === 'host';
  const options = {
    folder: call.folder,
    report: reportTo(call),
    keepCollecting: isHost,
    groupWhenAsked: !isHost,
    renderPage: renderWithChromium(),
  };
  try {
    return await createEngine({ ...options, mode: 'write' });
  } catch (thrown) {
    const readable = thrown instanceof AppError && readableCodes.has(thrown.code);
    if (use !== 'read' || !readable) throw thrown;
    return await createEngine({ ...options, mode: 'read' });
  }
}

/** Held by another process, or not ours to write: reading is still possible. */
const readableCodes: ReadonlySet<string> = new Set(['LOCKED', 'NO_PERMISSION', 'READ_ONLY']);

function reportTo({ terminal }: Pick<Call, 'terminal'>) {
  return (where: string, thrown: unknown): void => {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    terminal.note(`faultline: in ${where}: ${printable(reason)}\n`);
  };
}

async function refuseMissing(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR')
      throw new AppError('NOT_A_LIBRARY', `${folder} is a file, not the folder of a library.`);
    throw new AppError('NO_PERMISSION', `${folder} cannot be read: ${error.message}.`, { cause: error });
  });
  if (names.length > 0) return;
  throw new AppError(
    'NOT_A_LIBRARY',
    `There is no library in ${folder}: name another with --library DIR, or begin one with "faultline sources defaults".`,
  );
}

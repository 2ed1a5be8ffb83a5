import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
 * `read` is content with looking on while the app holds it, and `look` also where there is none, `host` is `make` and also
 * collects what falls due.
 */
export type LibraryUse = 'make' | 'host' | 'write' | 'read' | 'look';

/** Opens the library of a call, gives it to the work, and closes it whatever happens. */
export async function withLibrary<Result>(
  call: Pick<Call, 'folder' | 'terminal'>,
  use: LibraryUse,
  work: (client: Client, engine: Engine) => Promise<Result>,
): Promise<Result> {
  if (use !== 'make' && use !== 'host' && (await isMissing(call.folder))) {
    if (use === 'look') return withEmptyLibrary(call, work);
    throw missing(call.folder);
  }
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

/** As a library that nothing was filed in answers, which leaves nothing behind. */
async function withEmptyLibrary<Result>(
  { terminal }: Pick<Call, 'terminal'>,
  work: (client: Client, engine: Engine) => Promise<Result>,
): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), 'faultline-'));
  try {
    return await withLibrary({ folder: join(home, 'library'), terminal }, 'make', work);
  } finally {
    await rm(home, { recursive: true, force: true });
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
    if ((use !== 'read' && use !== 'look') || !readable) throw thrown;
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

async function isMissing(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR')
      throw new AppError('NOT_A_LIBRARY', `${folder} is a file, not the folder of a library.`);
    throw new AppError('NO_PERMISSION', `${folder} cannot be read: ${error.message}.`, { cause: error });
  });
  return names.length === 0;
}

const missing = (folder: string): AppError =>
  new AppError(
    'NOT_A_LIBRARY',
    `There is no library in ${folder}: name another with --library DIR, or begin one with "faultline sources defaults".`,
  );

import { AppError } from '../../../shared/model/app-error.ts';
import type { Terminal } from './terminal.ts';

/**
 * The streams of this process. When the reader of standard output has had enough (`| head`), nothing more is
 * printed and the command ends in its own way: an error here would be about the reader, not about the work.
 */
export function processTerminal(
  { stdin, stdout, stderr, env }: NodeJS.Process,
  signal: AbortSignal,
): Terminal {
  let isRead = true;
  // print hears of a failure from its own write, and a note that cannot be written has nobody to hear of it.
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  const print = async (text: string): Promise<boolean> => {
    if (!isRead) return false;
    const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      stdout.write(text, (error) => resolve(error ?? null));
    });
    isRead = failure === null;
    if (failure && failure.code !== 'EPIPE') throw unwritten(failure);
    return isRead;
  };
  return {
    stdin: untilInterrupted(stdin, signal),
    print,
    note: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : null,
    canDraw: stderr.isTTY === true && env['TERM'] !== 'dumb',
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}

function unwritten({ code, message }: NodeJS.ErrnoException): AppError {
  const reason = code === 'ENOSPC' ? 'the disk is full' : (code ?? message);
  return new AppError('WRITE_FAILED', `The answer could not be written to standard output: ${reason}.`);
}

/** What was not read to its end is not the whole of it, so an interrupted reader must not go on with what it has. */
async function* untilInterrupted(stdin: NodeJS.ReadStream, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stdin.destroy();
  signal.addEventListener('abort', stop);
  try {
    yield* stdin;
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (signal.aborted) throw new AppError('CANCELLED', 'Interrupted before the end of standard input.');
}

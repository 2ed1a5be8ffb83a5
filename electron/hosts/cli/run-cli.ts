import { resolve } from 'node:path';
import { AppError, type ErrorCode } from '../../../shared/model/app-error.ts';
import type { ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, generalHelp } from './help-text.ts';
import { parseArguments } from './parse-arguments.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

export type CliHost = {
  readonly terminal: Terminal;
  /** Where the library lies when nobody names a folder. */
  readonly defaultFolder: string;
  readonly signal: AbortSignal;
};

/** Runs one command line to its end. Never throws what was foreseen: that is a sentence and an exit code. */
export async function runCli(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const { terminal, defaultFolder, signal } = host;
  try {
    const asked = parseArguments(argv, commands);
    if (asked.kind === 'help') {
      await terminal.print(asked.command ? commandHelp(asked.command) : generalHelp(commands));
      return 0;
    }
    const { command, options, words, library, json } = asked;
    const folder = resolve(library ?? defaultFolder);
    return await command.run({ options, words, json, folder, terminal, signal });
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    terminal.note(`faultline: ${printable(thrown.message)}\n`);
    return exitCodeOf(thrown);
  }
}

/** What was given cannot be used: to try the same again is of no use. */
const unusable: ReadonlySet<ErrorCode> = new Set([
  'BAD_REQUEST',
  'UNKNOWN_CHANNEL',
  'NOT_A_LIBRARY',
  'UNREADABLE_FILE',
  'FILE_TOO_LARGE',
  'WRONG_PASSPHRASE',
  'BAD_SIGNATURE',
]);

export const exitCodeOf = ({ code }: AppError): ExitCode => (unusable.has(code) ? 2 : 1);

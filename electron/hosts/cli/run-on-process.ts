import { homedir } from 'node:os';
import { defaultLibraryFolder } from '../default-library-folder.ts';
import { processTerminal } from './process-terminal.ts';
import { runCli } from './run-cli.ts';

/**
 * Runs a command line on the streams of this process and leaves its exit code behind. The first interrupt asks
 * the command to end in good order, the second one does not wait.
 */
export async function runOnProcess(argv: readonly string[]): Promise<void> {
  const { platform, env } = process;
  const interrupt = new AbortController();
  const onSignal = (): void => {
    if (interrupt.signal.aborted) process.exit(1);
    interrupt.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  process.exitCode = await runCli(argv, {
    terminal: processTerminal(process, interrupt.signal),
    defaultFolder: defaultLibraryFolder({ platform, env, home: homedir() }),
    signal: interrupt.signal,
  });
  process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  // Whoever interrupted does not wait for servers that were asked before.
  if (interrupt.signal.aborted) process.exit();
}

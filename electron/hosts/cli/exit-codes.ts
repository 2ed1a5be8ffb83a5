import type { ExitCode } from './command.ts';

/** The exit code of a work of several parts, of which some may have failed. */
export function exitCodeFor(failed: number, total: number): ExitCode {
  if (failed === 0) return 0;
  return failed === total ? 1 : 3;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../electron/hosts/cli/run-cli.ts';
import type { Terminal } from '../../../electron/hosts/cli/terminal.ts';

export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

type Streams = {
  readonly input?: string;
  readonly columns?: number;
  readonly canDraw?: boolean;
  readonly onNote?: () => void;
};

/** A terminal whose streams are texts. */
export function textTerminal({ input = '', columns, canDraw = false, onNote }: Streams = {}) {
  const written = { out: '', err: '' };
  const terminal: Terminal = {
    stdin: (async function* () {
      if (input !== '') yield input;
    })(),
    print: async (text) => {
      written.out += text;
      return true;
    },
    note: (text) => {
      written.err += text;
      onNote?.();
    },
    columns: columns ?? null,
    canDraw,
    colour: false,
  };
  return { terminal, written };
}

/** Runs a command line in this process, on a library folder of its own. */
export async function runHere(
  folder: string,
  argv: readonly string[],
  streams: Streams = {},
): Promise<Outcome> {
  const { terminal, written } = textTerminal(streams);
  const { signal } = new AbortController();
  const code = await runCli(argv, { terminal, defaultFolder: folder, signal });
  return { code, ...written };
}

export const temporaryHome = (): Promise<string> => mkdtemp(join(tmpdir(), 'faultline-cli-'));
export const removeHome = (home: string): Promise<void> => rm(home, { recursive: true, force: true });

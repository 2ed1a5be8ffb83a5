import type { SourceRow } from '../../../../shared/contract/channels.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import { findSource } from '../../../../shared/model/find-source.ts';
import type { ExitCode } from '../command.ts';
import { exitCodeFor } from '../exit-codes.ts';
import { printable } from '../printable.ts';
import { type SourcesCall, unknownSource } from './sources-call.ts';

/** Does one thing to each source that is named by its id or address. */
export async function eachSource(
  call: SourcesCall,
  named: readonly string[],
  client: Client,
  work: (source: SourceRow) => Promise<string>,
): Promise<ExitCode> {
  const { sources: rows } = await client.request('sources.list', {});
  return each(call, named, async (name) => work(findSource(rows, name) ?? unknownSource(name)));
}

/** One after the other; where one fails the others go on, and where all fail the last failure is the answer. */
export async function each(
  { json, terminal }: SourcesCall,
  words: readonly string[],
  work: (word: string) => Promise<string>,
): Promise<ExitCode> {
  let failed = 0;
  for (const word of words) {
    try {
      const done = await work(word);
      if (!json) await terminal.print(`${printable(done)}\n`);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      failed += 1;
      if (failed === words.length) throw thrown;
      terminal.note(`faultline: ${printable(thrown.message)}\n`);
    }
  }
  return exitCodeFor(failed, words.length);
}

import type { Client } from '../../../../shared/contract/client.ts';
import type { ExitCode } from '../command.ts';
import { momentOf } from '../moment-of.ts';
import type { Terminal } from '../terminal.ts';
import { eachSource } from './each-source.ts';
import type { SourcesCall } from './sources-call.ts';

type Run = (call: SourcesCall, named: readonly string[], client: Client) => Promise<ExitCode>;

/** Pauses the sources that are named, or with none all collecting that nobody asks for; and the way back. */
export const pauseSources: Run = (call, named, client) =>
  named.length === 0 ? setAll(true, call, client) : setEach(true, call, named, client);

export const resumeSources: Run = (call, named, client) =>
  named.length === 0 ? setAll(false, call, client) : setEach(false, call, named, client);

async function setAll(paused: boolean, { json, terminal }: SourcesCall, client: Client): Promise<ExitCode> {
  await client.request('collect.pause', { paused });
  if (json) return 0;
  if (paused) await tellPause(terminal, client);
  else
    await terminal.print(
      'Sources are collected as they fall due, while the app or "faultline serve" runs.\n',
    );
  return 0;
}

const setEach = (paused: boolean, call: SourcesCall, named: readonly string[], client: Client) =>
  eachSource(call, named, client, async ({ id, url }) => {
    await client.request('sources.update', { id, fields: { paused } });
    return paused
      ? `${url} is asked only by name from now on; "faultline sources resume ${url}" takes that back.`
      : `${url} is collected as it falls due.`;
  });

/** A pause that nobody remembers would look like a world without news. */
export const pauseSentence = (since: string): string =>
  `Automatic collecting has been paused since ${momentOf(since)}; "faultline sources resume" ends the pause.\n`;

export async function tellPause(terminal: Terminal, client: Client): Promise<void> {
  const { pausedSince } = await client.request('library.info', {});
  if (pausedSince === null) return;
  await terminal.print(pauseSentence(pausedSince));
}
